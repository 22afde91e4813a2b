import { parse } from 'csv-parse/sync';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { Context } from '../../src/graph/context.js';
import {
  coAttendanceOf,
  CoAttendanceTie,
  type CoAttendanceArguments,
} from '../../src/questions/co_attendance/graphql.js';
import { CO_ATTENDANCE_NETWORK } from '../../src/questions/co_attendance/network.js';
import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { citationsOf, firstIds, MOST_TIES_WITH_IDS } from '../../src/questions/shared/network/citations.js';
import { argumentsOf } from '../../src/questions/shared/parameters/arguments.js';
import { createSchema } from '../../src/schema.js';
import type { FactReference } from '../../src/snapshot/facts/fact_list.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { testServer, type TestServer } from './support/server.js';

/** The ties of a question, as its list in GraphQL calls them and their ends. */
const TIES: Record<string, [list: string, a: string, b: string]> = {
  attendance: ['rows', 'countedAs', 'event'],
  convening: ['arcs', 'from', 'to'],
  addressing: ['arcs', 'from', 'to'],
};
const tiesOf = (question: string): [string, string, string] => TIES[question] ?? ['ties', 'a', 'b'];

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

interface Cited {
  eventCount: number;
  eventIds?: string | null;
  sourceCount: number;
  sourceIds?: string | null;
  address: string;
}

/** The ties of a file: ends, and what is cited. */
async function citedBy(question: string, query = ''): Promise<Map<string, Cited>> {
  const serialized = JSON.parse(await file(`${question}.graphology.json${query}`)) as SerializedGraph;
  const Graph = serialized.options.type === 'directed' ? DirectedGraph : UndirectedGraph;
  const graph = Graph.from(serialized);
  return new Map(graph.mapEdges((_, attributes, a, b) => [`${a} ${b}`, attributes as unknown as Cited]));
}

interface Page<T> {
  totalCount: number;
  nodes: T[];
}
interface Tie {
  a: { id: string };
  b: { id: string };
  sources: Page<{ id: string }>;
  facts: Page<{ event: { id: string } | null }>;
}

