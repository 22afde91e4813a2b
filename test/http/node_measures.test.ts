import { UndirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { testServer, type TestServer } from './support/server.js';

const CENTRALITY = [
  'degree',
  'strength',
  'betweenness',
  'closeness',
  'eigenvector',
  'constraint',
  'twoModeDegree',
  'twoModeBetweenness',
  'twoModeCloseness',
];
const ALL = ['community', ...CENTRALITY].join(',');

let server: TestServer;
let api: Api;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  api = new Api(database);
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

async function graphOf(query: string): Promise<UndirectedGraph> {
  const response = await server.fetch(`/export/coAttendance.graphology.json?${query}`);
  expect(response.status).toBe(200);
  return UndirectedGraph.from(JSON.parse(await response.text()) as SerializedGraph);
}

type Values = Record<string, number | null>;

/** What `centrality` and `communities` answer, by agent. Only `centrality` knows of minShared. */
async function answered(scope: object, weight: string, minShared: number): Promise<Map<string, Values>> {
  const { centrality, communities } = await api.data<{
    centrality: { agents: { nodes: (Values & { agent: { id: string } })[] } };
    communities: { groups: { nodes: { name: string; members: { nodes: { id: string }[] } }[] } };
  }>(
    `query ($scope: Scope, $weight: TieWeight!, $minShared: Int!) {
      centrality(scope: $scope, weight: $weight, minShared: $minShared, measures: [DEGREE, STRENGTH, BETWEENNESS,
        CLOSENESS, EIGENVECTOR, CONSTRAINT, TWO_MODE_DEGREE, TWO_MODE_BETWEENNESS, TWO_MODE_CLOSENESS]) {
        agents(first: 100) { nodes { agent { ... on Entity { id } } ${CENTRALITY.join(' ')} } } }
      communities(scope: $scope, weight: $weight) { groups(first: 100) { nodes {
        name members(first: 100) { nodes { ... on Entity { id } } } } } } }`,
    { scope, weight, minShared },
  );
  const community = new Map(
    communities.groups.nodes.flatMap(({ name, members }) => members.nodes.map(({ id }) => [id, Number(name)])),
  );
  return new Map(
    centrality.agents.nodes.map(({ agent, ...values }) => [
      agent.id,
      { ...values, community: community.get(agent.id) ?? null },
    ]),
  );
}

test.each([
  ['', {}, 'COUNT', 1],
  ['&scope.hosts=INCLUDE&weight=NEWMAN', { hosts: 'INCLUDE' }, 'NEWMAN', 1],
  [
    '&scope.datasets=riverside&weight=JACCARD&lang=en&label=acronym&strongest=5',
    { datasets: ['riverside'] },
    'JACCARD',
    1,
  ],
  ['&scope.to=2023&ego=organisation:fisherfolk', { to: '2023' }, 'COUNT', 1],
  ['&minShared=2', {}, 'COUNT', 2],
  ['&scope.datasets=riverside&scope.population=LISTED', { datasets: ['riverside'], population: 'LISTED' }, 'COUNT', 1],
])('with%s, nodes carry what the questions answer', async (query, scope, weight, minShared) => {
  const graph = await graphOf(`with=${ALL}${query}`);
  const expected = await answered(scope, weight, minShared);
  expect(graph.nodes().sort()).toEqual([...expected.keys()].sort());
  graph.forEachNode((id, attributes) => {
    for (const name of minShared === 1 ? ALL.split(',') : CENTRALITY) {
      const value = expected.get(id)![name]!;
      const found = attributes[name] as number | null;
      if (value === null) expect([id, name, found]).toEqual([id, name, null]);
      else expect(found).toBeCloseTo(value, 6);
    }
  });
  const groups = new Set(graph.mapNodes((_, { community }) => community as number | null));
  expect(groups.size).toBeGreaterThan(1);
});

/** Q of a partition of the nodes (γ = 1), from what a file holds. */
function modularity(graph: UndirectedGraph): number {
  const strength = (id: string): number => graph.reduceEdges(id, (sum, _, { weight }) => sum + (weight as number), 0);
  const total = graph.reduceEdges((sum, _, { weight }) => sum + 2 * (weight as number), 0);
  const isTogether = (a: string, b: string): boolean =>
    graph.getNodeAttribute(a, 'community') === graph.getNodeAttribute(b, 'community');
  let q = graph.reduceEdges((sum, _, { weight }, a, b) => sum + (isTogether(a, b) ? 2 * (weight as number) : 0), 0);
  graph.forEachNode((a) =>
    graph.forEachNode((b) => {
      if (isTogether(a, b)) q -= (strength(a) * strength(b)) / total;
    }),
  );
  return q / total;
}

test('communities are those of the ties of the file, and it says how they were found and how good they are', async () => {
  const graph = await graphOf('with=community,eigenvector&minShared=2&weight=COSINE');
  const parameters = { weight: 'COSINE', minShared: 2 };
  expect(graph.getAttribute('measures')).toEqual([
    {
      nodeAttributes: ['community'],
      question: 'communities',
      measure: expect.stringMatching(/^LOUVAIN: /),
      parameters: { ...parameters, method: 'LOUVAIN', resolution: 1, seed: 1, runs: 10 },
      modularity: expect.closeTo(modularity(graph), 6),
      stability: expect.any(Number),
    },
    { nodeAttributes: ['eigenvector'], question: 'centrality', measure: expect.any(String), parameters },
  ]);
  graph.forEachNode((id, { community }) => expect(community === null).toBe(graph.degree(id) === 0));
});

test('their warnings stand beside those of the question; without them a file has neither', async () => {
  const codes = async (query: string): Promise<string[]> => {
    const warnings = (await graphOf(query)).getAttribute('warnings') as { code: string }[];
    return warnings.map(({ code }) => code);
  };
  const [without, community, degree] = [
    await codes('scope.datasets=women-homeworkers'),
    await codes('scope.datasets=women-homeworkers&with=community'),
    await codes('scope.datasets=women-homeworkers&with=degree'),
  ];
  expect(community).toEqual([...without, 'CO_ATTENDANCE_ONLY']);
  expect(degree).toEqual(without);
  expect((await graphOf('')).getAttribute('measures')).toBeUndefined();
});

test.each([
  [
    'coAttendance.gexf?with=power',
    /with is "power": .*There are: community, degree, strength, betweenness, closeness, .*twoModeCloseness\.$/,
  ],
  ['coAttendance.gexf?with=', /with is "": .*There are: community/],
  ...[...NETWORK_QUESTIONS.keys()]
    .filter((question) => question !== 'coAttendance')
    .map((question): [string, RegExp] => [
      `${question}.gexf?with=community`,
      new RegExp(`network of ${question} has no measures.*coAttendance\\.$`),
    ]),
])('%s is refused', async (path, message) => {
  const response = await server.fetch(`/export/${path}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_ARGUMENT' } }],
  });
});

test('what is beyond the limit of steps is refused before a piece is sent', async () => {
  const limited = await testServer(
    { database: api.services.database, schema: await createSchema() },
    { JEJARING_ANALYSIS_STEPS: '20000' },
  );
  const status = async (query: string): Promise<number> =>
    (await limited.fetch(`/export/coAttendance.gexf?${query}`)).status;
  expect([await status(''), await status('with=betweenness')]).toEqual([200, 400]);
  await limited.close();
});
