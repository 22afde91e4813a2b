import { UndirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { groupBy } from '../../src/collections/group_by.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';
import { SECRETS, testServer, type TestServer } from './support/server.js';

let server: TestServer;
let api: Api;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  // The same key: ids of those who are not public are the same.
  api = new Api(database, SECRETS.personKey);
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

async function graphOf(query: string): Promise<UndirectedGraph> {
  const response = await server.fetch(`/export/attendance.graphology.json?${query}`);
  expect(response.status).toBe(200);
  return UndirectedGraph.from(JSON.parse(await response.text()) as SerializedGraph);
}

interface Row {
  agent: { id: string };
  countedAs: { id: string } | null;
  event: { id: string };
  counted: boolean;
  roles: string[];
  participationStatus: string;
  capacity: string;
  hostSide: boolean;
  participation: { id: string };
  assertions: { nodes: { inference: string; stated: { status?: string } }[] };
  byMembership: { id: string } | null;
}

/** Every row in GraphQL, page by page. */
async function rowsInGraphql(variables: Record<string, unknown>): Promise<Row[]> {
  const found: Row[] = [];
  for (let after: string | null = null; ;) {
    const { attendance }: { attendance: { rows: { nodes: Row[]; pageInfo: Record<string, string | null> } } } =
      await api.data(
        `query ($scope: Scope, $all: Boolean!, $after: String) {
          attendance(scope: $scope, includeUncounted: $all) { rows(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { agent { ... on Entity { id } } countedAs { ... on Entity { id } } event { id } counted roles
              participationStatus capacity hostSide participation { id } byMembership { id }
              assertions(first: 100) { nodes { inference stated } } } } } }`,
        { ...variables, after },
      );
    found.push(...attendance.rows.nodes);
    if (!attendance.rows.pageInfo['hasNextPage']) return found;
    after = attendance.rows.pageInfo['endCursor']!;
  }
}

const STRENGTHS = ['STATED', 'IMPLIED', 'CODER_KNOWLEDGE'];

const SETTLED = ['ATTENDED', 'ABSENT', 'DECLINED'];

/** Whether two assertions state that it was there and that it was not. (The ranks of capacities are all different.) */
function isDisputed({ assertions }: Row): boolean {
  const stated = assertions.nodes.map(({ stated: { status } }) => status).filter((status) => SETTLED.includes(status!));
  return new Set(stated).size > 1;
}

/** What the rows of one pair say together. */
function together(rows: readonly Row[]): Record<string, unknown> {
  const each = (of: (row: Row) => string): string => [...new Set(rows.map(of))].join(' ');
  const counted = rows.some((row) => row.counted);
  return {
    weight: counted ? 1 : 0,
    counted,
    hostSide: rows.some((row) => row.hostSide),
    conflicting: rows.some(isDisputed),
    participationStatus: each((row) => row.participationStatus),
    capacity: each((row) => row.capacity),
    inference: each(({ assertions }) =>
      STRENGTHS.find((of) => assertions.nodes.some(({ inference }) => inference === of))!,
    ),
    roles: [...new Set(rows.flatMap(({ roles }) => roles))].sort(),
    factIds: [...new Set(rows.flatMap(({ participation, byMembership }) => [participation.id, byMembership?.id]))]
      .filter(Boolean)
      .sort(),
  };
}

describe.each([
  ['', {}],
  ['scope.hosts=INCLUDE', { hosts: 'INCLUDE' }],
  ['scope.unit=EITHER', { unit: 'EITHER' }],
  ['scope.unit=PERSON', { unit: 'PERSON' }],
  ['scope.expandNetworks=true', { expandNetworks: true }],
  ['scope.onBehalfOf=false', { onBehalfOf: false }],
  ['scope.statuses=INVITED&scope.sectors=CSO', { statuses: ['INVITED'], sectors: ['CSO'] }],
])('scope %j', (query, scope) => {
  test.each([false, true])('ties say what the rows of GraphQL say, includeUncounted %j', async (all) => {
    const graph = await graphOf(`${query}&includeUncounted=${all}`);
    const pairs = groupBy(await rowsInGraphql({ scope, all }), ({ countedAs, agent, event }) =>
      [(countedAs ?? agent).id, event.id].join(' '),
    );
    const found = graph.mapEdges((_, { roles, factIds, ...tie }, agent, event): [string, object] => [
      `${agent} ${event}`,
      { ...tie, roles: String(roles).split(' ').sort(), factIds: String(factIds).split(' ').sort() },
    ]);
    expect(found.map(([ends]) => ends).sort()).toEqual([...pairs.keys()].sort());
    expect(found.length).toBeGreaterThan(0);
    for (const [ends, tie] of found) expect(tie).toMatchObject(together(pairs.get(ends)!));
    expect(graph.getAttribute('parameters')).toMatchObject({ includeUncounted: all });
  });
});

test('with those left out, each is a node, their ties weigh nothing, and degrees count as before', async () => {
  const [counted, all] = [await graphOf(''), await graphOf('includeUncounted=true')];
  expect(all.order).toBeGreaterThan(counted.order);
  expect(all.size).toBeGreaterThan(counted.size);
  const weights = (graph: UndirectedGraph): number =>
    graph.reduceEdges((sum, _, { weight }) => sum + (weight as number), 0);
  expect(weights(all)).toBe(counted.size);
  all.forEachNode((id, { degree }) => {
    expect(degree).toBe(counted.hasNode(id) ? counted.degree(id) : 0);
    expect(degree).toBe(all.filterEdges(id, (_, tie) => tie['counted'] === true).length);
  });
  counted.forEachEdge((_, { counted: isCounted, weight }) => expect([isCounted, weight]).toEqual([true, 1]));
});

test('who may not be named has a pseudonym among those left out, and so have the facts', async () => {
  const graph = await graphOf('includeUncounted=true&lang=en');
  const hidden = graph.filterNodes((id) => /^person:[0-9a-f]{32}$/.test(id));
  expect(hidden.length).toBeGreaterThan(0);
  for (const id of hidden) expect(graph.getNodeAttribute(id, 'label')).toBe('Person, name withheld');
  expect(JSON.stringify(graph.export())).not.toMatch(/Quill"|Sundwick|Ashmere/);
});

test('the address of one who is not counted opens it, with the reason', async () => {
  const graph = await graphOf('includeUncounted=true');
  const addresses = graph
    .filterEdges((_, { counted }) => counted === false)
    .map((edge) => graph.getEdgeAttribute(edge, 'address') as string);
  for (const address of [addresses[0]!, addresses.at(-1)!]) {
    expect(address).toContain('&includeUncounted=true');
    const response = await server.fetch(address);
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: { attendance: { rows: { nodes: object[] } } } };
    expect(data.attendance.rows.nodes[0]).toMatchObject({ counted: false, uncounted: expect.any(String) });
  }
});

test('facts are named where events and documents are', async () => {
  const named = await graphOf('citations=ids');
  const counted = await graphOf('citations=counts');
  expect(named.getEdgeAttribute(named.edges()[0], 'factIds')).toMatch(/^participation:[0-9a-f]{32}$/i);
  expect(counted.getEdgeAttributes(counted.edges()[0])).not.toHaveProperty('factIds');
});

test('a tie says where sources contradict each other, and no more when one of them is left out', async () => {
  await emptyDatabase(api.services.database);
  const tables = {
    sources: 'id,published\nfirst,2025-01-02\nsecond,2025-01-03\nthird,2025-01-04',
    organisations: 'id,name__en\na,Alpha\nb,Beta\nc,Gamma',
    events: 'id,type,start,status,source\nmeeting,FGD,2025-01-01,HELD,first',
    participations: `event,agent,status,capacity,inference,source
meeting,organisation:a,ATTENDED,,STATED,first
meeting,organisation:a,ABSENT,,STATED,second
meeting,organisation:b,INVITED,DELEGATE,IMPLIED,first
meeting,organisation:b,ATTENDED,MEMBER,STATED,third
meeting,organisation:c,ATTENDED,,CODER_KNOWLEDGE,third`,
  };
  await importFolder(api.services.database, packageOf(tables, 'disputed'));
  const said = async (query: string): Promise<object> => {
    const graph = await graphOf(`includeUncounted=true&${query}`);
    return Object.fromEntries(
      graph.mapEdges((_, { conflicting, participationStatus, inference, sourceCount }, agent) => [
        agent.slice(-1),
        [conflicting, participationStatus, inference, sourceCount],
      ]),
    );
  };
  const others = { b: [false, 'ATTENDED', 'STATED', 2], c: [false, 'ATTENDED', 'CODER_KNOWLEDGE', 1] };
  expect(await said('')).toEqual({ a: [true, 'ABSENT', 'STATED', 2], ...others });
  expect(await said('scope.excludeSources=source:second')).toEqual({
    a: [false, 'ATTENDED', 'STATED', 1],
    ...others,
  });
});