/** Every tie in GraphQL, page by page. */
async function tiesInGraphql(question: string): Promise<Tie[]> {
  const [list, a, b] = tiesOf(question);
  const found: Tie[] = [];
  for (let after: string | null = null; ;) {
    const data: Record<
      string,
      Record<string, Page<Tie> & { pageInfo: { hasNextPage: boolean; endCursor: string } }>
    > = await api.data(
      `query ($after: String) { ${question} { ${list}(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { a: ${a} { ... on Entity { id } } b: ${b} { ... on Entity { id } }
            sources(first: 100) { totalCount nodes { id } } facts(first: 100) { totalCount nodes { event { id } } } }
        } } }`,
      { after },
    );
    const page = data[question]![list]!;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const idsOf = (text: string | null | undefined): string[] => (text ?? '').split(' ').filter((id) => /^\w+:/.test(id));

test.each([...NETWORK_QUESTIONS.keys()].filter((question) => question !== 'attendance'))(
  '%s: ties cite the events and documents that GraphQL opens them to',
  async (question) => {
    const cited = await citedBy(question);
    const ties = await tiesInGraphql(question);
    expect(cited.size).toBe(ties.length);
    expect(ties.length).toBeGreaterThan(0);
    for (const { a, b, sources, facts } of ties) {
      const tie = cited.get(`${a.id} ${b.id}`)!;
      const events = new Set(facts.nodes.flatMap(({ event }) => event?.id ?? []));
      expect(facts.nodes).toHaveLength(facts.totalCount);
      expect([tie.eventCount, tie.sourceCount]).toEqual([events.size, sources.totalCount]);
      expect(idsOf(tie.sourceIds)).toEqual(sources.nodes.slice(0, 20).map(({ id }) => id));
      const ids = idsOf(tie.eventIds);
      expect(ids).toHaveLength(Math.min(20, events.size));
      expect([...events]).toEqual(expect.arrayContaining(ids));
    }
  },
);

test('coAttendance: a file finds the very facts that GraphQL finds, those of both agents', async () => {
  const field = (await createSchema()).getQueryType()!.getFields()['coAttendance']!;
  const args = argumentsOf(field, { scope: { expandNetworks: true } });
  const answer = await coAttendanceOf(new Context(api.services), args as unknown as CoAttendanceArguments);
  const { tieCount, factsOf } = await CO_ATTENDANCE_NETWORK.parts(new Context(api.services), args);
  const sorted = (facts: Iterable<FactReference>): string[] =>
    Array.from(facts, (of) => `${of.kind} ${of.fact}`).sort();
  for (let i = 0; i < tieCount; i++)
    expect([...new Set(sorted(factsOf(i)))]).toEqual(sorted(new CoAttendanceTie(answer, i).evidence));
  expect(tieCount).toBeGreaterThan(100);
});

test('attendance: a tie cites its event, and the documents that say who was there', async () => {
  const cited = await citedBy('attendance');
  const { attendance } = await api.data<{ attendance: { rows: { totalCount: number } } }>(
    '{ attendance { rows { totalCount } } }',
  );
  expect(cited.size).toBeGreaterThan(0);
  expect(cited.size).toBeLessThanOrEqual(attendance.rows.totalCount);
  for (const [ends, tie] of cited) {
    expect([tie.eventCount, tie.eventIds]).toEqual([1, ends.split(' ')[1]]);
    expect(tie.sourceCount).toBe(idsOf(tie.sourceIds).length);
    expect(tie.sourceCount).toBeGreaterThan(0);
  }
});

describe('addresses', () => {
  const opened = async (address: string): Promise<{ status: number; text: string; answer: unknown }> => {
    const response = await server.fetch(address);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const text = await response.text();
    return { status: response.status, text, answer: JSON.parse(text) };
  };

  test.each([...NETWORK_QUESTIONS.keys()])('of %s open each tie to its facts and a document', async (question) => {
    const cited = [...(await citedBy(question, '?scope.datasets=riverside&lang=en'))];
    for (const [ends, tie] of [cited[0]!, cited.at(-1)!]) {
      const [a, b] = ends.split(' ');
      expect(tie.address).toBe(`/ties/${question}?a=${a}&b=${b}&scope.datasets=riverside`);
      const { status, text, answer } = await opened(tie.address);
      expect(answer).toMatchObject({
        data: { [question]: { basis: { parameters: { scope: { datasets: ['riverside'] } } } } },
      });
      expect(answer).not.toHaveProperty('errors');
      expect(status).toBe(200);
      for (const id of [a, b, ...idsOf(tie.eventIds), ...idsOf(tie.sourceIds)]) expect(text).toContain(`"${id}"`);
      expect(text).toMatch(/"quote":|"recommendation/);
    }
  });

  test('keep the arguments of the question', async () => {
    const query = '?scope.events=event:hearing-dam-2024,event:workshop-stone-2024&weight=NEWMAN&citations=counts';
    const [[ends, { address }]] = [...(await citedBy('coAttendance', query))] as [[string, Cited]];
    const [a, b] = ends.split(' ');
    expect(address).toBe(
      `/ties/coAttendance?a=${a}&b=${b}&scope.events=event:hearing-dam-2024,event:workshop-stone-2024&weight=NEWMAN`,
    );
    const { answer } = await opened(address);
    const parameters = { weight: 'NEWMAN', scope: { events: ['event:hearing-dam-2024', 'event:workshop-stone-2024'] } };
    expect(answer).toMatchObject({ data: { coAttendance: { basis: { parameters }, ties: { nodes: [{}] } } } });
  });

  test('lead to JEJARING_PUBLIC_URL, and never to the host that a request names', async () => {
    const known = await testServer(
      { database: api.services.database, schema: await createSchema() },
      { JEJARING_PUBLIC_URL: 'https://example.org/jejaring/' },
    );
    const response = await known.fetch('/export/coAttendance.ties.csv', {
      headers: { 'x-forwarded-host': 'evil.example' },
    });
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
    expect(rows[0]!['address']).toMatch(/^https:\/\/example\.org\/jejaring\/ties\/coAttendance\?a=organisation:/);
    await known.close();
  });

  test.each([
    ['/ties/nonsense?a=x&b=y', 404, 'NOT_FOUND', /no network of "nonsense"/],
    ['/ties/coAttendance?a=organisation:fisherfolk', 400, 'BAD_ARGUMENT', /both have to be given/],
    ['/ties/coAttendance?a=organisation:nobody&b=organisation:fisherfolk', 400, 'UNKNOWN_ID', /organisation:nobody/],
    ['/ties/coAttendance?a=organisation:fisherfolk&b=organisation:kasbi&format=x', 400, 'BAD_ARGUMENT', /"format"/],
    ['/ties/coAttendance?a=organisation:fisherfolk&b=organisation:kasbi', 404, 'NOT_FOUND', /no tie between/],
  ])('%s is refused', async (address, status, code, message) => {
    const { status: found, answer } = await opened(address);
    expect([found, answer]).toMatchObject([
      status,
      { errors: [{ extensions: { code }, message: expect.stringMatching(message) }] },
    ]);
  });

  test('an address has a tag, and is not sent again to whom has it', async () => {
    const address = '/ties/coAttendance?a=organisation:fisherfolk&b=organisation:river-keepers';
    const tag = (await server.fetch(address)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    expect((await server.fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

describe('ids or counts', () => {
  test('citations=counts leaves the ids out, and the file says so', async () => {
    const { attributes, edges } = JSON.parse(
      await file('coAttendance.graphology.json?citations=counts'),
    ) as SerializedGraph;
    expect(attributes).toMatchObject({ citations: 'counts' });
    const [first] = edges.map((edge) => edge.attributes as unknown as Cited);
    expect(first).toMatchObject({
      eventCount: expect.any(Number),
      sourceCount: expect.any(Number),
      address: expect.any(String),
    });
    expect(first).not.toHaveProperty('eventIds');
    expect(JSON.parse(await file('coAttendance.about.json'))).toMatchObject({ citations: 'ids' });
  });

  test('without a wish, counts alone stand in a network of too many ties, and the file says why', () => {
    expect(citationsOf(MOST_TIES_WITH_IDS, {})).toEqual({ withIds: true, said: 'ids' });
    expect(citationsOf(MOST_TIES_WITH_IDS + 1, {})).toEqual({
      withIds: false,
      said: expect.stringMatching(/^counts: of more than 100000 ties/),
    });
    expect(citationsOf(10 ** 6, { citations: 'ids' })).toEqual({ withIds: true, said: 'ids' });
  });

  test('twenty ids stand, then how many more there are', () => {
    const upTo = (count: number): string | null => firstIds([...Array(count).keys()], (node) => `event:${node}`);
    expect([upTo(0), upTo(2)]).toEqual([null, 'event:0 event:1']);
    expect(upTo(20)!.split(' ').at(-1)).toBe('event:19');
    expect(upTo(23)!.split(' ').slice(19)).toEqual(['event:19', '+3']);
  });

  test('another word is refused', async () => {
    const response = await server.fetch('/export/coAttendance.gexf?citations=all');
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/citations is .*all.*ids.*counts|citations is/);
  });
});

test.each(['net', 'dl'])(
  '%s cannot hold citations: they stand in a table beside it, by the numbers of the ends',
  async (format) => {
    const nodes: Record<string, string>[] = parse(await file('coAttendance.nodes.csv'), { columns: true });
    const rows: Record<string, string>[] = parse(await file('coAttendance.citations.csv'), { columns: true });
    expect(Object.keys(rows[0]!)).toEqual([
      'source',
      'target',
      'sourceNumber',
      'targetNumber',
      'weight',
      'eventCount',
      'sourceCount',
      'eventIds',
      'sourceIds',
      'address',
    ]);
    const cited = await citedBy('coAttendance');
    const text = await file(`coAttendance.${format}`);
    expect(text).not.toContain('/ties/');
    const lines = text.trim().split('\n').slice(-rows.length);
    for (const [i, row] of rows.entries()) {
      expect(lines[i]).toBe(`${row['sourceNumber']} ${row['targetNumber']} ${row['weight']}`);
      expect(nodes[Number(row['sourceNumber']) - 1]!['id']).toBe(row['source']);
      expect(nodes[Number(row['targetNumber']) - 1]!['id']).toBe(row['target']);
      expect(row['eventIds']).toBe(cited.get(`${row['source']} ${row['target']}`)!.eventIds);
    }
  },
);
