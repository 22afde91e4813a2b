import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { NETWORK_FORMATS, networkFormat } from '../../src/networks/formats.js';
import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { testDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { expectInBothLanguages } from '../support/messages.js';
import { testServer, type TestServer } from './support/server.js';

const VALLEY = 'scope.issues=issue:river,issue:water';

let server: TestServer;
let api: Api;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  api = new Api(database);
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

async function file(path: string): Promise<string> {
  const response = await server.fetch(`/export/${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

type Graph = DirectedGraph | UndirectedGraph;

async function graphOf(question: string, query = VALLEY): Promise<Graph> {
  const serialized = JSON.parse(await file(`${question}.graphology.json?${query}`)) as SerializedGraph;
  return serialized.options.type === 'directed' ? DirectedGraph.from(serialized) : UndirectedGraph.from(serialized);
}

async function refusal(path: string, init?: RequestInit): Promise<{ status: number; code: string; message: string }> {
  const response = await server.fetch(`/export/${path}`, init);
  expect(response.headers.get('content-disposition')).toBeNull();
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expectInBothLanguages(errors[0]!);
  return { status: response.status, code: errors[0]!.extensions.code, message: errors[0]!.message };
}

describe.each([...NETWORK_QUESTIONS.keys()])('%s', (question) => {
  test.each(NETWORK_FORMATS)('as $name', async ({ name, mediaType }) => {
    const response = await server.fetch(`/export/${question}.${name}?${VALLEY}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    const { dataVersion } = await basisOf(question);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename=jejaring-${question}-v${dataVersion}.${name}`,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    expect(bytes.length).toBeGreaterThan(100);
    // What of itself a file cannot say stands in another.
    const says = networkFormat(name)!.beside.includes('about.json')
      ? await file(`${question}.about.json?${VALLEY}`)
      : text;
    for (const fact of [question, 'CC0-1.0', 'warnings']) expect(says).toContain(fact);
  });

  test('says of itself what the basis says', async () => {
    const graph = await graphOf(question);
    const about = graph.getAttributes();
    expect(about).toMatchObject({ question, ...(await basisOf(question)) });
    expect(graph.order).toBeGreaterThan(0);
    expect(graph.size).toBeGreaterThan(0);
  });
});

interface Basis {
  dataVersion: string;
  parameters: object;
  warnings: object[];
}

async function basisOf(question: string): Promise<Basis> {
  const query = `query ($scope: Scope) { ${question}(scope: $scope) {
    basis { dataVersion parameters warnings { code sentence } }
  } }`;
  const scope = { issues: ['issue:river', 'issue:water'] };
  return (await api.data<Record<string, { basis: Basis }>>(query, { scope }))[question]!.basis;
}

test('attendance: agents, then events, and a tie for each counted pair', async () => {
  const graph = await graphOf('attendance');
  expect([graph.order, graph.size]).toEqual([16 + 20, 82]);
  const sides = graph.mapNodes((id, { bipartite }) => [id.split(':')[0], bipartite as number]);
  expect(sides.filter(([kind, side]) => kind === 'organisation' && side === 0)).toHaveLength(16);
  expect(sides.filter(([kind, side]) => kind === 'event' && side === 1)).toHaveLength(20);
  const council = graph.getNodeAttributes('organisation:river-council');
  expect(council).toMatchObject({ label: 'Riverside Council', kind: 'organisation', sector: 'STATE', degree: 10 });
  expect(council['eventType']).toBeNull();
  expect(graph.getNodeAttributes('event:hearing-dam-2024')).toMatchObject({
    kind: 'event',
    eventType: 'HEARING',
    firstDay: '2024-11-12',
    attendanceList: 'EXHAUSTIVE',
    degree: 8,
    sector: null,
  });
  graph.forEachNode((id, { degree }) => expect(degree).toBe(graph.degree(id)));
  // The host counts where the meeting is bilateral.
  expect(graph.getEdgeAttributes('organisation:river-council', 'event:audience-fisherfolk-2023')).toMatchObject({
    weight: 1,
    roles: expect.stringContaining('HOST'),
  });
  expect((await graphOf('attendance', `${VALLEY}&scope.hosts=INCLUDE`)).size).toBe(109);
});

interface Tie {
  a: { id: string };
  b: { id: string };
  shared: number;
  weight: number;
  pValue: number;
  qValue: number;
  verdict: string;
  lowestWeight: number;
}

test('coAttendance: weights, tests and robustness as in GraphQL, the strongest tie first', async () => {
  const graph = await graphOf(
    'coAttendance',
    `${VALLEY}&weight=NEWMAN&significance.model=HYPERGEOMETRIC&robustness=LEAVE_ONE_SOURCE_OUT`,
  );
  const { coAttendance } = await api.data<{ coAttendance: { ties: { nodes: Tie[] } } }>(`{
    coAttendance(
      scope: {issues: ["issue:river", "issue:water"]}, weight: NEWMAN
      significance: {model: HYPERGEOMETRIC}, robustness: LEAVE_ONE_SOURCE_OUT
    ) { ties(first: 100) { nodes {
      a { id } b { id } shared weight pValue qValue smallestP verdict lowestWeight highestWeight
    } } }
  }`);
  // (What they cite: citations.test.ts)
  const cited = ['address', 'eventCount', 'eventIds', 'sourceCount', 'sourceIds'];
  const ties = graph.mapEdges((_, attributes, source, target) => ({
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !cited.includes(name))),
    a: { id: source },
    b: { id: target },
  }));
  expect(graph.order).toBe(16);
  expect(ties).toHaveLength(72);
  expect(ties).toEqual(coAttendance.ties.nodes);
  const keepers = graph.getNodeAttributes('organisation:river-keepers');
  expect(keepers).toMatchObject({ events: 8, degree: graph.degree('organisation:river-keepers') });
  const strengths = ties.filter(({ a, b }) => [a.id, b.id].includes('organisation:river-keepers'));
  const strength = strengths.reduce((sum, tie) => sum + (tie as unknown as Tie).weight, 0);
  expect(keepers['strength']).toBeCloseTo(strength, 9);
});

test('eventOverlap: 118 of 190 pairs share somebody', async () => {
  const graph = await graphOf('eventOverlap');
  expect([graph.order, graph.size]).toEqual([20, 118]);
  expect(graph.getEdgeAttribute('event:dialogue-river-2023', 'event:hearing-dam-2024', 'weight')).toBe(6);
  expect(graph.getNodeAttributes('event:hearing-dam-2024')).toMatchObject({ agents: 8, eventType: 'HEARING' });
});

test('convening and addressing are directed', async () => {
  const convening = await graphOf('convening');
  expect([convening.type, convening.size]).toEqual(['directed', 84]);
  const [from, to] = ['organisation:rivers-ministry', 'organisation:river-council'];
  expect(convening.getEdgeAttribute(from, to, 'weight')).toBe(4);
  expect(convening.getNodeAttributes(from)).toMatchObject({ outDegree: 11, outStrength: 25 });
  const addressing = await graphOf('addressing');
  expect([addressing.type, addressing.size]).toEqual(['directed', 12]);
  expect(addressing.getEdgeAttributes('organisation:river-keepers', from)).toMatchObject({ weight: 2, answered: 1 });
});

test('interlocks: four ties by shared public persons, who are counted and not named', async () => {
  const graph = await graphOf('interlocks');
  expect(graph.size).toBe(4);
  const [university, council] = ['organisation:lirrow-university', 'organisation:river-council'];
  expect(graph.getEdgeAttributes(university, council)).toMatchObject({ weight: 1, shared: 1 });
  expect(graph.getNodeAttribute(council, 'persons')).toBeGreaterThan(0);
  expect((await graphOf('interlocks', `${VALLEY}&tie=CONCURRENT`)).size).toBe(2);
});

test('congruence ties agents, issueOverlap what they hold, which its text or name says', async () => {
  const congruence = await graphOf('congruence');
  const stone = congruence.getEdgeAttributes('organisation:stone-company', 'organisation:valley-chamber');
  expect(stone).toMatchObject({ weight: 3, same: 3, opposed: 0 });
  const overlap = await graphOf('issueOverlap', `${VALLEY}&lang=en`);
  const kinds = new Set(overlap.mapNodes((_, { kind }) => kind as string));
  expect(kinds).toEqual(new Set(['issue', 'output']));
  overlap.forEachNode((id, { label }) => expect(label).not.toBe(id));
});

describe('formats read back', () => {
  test('CSV: two tables that fit together', async () => {
    const rows = async (name: string): Promise<Record<string, string>[]> =>
      parse(await file(`coAttendance.${name}?${VALLEY}`), { columns: true });
    const [nodes, ties] = [await rows('nodes.csv'), await rows('ties.csv')];
    expect(Object.keys(nodes[0]!)).not.toContain('about');
    expect([nodes.length, ties.length]).toEqual([16, 72]);
    const ids = nodes.map(({ id }) => id);
    for (const { source, target } of ties) expect(ids).toEqual(expect.arrayContaining([source, target]));
    expect(ties[0]).toMatchObject({
      source: 'organisation:fisherfolk',
      target: 'organisation:river-keepers',
      weight: '8',
      shared: '8',
    });
  });

  test('Arrow: the same', async () => {
    const response = await server.fetch(`/export/coAttendance.ties.arrow?${VALLEY}`);
    const table = tableFromIPC(new Uint8Array(await response.arrayBuffer()));
    expect(table.numRows).toBe(72);
    expect(table.get(0)?.toJSON()).toMatchObject({ source: 'organisation:fisherfolk', weight: 8, shared: 8 });
    expect(table.schema.metadata.get('licence')).toContain('CC0-1.0');
  });
});

describe('parameters', () => {
  const size = async (query: string): Promise<number> => (await graphOf('coAttendance', query)).size;

  test('a list is written with commas, or by repetition', async () => {
    const [hearing, workshop] = ['event:hearing-dam-2024', 'event:workshop-stone-2024'];
    // Eight meet at the hearing and four at the workshop, two of them at both.
    expect(await size(`scope.events=${hearing},${workshop}`)).toBe(28 + 6 - 1);
    expect(await size(`scope.events=${hearing}&scope.events=${workshop}`)).toBe(28 + 6 - 1);
  });

  test.each([
    ['scope.from=2025', { from: '2025' }],
    ['scope.to=2023&scope.windowRule=WITHIN', { to: '2023', windowRule: 'WITHIN' }],
    ['scope.unit=PERSON', { unit: 'PERSON' }],
    ['scope.sectors=CSO,STATE', { sectors: ['CSO', 'STATE'] }],
    ['scope.rollUpUnits=true', { rollUpUnits: true }],
    ['scope.eventStatuses=PLANNED&scope.eventStatuses=HELD', { eventStatuses: ['PLANNED', 'HELD'] }],
    ['scope.minEventSize=3&scope.maxEventSize=4', { minEventSize: 3, maxEventSize: 4 }],
    ['scope.datasets=riverside', { datasets: ['riverside'] }],
    ['scope.asOf=2026-02-15T00:00:00Z', { asOf: '2026-02-15T00:00:00Z' }],
    ['scope.asOf=2026-02-15', { asOf: '2026-02-15' }],
    ['scope.hosts=ONLY', { hosts: 'ONLY' }],
  ])('%s is the scope of GraphQL', async (query, scope) => {
    const { coAttendance } = await api.data<{
      coAttendance: { basis: Basis; nodes: { totalCount: number }; ties: { totalCount: number } };
    }>(
      `query ($scope: Scope) { coAttendance(scope: $scope) {
        basis { parameters } nodes { totalCount } ties { totalCount }
      } }`,
      { scope },
    );
    const graph = await graphOf('coAttendance', query);
    expect([graph.order, graph.size]).toEqual([coAttendance.nodes.totalCount, coAttendance.ties.totalCount]);
    expect(graph.getAttribute('parameters')).toEqual(coAttendance.basis.parameters);
  });

  test('lang is the language of the names', async () => {
    const name = async (lang: string): Promise<unknown> =>
      (await graphOf('coAttendance', `${VALLEY}${lang}`)).getNodeAttribute('organisation:works-ministry', 'label');
    const names = [await name('&lang=en'), await name('&lang=id'), await name('')];
    const { organisation } = await api.data<{ organisation: Record<string, { text: string }> }>(`{
      organisation(id: "organisation:works-ministry") {
        en: name(lang: "en") { text } id: name(lang: "id") { text } any: name { text }
      }
    }`);
    expect(names).toEqual(['en', 'id', 'any'].map((lang) => organisation[lang]!.text));
    expect(names[0]).not.toBe(names[1]);
  });

  test('nodes have acronym and level, and label=acronym calls them by it: who has none keeps the name', async () => {
    const scope = 'scope.datasets=women-homeworkers';
    const graph = await graphOf('coAttendance', `${scope}&label=acronym&lang=en`);
    const named = await graphOf('coAttendance', `${scope}&lang=en`);
    const { organisations } = await api.data<{ organisations: { nodes: Record<string, string | null>[] } }>(
      '{ organisations(first: 100) { nodes { id acronym level } } }',
    );
    const known = new Map(organisations.nodes.map((node) => [node['id'], node]));
    let without = 0;
    graph.forEachNode((id, { label, acronym, level }) => {
      expect([id, acronym, level]).toEqual([id, known.get(id)!['acronym'], known.get(id)!['level']]);
      expect(label).toBe(acronym ?? named.getNodeAttribute(id, 'label'));
      if (acronym === null) without++;
    });
    expect([without > 0, without < graph.order]).toEqual([true, true]);
    expect(graph.getAttribute('labels')).toBe(`acronyms, and names of ${without} nodes that have no acronym`);
    expect(named.getAttribute('labels')).toBe('names');
    expect(graph.mapNodes((_, { level }) => level as string | null).some((level) => level !== null)).toBe(true);
  });

  test('persons who are not public are not in it, and a public one is named', async () => {
    const graph = await graphOf('attendance', 'scope.unit=PERSON');
    const persons = graph.filterNodes((_, { kind }) => kind === 'person');
    expect(persons).toContain('person:devi-rahayu');
    for (const id of persons) expect(id).not.toMatch(/^person:[0-9a-f]{32}$/);
    expect(JSON.stringify(graph.export())).not.toMatch(/Quill"|Sundwick|Ashmere/);
  });
});

describe('refusals', () => {
  test.each([
    ['nonsense.gexf', 404, 'NOT_FOUND', /no network of "nonsense".*attendance, coAttendance/],
    ['search.gexf', 404, 'NOT_FOUND', /no network of "search"/],
    ['coAttendance.xlsx', 404, 'NOT_FOUND', /no format "xlsx".*coAttendance\.graphml/],
    ['coAttendance', 404, 'NOT_FOUND', /no format ""/],
    ['coAttendance.gexf?scope.fom=2024', 400, 'BAD_ARGUMENT', /no parameter "scope.fom".*scope\.from/],
    ['coAttendance.gexf?first=5', 400, 'BAD_ARGUMENT', /no parameter "first"/],
    ['coAttendance.gexf?weight=NEWMANN', 400, 'BAD_ARGUMENT', /weight is "NEWMANN".*NEWMAN/],
    ['coAttendance.gexf?weight=COUNT&weight=NEWMAN', 400, 'BAD_ARGUMENT', /weight is given 2 times/],
    ['coAttendance.gexf?minShared=two', 400, 'BAD_ARGUMENT', /minShared is "two"/],
    ['coAttendance.gexf?minShared=0', 400, 'BAD_ARGUMENT', /from 1 to 1000000/],
    ['coAttendance.gexf?scope.from=2024-13', 400, 'BAD_ARGUMENT', /^scope\.from: "2024-13" is not a date, as in 2025/],
    ['coAttendance.gexf?scope.rollUpUnits=yes', 400, 'BAD_ARGUMENT', /scope\.rollUpUnits is "yes"/],
    ['coAttendance.gexf?significance.alpha=0.05', 400, 'BAD_ARGUMENT', /significance.*model/],
    ['coAttendance.gexf?scope.events=event:nowhere', 400, 'UNKNOWN_ID', /event:nowhere/],
    ['coAttendance.gexf?scope.from=2025&scope.to=2024', 400, 'BAD_SCOPE', /ends before it begins/],
    ['coAttendance.gexf?lang=id&lang=en', 400, 'BAD_ARGUMENT', /lang is given 2 times/],
    ['coAttendance.gexf?lang=Indonesian', 400, 'BAD_ARGUMENT', /^lang is "Indonesian": .* BCP 47 tag/],
  ])('%s', async (path, status, code, message) => {
    expect(await refusal(path)).toEqual({ status, code, message: expect.stringMatching(message) });
  });

  test('a text that is no date has a reason in GraphQL too, which the pages say in their language', async () => {
    const alone = await testServer({ schema: await createSchema() });
    const query = 'query Q($from: Edtf) { events(where: {from: $from}) { totalCount } }';
    const { errors } = await alone.post(query, { from: '2025-13' });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('"2025-13" is not an EDTF date') as string,
        extensions: { code: 'BAD_USER_INPUT', reason: 'NO_DATE', values: { field: null, found: '2025-13' } },
      },
    ]);
    await alone.close();
  });

  test('what is estimated to be beyond the limit is refused before it is begun', async () => {
    const limited = await testServer(
      { database: await testDatabase(), schema: await createSchema() },
      { JEJARING_ANALYSIS_STEPS: '10' },
    );
    const response = await limited.fetch('/export/coAttendance.gexf');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_COSTLY' } }] });
    expect(limited.log).toContainEqual(
      expect.objectContaining({ operation: 'export coAttendance.gexf', outcome: 'TOO_COSTLY', status: 400 }),
    );
    await limited.close();
  });

  test('without a database it says so, and has no tag', async () => {
    const alone = await testServer({ schema: await createSchema() });
    const response = await alone.fetch('/export/coAttendance.gexf');
    expect(response.status).toBe(503);
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    await alone.close();
  });
});

test('a client that knows the file is not sent it again', async () => {
  const path = `/export/coAttendance.gexf?${VALLEY}`;
  const tag = (await server.fetch(path)).headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\/"/);
  const again = await server.fetch(path, { headers: { 'if-none-match': tag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await server.fetch('/export/coAttendance.gexf')).headers.get('etag')).not.toBe(tag);
  const head = await server.fetch(path, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
});

test('pages of other sites may read it, and the name of the file', async () => {
  const { headers } = await server.fetch('/export/coAttendance.gexf', { headers: { origin: 'https://example.org' } });
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-expose-headers')).toContain('content-disposition');
  const { status } = await server.fetch('/export/coAttendance.gexf', { method: 'OPTIONS' });
  expect(status).toBe(204);
});

test('it only reads: other methods find nothing here', async () => {
  expect((await server.fetch('/export/coAttendance.gexf', { method: 'POST' })).status).toBe(404);
});
