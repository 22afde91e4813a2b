import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/database.js';
import { createSchema } from '../../src/graph/schema.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { GRAPH, tablesOf, type Graph } from './random_graph.js';
import { everythingOf, questionsOf } from './whole_answer.js';

/** Arguments that a question needs, or that make more of it show. Several make several questions. */
const ARGUMENTS: Record<string, string[]> = {
  coAttendance: [
    'weight: NEWMAN, significance: {model: HYPERGEOMETRIC, alpha: 0.2}',
    'weight: JACCARD, robustness: LEAVE_ONE_SOURCE_OUT',
  ],
};

const RECORDED = '2025-01-01T00:00:00.000Z';
let database: Database;
let schema: GraphQLSchema;
beforeAll(async () => {
  [database, schema] = [await testDatabase(), await createSchema()];
});

type Answers = Record<string, unknown>;

/** Everything that every question answers under a scope. */
async function answers(api: Api, scope: string): Promise<Answers> {
  const found: Answers = {};
  for (const question of questionsOf(schema)) {
    const takesScope = schema
      .getQueryType()!
      .getFields()
      [question]!.args.some(({ name }) => name === 'scope');
    for (const more of ARGUMENTS[question] ?? ['']) {
      const given = [takesScope ? `scope: {universe: LISTED, ${scope}}` : '', more].filter(Boolean).join(', ');
      const { data, errors } = await api.ask(
        `{ ${question}${given ? `(${given})` : ''} ${everythingOf(schema, question)} }`,
      );
      found[`${question} ${more}`] = errors.length > 0 ? errors : data;
    }
  }
  return found;
}

async function fresh(tables: Record<string, string>): Promise<Api> {
  await emptyDatabase(database);
  await importFolder(database, packageOf(tables), { recordedAt: RECORDED });
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
  if ('a' in object && 'b' in object) {
    const [a, b] = [object.a, object.b].sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
    return { ...object, a, b };
  }
  return object;
}

const same = (id: string): string => id;

test('a source left out, or taken back, is as if it had said nothing; before that, as if nothing had happened', async () => {
  await fc.assert(
    fc.asyncProperty(GRAPH, fc.constantFrom('s0', 's1', 's2', 's3'), async (graph: Graph, source) => {
      const gone = source === 's0' ? ['s0', 's3'] : [source];
      const [whole, part] = [tablesOf(graph), tablesOf(graph, { without: gone })];
      const full = await fresh(whole);
      const [all, excluded] = [await answers(full, ''), await answers(full, `excludeSources: ["source:${source}"]`)];
      await importFolder(database, packageOf(part), { sync: true });
      const taken = new Api(database);
      const later = new Date(Date.now() + 3_600_000).toISOString();
      expect(await answers(taken, `asOf: "${later}"`)).toEqual(excluded);
      expect(await answers(taken, '')).toEqual(excluded);
      expect(await answers(taken, 'asOf: "2025-06-01T00:00:00Z"')).toEqual(all);
      expect(await answers(await fresh(part), '')).toEqual(excluded);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 300_000);

test('other names for everything, and rows in another order, change no number', async () => {
  const turned = (id: string): string => `${id[0]}${9 - Number(id[1])}`;
  await fc.assert(
    fc.asyncProperty(GRAPH, async (graph: Graph) => {
      const plain = await answers(await fresh(tablesOf(graph)), '');
      const renamed = await answers(await fresh(tablesOf(graph, { rename: turned, mixed: true })), '');
      expect(inOrder(renamed, turned)).toEqual(inOrder(plain, same));
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 300_000);
