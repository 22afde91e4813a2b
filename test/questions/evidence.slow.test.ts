import { getNamedType, isInterfaceType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { isEvidenced, isOfGraph, listOfCount, partsOf, questionsOf, SHARED } from './support/answer_types.js';

/** Arguments of the questions that need some, so that every list of theirs has rows in the examples. */
const ARGUMENTS: Record<string, readonly string[]> = {
  absences: ['event: "event:hearing"'],
  access: ['groupBy: { by: SECTOR }'],
  brokerage: ['groupBy: { by: SECTOR }', 'groupBy: { by: SECTOR }, mode: TWO_MODE'],
  eiIndex: ['groupBy: { by: SECTOR }, permutations: 100'],
  recommendationTrail: ['id: "output:fish-pass"'],
  recommendationOutcomes: ['observedUntil: "2025-12-31"'],
  interlocks: ['scope: { }'],
};

/** A question as it is asked, with each of its arguments. */
const fieldsOf = (question: string): string[] =>
  ARGUMENTS[question]?.map((given) => `${question}(${given})`) ?? [question];

const OPENED = `sourceCount publisherCount sources(first: 1) { totalCount }
  facts(first: 10) { totalCount nodes { id kind inference assertions(first: 3) { nodes { quote source { id } } } } }`;

/** Selects whatever opens to facts below a type, and opens it. */
function opening(type: GraphQLObjectType, above: readonly string[] = []): string {
  const below = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (['facts', 'sources', 'edges', 'pageInfo'].includes(field.name)) return [];
    if (isInterfaceType(named) || isUnionType(named) || !isObjectType(named)) return [];
    if (isOfGraph(named) || SHARED.has(named.name) || above.includes(named.name)) return [];
    const inner = opening(named, [...above, type.name]);
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 20)' : '';
    return inner === '' ? [] : [`${field.name}${first} { ${inner} }`];
  });
  const own = isEvidenced(type) ? `__typename ${OPENED}` : '';
  return [own, ...below].filter((text) => text !== '').join(' ');
}

interface Opened {
  __typename: string;
  sourceCount: number;
  sources: { totalCount: number };
  facts: { totalCount: number; nodes: { assertions: { nodes: { quote: string | null }[] } }[] };
}

function* openedIn(value: unknown): Iterable<Opened> {
  if (typeof value !== 'object' || value === null) return;
  if ('__typename' in value && 'facts' in value) yield value as Opened;
  for (const part of Object.values(value)) yield* openedIn(part);
}

test('whatever opens to facts opens to quotes, and counts the documents that it lists', async () => {
  const api = new Api(await withDataset('women-homeworkers', 'riverside'));
  const questions = questionsOf(await createSchema());
  const found = new Map<string, { rows: number; quotes: number }>();
  for (const [question, answer] of questions) {
    const data = await Promise.all(fieldsOf(question).map((field) => api.data(`{ ${field} { ${opening(answer)} } }`)));
    for (const { __typename: type, sourceCount, sources, facts } of openedIn(data)) {
      const quotes = facts.nodes.flatMap(({ assertions }) => assertions.nodes).filter(({ quote }) => quote !== null);
      const { rows, quotes: before } = found.get(type) ?? { rows: 0, quotes: 0 };
      found.set(type, { rows: rows + 1, quotes: before + quotes.length });
      expect({ type, sourceCount }).toEqual({ type, sourceCount: sources.totalCount });
    }
  }
  const all = [...questions.values()].flatMap((answer) => [...partsOf(answer)]).filter(isEvidenced);
  const names = [...new Set(all.map(({ name }) => name))];
  expect(names.filter((name) => !found.get(name)?.quotes)).toEqual([]);
});

test('a count of a whole answer is that of its list', async () => {
  const api = new Api(await withDataset('women-homeworkers', 'riverside'));
  const found = new Set<string>();
  for (const [question, answer] of questionsOf(await createSchema())) {
    const lists = Object.keys(answer.getFields()).flatMap((count) => {
      const list = count.endsWith('Count') && listOfCount(answer, count);
      return list ? [{ count, list }] : [];
    });
    if (lists.length === 0) continue;
    const [field] = fieldsOf(question);
    const asked = lists.map(({ count, list }) => `${count} ${list} { totalCount }`).join(' ');
    const data = await api.data<Record<string, Record<string, number & { totalCount: number }>>>(
      `{ ${field} { ${asked} } }`,
    );
    for (const { count, list } of lists) {
      found.add(`${question}.${list}`);
      expect({ count, number: data[question]![count] }).toEqual({ count, number: data[question]![list]!.totalCount });
    }
  }
  expect([...found].sort()).toEqual([
    'access.benchmark',
    'access.outsideBenchmark',
    'access.participants',
    'access.ungroupedBenchmark',
    'access.ungroupedParticipants',
    'addressing.recommendations',
    'congruence.pairs',
    'convening.eventsWithoutHost',
    'issueOverlap.pairs',
    'venues.eventsWithoutHost',
  ]);
});
