import type { SerializedGraph } from 'graphology-types';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

let api: Api;
let server: TestServer;
beforeAll(async () => {
  const database = await emptiedDatabase();
  const tables = {
    organisations:
      'id,form,sector,dissolved\nunion,,LABOUR,\nbakers,,LABOUR,\nhost,,STATE,\ninvited,,CSO,\nquiet,,CSO,\n' +
      'gone,,CSO,2001\nvarious,COLLECTIVE,CSO,\nelsewhere,,CSO,',
    persons: 'id,name,visibility\nani,Ani Contoh,PUBLIC\nbudi,Budi Contoh,',
    events: 'id,start\ntalk,2024-01-01\nmeeting,2024-02-01\nold,2000-01-01',
    participations: [
      'event,agent,on_behalf_of,roles,status',
      ...['talk', 'meeting'].flatMap((event) => [
        `${event},organisation:host,,HOST,`,
        `${event},organisation:union,,,ATTENDED\n${event},organisation:bakers,,,ATTENDED`,
      ]),
      'talk,organisation:invited,,,INVITED\nold,organisation:elsewhere,,,ATTENDED',
    ].join('\n'),
  };
  await importFolder(database, packageOf(tables));
  await importFolder(database, packageOf({ organisations: 'id\nunion\nother' }, 'other'));
  const identifiers = { identifiers: 'agent,scheme,value\norganisation:quiet,registry,17' };
  await importFolder(database, packageOf(identifiers, 'register'));
  api = new Api(database);
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

interface Nodes {
  coAttendance: {
    basis: { agentCount: number; warnings: { code: string; count: number }[] };
    nodes: { nodes: { agent: { id: string }; eventCount: number; degree: number }[] };
  };
}

const LISTED = 'population: LISTED, from: "2024", datasets: ["demo"]';

/** Slugs of agents without an event, and warnings by code. */
async function listed(scope: string): Promise<{ agents: string[]; warnings: Record<string, number> }> {
  const { coAttendance } = await api.data<Nodes>(`{ coAttendance(scope: {${scope}}) {
    basis { agentCount warnings { code count } } nodes(first: 100) { nodes { agent { id } eventCount degree } } } }`);
  const { nodes } = coAttendance.nodes;
  expect(coAttendance.basis.agentCount).toBe(nodes.length);
  const none = nodes.filter(({ eventCount }) => eventCount === 0);
  expect(none.every(({ degree }) => degree === 0)).toBe(true);
  return {
    agents: none.map(({ agent }) => agent.id.split(':')[1]!),
    warnings: Object.fromEntries(coAttendance.basis.warnings.map(({ code, count }) => [code, count])),
  };
}

test('who is spoken of and named at no event of the scope is added; who is named and not counted, gone or unnamed is not', async () => {
  const { agents, warnings } = await listed(LISTED);
  expect(agents).toEqual(['elsewhere', 'quiet']);
  expect(warnings).toMatchObject({ NAMED_NOT_COUNTED: 2 });
  expect((await listed('population: LISTED, datasets: ["demo"]')).agents).toEqual(['gone', 'quiet']);
  expect((await listed('from: "2024"')).agents).toEqual([]);
});

test('datasets and filters bound the population; a dataset that only identifies an agent speaks of it', async () => {
  expect((await listed('population: LISTED, datasets: ["other"]')).agents).toEqual(['other', 'union']);
  expect((await listed('population: LISTED, datasets: ["register"]')).agents).toEqual(['quiet']);
  expect((await listed('population: LISTED, from: "2024", sectors: [LABOUR]')).agents).toEqual([]);
  expect((await listed('population: LISTED, sectors: [CSO, STATE], hosts: INCLUDE, from: "2024"')).agents).toEqual([
    'elsewhere',
    'quiet',
  ]);
});

test('persons are listed where they may be named', async () => {
  const { agents, warnings } = await listed('population: LISTED, unit: PERSON, datasets: ["demo"]');
  expect([agents, warnings.PERSONS_WITHHELD]).toEqual([['ani'], 1]);
  expect((await listed('population: LISTED, unit: PERSON, sectors: [CSO]')).agents).toEqual([]);
});

test('without bounds it is refused; where a question does not use it, that is told', async () => {
  expect((await api.ask('{ attendance(scope: {population: LISTED}) { density } }')).errors).toMatchObject([
    { code: 'POPULATION_OPEN' },
  ]);
  const { eventOverlap } = await api.data<{ eventOverlap: { basis: { warnings: { code: string }[] } } }>(
    '{ eventOverlap(scope: {population: LISTED}) { basis { warnings { code } } } }',
  );
  expect(eventOverlap.basis.warnings.map(({ code }) => code)).toContain('SCOPE_FIELD_UNUSED');
});

test.each(['HYPERGEOMETRIC', 'SDSM'])(
  '%s: pairs without an event are not testable, and in family ALL only',
  async (model) => {
    const { all, testable } = await api.data<
      Record<'all' | 'testable', { significance: { pairCount: number; testableCount: number; testCount: number } }>
    >(`{
    all: coAttendance(scope: {${LISTED}}, significance: {model: ${model}, alpha: 0.99, family: ALL}) {
      significance { pairCount testableCount testCount } }
    testable: coAttendance(scope: {${LISTED}}, significance: {model: ${model}, alpha: 0.99}) {
      significance { pairCount testableCount testCount } }
  }`);
    expect(all.significance).toMatchObject({ pairCount: 6, testCount: 6 });
    expect(testable.significance).toMatchObject({ pairCount: 6, testCount: testable.significance.testableCount });
    expect(testable.significance.testableCount).toBeLessThanOrEqual(1);
  },
);

test('they are isolates of communities by both methods, and of the files', async () => {
  const { LOUVAIN, BIPARTITE } = await api.data<Record<string, { isolates: { nodes: { id: string }[] } }>>(
    `{ LOUVAIN: communities(scope: {${LISTED}}) { isolates { nodes { id } } }
       BIPARTITE: communities(scope: {${LISTED}}, method: BIPARTITE) { isolates { nodes { id } } } }`,
  );
  const isolates = ['organisation:elsewhere', 'organisation:quiet'];
  for (const { isolates: found } of [LOUVAIN!, BIPARTITE!]) expect(found.nodes.map(({ id }) => id)).toEqual(isolates);
  for (const question of ['coAttendance', 'attendance']) {
    const query = 'scope.population=LISTED&scope.from=2024&scope.datasets=demo';
    const response = await server.fetch(`/export/${question}.graphology.json?${query}`);
    const { nodes } = (await response.json()) as SerializedGraph;
    expect([question, nodes.map(({ key }) => key)]).toEqual([question, expect.arrayContaining(isolates)]);
  }
});
