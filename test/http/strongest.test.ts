import type { SerializedGraph } from 'graphology-types';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { testServer, type TestServer } from './support/server.js';

let server: TestServer;
let api: Api;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  api = new Api(database);
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

interface Listed {
  ties: {
    allCount: number;
    threshold: number | null;
    nodes: { a: { id: string }; b: { id: string }; weight: number }[];
  };
}

const pair = (a: string, b: string): string => [a, b].sort().join(' ');

/** The ties of a file, what it says of the others, and how many nodes it has. */
async function file(query: string): Promise<{ ties: string[]; strongest: unknown; nodes: number }> {
  const response = await server.fetch(`/export/coAttendance.graphology.json?${query}`);
  expect(response.status).toBe(200);
  const { edges, nodes, attributes } = JSON.parse(await response.text()) as SerializedGraph;
  return {
    ties: edges.map(({ source, target }) => pair(source, target)).sort(),
    strongest: attributes?.['strongest'],
    nodes: nodes.length,
  };
}

test.each([
  [1, '', ''],
  [20, '', ''],
  [100, '', ''],
  [
    30,
    'significance: {model: HYPERGEOMETRIC, alpha: 0.3, adjust: NONE}',
    '&significance.model=HYPERGEOMETRIC&significance.alpha=0.3&significance.adjust=NONE',
  ],
])(
  'a file of the strongest %d ties has those that GraphQL lists, and says what it left out',
  async (most, given, query) => {
    const { coAttendance } = await api.data<{ coAttendance: Listed }>(
      `{ coAttendance${given && `(${given})`} { ties(strongest: ${most}, first: 100) { allCount threshold nodes { a { id } b { id } weight } } } }`,
    );
    const { allCount, threshold, nodes } = coAttendance.ties;
    const [all, some] = [await file(query.slice(1)), await file(`strongest=${most}${query}`)];
    expect(all.strongest).toBeUndefined();
    expect(all.ties).toHaveLength(allCount);
    expect(some.ties).toEqual(nodes.map(({ a, b }) => pair(a.id, b.id)).sort());
    expect(some.strongest).toEqual({ asked: most, shown: nodes.length, all: allCount, threshold });
    expect(some.nodes).toBe(all.nodes);
    expect(some.ties.length).toBeLessThan(allCount);
  },
);

test.each(['coAttendance.graphml?strongest=0', 'attendance.graphml?strongest=5', 'coAttendance.graphml?strongest=few'])(
  'what cannot be meant is refused: %s',
  async (path) => {
    const response = await server.fetch(`/export/${path}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_ARGUMENT' } }] });
  },
);
