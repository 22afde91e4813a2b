import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/database.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';
import { GRAPH, tablesOf, type Graph } from './support/random_graph.js';
import { everythingOf, questionsOf } from './support/whole_answer.js';

/** Arguments that a question needs, or that make more of it show, with ids as they are named. Several make several questions. */
const ARGUMENTS: Record<string, (rename: (id: string) => string) => string[]> = {
  coAttendance: () => [
    'weight: NEWMAN, significance: {model: HYPERGEOMETRIC, alpha: 0.2}',
    'weight: JACCARD, robustness: LEAVE_ONE_SOURCE_OUT',
  ],
  communities: () => ['', 'method: BIPARTITE'],
  congruence: () => ['', 'mode: SAME', 'mode: CONFLICT, duplicates: ALL, normalisation: AVERAGE'],
  brokerage: () => ['groupBy: {by: SECTOR}, mode: ONE_MODE', 'groupBy: {by: FORM}, mode: TWO_MODE'],
  eiIndex: () => ['groupBy: {by: SECTOR}', 'groupBy: {by: FORM}'],
  equivalence: () => ['distance: JACCARD', 'distance: PROFILE_COSINE, notSeenTogether: true'],
  venues: () => ['', 'by: HOST_AND_LEVEL'],
  absences: (rename) => [`event: "event:${rename('e3')}"`],
  access: () => ['groupBy: {by: SECTOR}', 'groupBy: {by: FORM}, benchmark: {activity: ANYWHERE}'],
  recommendationTrail: (rename) => [`id: "output:${rename('r1')}"`],
  recommendationOutcomes: () => ['groupBy: ADDRESSEE, observedUntil: "2024-01-01"'],
  interlocks: () => ['', 'weight: NEWMAN'],
};

const RECORDED = '2025-01-01T00:00:00.000Z';
let database: Database;
let schema: GraphQLSchema;
beforeAll(async () => {
  [database, schema] = [await testDatabase(), await createSchema()];
});

const same = (id: string): string => id;

type Answers = Record<string, unknown>;

/** Everything that every question answers under a scope. */
async function answers(api: Api, scope: string, rename = same): Promise<Answers> {
  const found: Answers = {};
  for (const question of questionsOf(schema)) {
    const takesScope = schema
      .getQueryType()!
      .getFields()
      [question]!.args.some(({ name }) => name === 'scope');
    for (const [i, more] of (ARGUMENTS[question]?.(rename) ?? ['']).entries()) {
      const given = [takesScope ? `scope: {universe: LISTED, ${scope}}` : '', more].filter(Boolean).join(', ');
      const { data, errors } = await api.ask(
        `{ ${question}${given ? `(${given})` : ''} ${everythingOf(schema, question)} }`,
      );
      // What cannot be asked of this graph is refused with a code; a fault is no answer.
      expect(errors.filter(({ code }) => code === undefined || code === 'INTERNAL')).toEqual([]);
      found[`${question} ${i}`] = errors.length > 0 ? errors : data;
    }
  }
  return found;
}

async function fresh(tables: Record<string, string>): Promise<Api> {
  await emptyDatabase(database);
  await importFolder(database, packageOf(tables), { recordedAt: RECORDED, accept: ALL_MEANT });
  return new Api(database);
}

/** Ids back to what they were; lists, ends of ties and names of groups in an order that does not depend on them. */
function inOrder(value: unknown, back: (id: string) => string): unknown {
  // The id of a fact is made of the ids of its ends.
  if (typeof value === 'string' && /^[A-Z]\w+:[0-9a-f]{32}$/.test(value)) return value.split(':')[0];
  if (typeof value === 'string') return value.replace(/:([opeirs]\d)\b/g, (_, id: string) => `:${back(id)}`);
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) {
    const items = value.map((item) => inOrder(item, back));
    return items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [key, inOrder(part, back)]);
  const object = Object.fromEntries(entries);
  // Communities that are alike in size and structure take their numbers by ids.
  if ('members' in object && /^\d+$/.test(String(object.name))) return { ...object, name: 'of a community' };
  // Which end of a tie comes first is by ids too.
  for (const [first, second] of [
    ['a', 'b'],
    ['a', 'c'],
    ['aPolarity', 'bPolarity'],
  ] as const) {
    if (!(first in object && second in object)) continue;
    const [a, b] = [object[first], object[second]].sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
    Object.assign(object, { [first]: a, [second]: b });
  }
  return object;
}

test('a source left out, or taken back, is as if it had said nothing; before that, as if nothing had happened', async () => {
  await fc.assert(
    fc.asyncProperty(GRAPH, fc.constantFrom('s0', 's1', 's2', 's3'), async (graph: Graph, source) => {
      const gone = source === 's0' ? ['s0', 's3'] : [source];
      const [whole, part] = [tablesOf(graph), tablesOf(graph, { without: gone })];
      const full = await fresh(whole);
      const [all, excluded] = [await answers(full, ''), await answers(full, `excludeSources: ["source:${source}"]`)];
      const { dataset } = await full.data<{ dataset: { version: string } }>('{ dataset { version } }');
      const { version } = dataset;
      await importFolder(database, packageOf(part), { sync: true, accept: ALL_MEANT });
      const taken = new Api(database);
      const later = new Date(Date.now() + 3_600_000).toISOString();
      expect(await answers(taken, `asOf: "${later}"`)).toEqual(excluded);
      expect(await answers(taken, '')).toEqual(excluded);
      expect(await answers(taken, 'asOf: "2025-06-01T00:00:00Z"')).toEqual(all);
      expect(await answers(taken, `version: "${version}"`)).toEqual(all);
      expect(await answers(await fresh(part), '')).toEqual(excluded);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 300_000);

test('a correction leaves what was asked before it; corrected back, it is as if it had not been', async () => {
  await fc.assert(
    fc.asyncProperty(GRAPH, GRAPH, async (first: Graph, second: Graph) => {
      const [before, after] = [tablesOf(first), tablesOf(second)];
      const corrected = await answers(await fresh(after), '');
      const api = await fresh(before);
      const all = await answers(api, '');
      const { dataset } = await api.data<{ dataset: { version: string } }>('{ dataset { version } }');
      await importFolder(database, packageOf(after), { sync: true, accept: ALL_MEANT });
      const then = new Date().toISOString();
      await importFolder(database, packageOf(before), { sync: true, accept: ALL_MEANT });
      expect(await answers(api, '')).toEqual(all);
      expect(await answers(api, `asOf: "${then}"`)).toEqual(corrected);
      expect(await answers(api, 'asOf: "2025-06-01T00:00:00Z"')).toEqual(all);
      expect(await answers(api, `version: "${dataset.version}"`)).toEqual(all);
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 300_000);

test('other names for everything, and rows in another order, change no number', async () => {
  const turned = (id: string): string => `${id[0]}${9 - Number(id[1])}`;
  await fc.assert(
    fc.asyncProperty(GRAPH, async (graph: Graph) => {
      const plain = await answers(await fresh(tablesOf(graph)), '');
      const renamed = await answers(await fresh(tablesOf(graph, { rename: turned, mixed: true })), '', turned);
      expect(inOrder(renamed, turned)).toEqual(inOrder(plain, same));
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 300_000);
