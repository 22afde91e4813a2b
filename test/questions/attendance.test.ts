import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';
import { importDavis, importPlain } from '../support/plain_tables.js';
import { testData } from '../support/test_data.js';

const QUERY = `query ($scope: Scope, $first: Int = 100, $after: String, $includeUncounted: Boolean = false) {
  attendance(scope: $scope, includeUncounted: $includeUncounted) {
    density
    basis { agentCount eventCount factCount sourceCount dataVersion warnings { code count } }
    rows(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        counted uncounted participationStatus roles
        agent { id } countedAs { id }
        participation { assertionCount sourceCount }
        assertions { totalCount nodes { quote locator withheld source { id } } }
      }
    }
  }
}`;

interface Answer {
  density: number;
  basis: {
    agentCount: number;
    eventCount: number;
    factCount: number;
    sourceCount: number;
    warnings: { code: string; count: number }[];
  };
}

interface Rows {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: {
    counted: boolean;
    uncounted: string | null;
    participationStatus: string;
    agent: { id: string };
    countedAs: { id: string } | null;
    participation: { assertionCount: number; sourceCount: number } | null;
    assertions: { totalCount: number; nodes: { quote: string | null; locator: string; source: { id: string } }[] };
  }[];
}

const FGD = 'event:fgd-2025-11-10';

let database: Database;
let api: Api;

type Attendance = Answer & Rows;

/** An answer with a page of its rows. */
async function ask(scope: object, more: object = {}): Promise<Attendance> {
  const { attendance } = await api.data<{ attendance: Answer & { rows: Rows } }>(QUERY, { scope, ...more });
  const { rows, ...answer } = attendance;
  return { ...answer, ...rows };
}

const codes = ({ basis }: Attendance): string[] => basis.warnings.map(({ code }) => code);
const agents = ({ nodes }: Attendance): Set<string> => new Set(nodes.map(({ countedAs }) => countedAs!.id));

describe('the first case', () => {
  beforeAll(async () => {
    database = await withDataset('women-homeworkers');
    api = new Api(database);
  });

  test('16 rows, each with a quote; the list is open, the source one, and the host its publisher', async () => {
    const answer = await ask({ events: [FGD] });
    expect(answer.totalCount).toBe(16);
    for (const { assertions } of answer.nodes) expect(assertions.nodes[0]!.quote).toBeTruthy();
    expect(codes(answer)).toEqual(expect.arrayContaining(['PARTIAL_LISTS', 'SINGLE_SOURCE', 'HOST_IS_PUBLISHER']));
    expect(answer.density).toBe(1);
  });

  test('with the host side: 17 organisations in 18 rows', async () => {
    const answer = await ask({ events: [FGD], hosts: 'INCLUDE' });
    expect([answer.totalCount, answer.basis.agentCount, agents(answer).size]).toEqual([18, 17, 17]);
  });

  test('what is left out is listed on request, with the reason', async () => {
    const answer = await ask({ events: [FGD] }, { includeUncounted: true });
    expect(answer.nodes.filter(({ counted }) => !counted).map(({ uncounted }) => uncounted)).toEqual([
      'HOST_SIDE',
      'HOST_SIDE',
    ]);
  });

  test('as persons: Devi Rahayu', async () => {
    expect([...agents(await ask({ events: [FGD], unit: 'PERSON' }))]).toEqual(['person:devi-rahayu']);
  });

  test('the audience: both organisations, and nine persons', async () => {
    const events = ['event:audience-2025-10-30'];
    expect([...agents(await ask({ events }))].sort()).toEqual(['organisation:komnas-perempuan', 'organisation:kpppa']);
    expect(agents(await ask({ events, unit: 'PERSON' })).size).toBe(9);
  });

  test('the dialogue, planned by one source and held by another: seven bodies, eight with members', async () => {
    const events = ['event:dialogue-2025-11-11'];
    expect(agents(await ask({ events })).size).toBe(7);
    const members = agents(await ask({ events, capacities: ['DELEGATE', 'UNSTATED', 'MEMBER'] }));
    expect(members.size).toBe(8);
    expect(members).toContain('organisation:jpri');
    expect((await ask({ events, excludeSources: ['source:komnas-2025-11-11'] })).totalCount).toBe(0);
  });

  test('pages join to the whole, and a cursor holds for its arguments only', async () => {
    const first = await ask({ events: [FGD] }, { first: 10 });
    const second = await ask({ events: [FGD] }, { first: 10, after: first.pageInfo.endCursor });
    expect([first.nodes.length, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([10, 6, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ agent }) => agent.id)).size).toBe(16);
    const other = await api.ask(QUERY, { scope: { events: [FGD], hosts: 'INCLUDE' }, after: first.pageInfo.endCursor });
    expect(other.errors).toMatchObject([{ code: 'CURSOR_STALE' }]);
  });

  test('an id of nothing is refused', async () => {
    const { errors } = await api.ask(QUERY, { scope: { events: ['event:nowhere'] } });
    expect(errors).toMatchObject([{ code: 'UNKNOWN_ID' }]);
  });

  describe('a second source', () => {
    const jpri = async (scope: object = {}): Promise<Attendance['nodes'][number] | undefined> =>
      (await ask({ events: [FGD], ...scope })).nodes.find(({ agent }) => agent.id === 'organisation:jpri');
    const coded = (name: string, status: string, derivedFrom = ''): Promise<unknown> =>
      importFolder(
        database,
        packageOf(
          {
            sources: `id,published,derived_from\n${name},2025-11-12,${derivedFrom}`,
            participations: `event,agent,status,source\nfgd-2025-11-10,organisation:jpri,${status},${name}`,
          },
          name,
        ),
      );

    test('that is a reprint adds an assertion and no source', async () => {
      await coded('reprint', 'ATTENDED', 'komnas-2025-11-10');
      expect((await jpri())!.participation).toEqual({ assertionCount: 2, sourceCount: 1 });
    });

    test('that says INVITED contradicts nothing; without the first and its reprint it decides', async () => {
      await coded('invitation', 'INVITED');
      expect((await jpri())!.participationStatus).toBe('ATTENDED');
      expect(codes(await ask({ events: [FGD] }))).not.toContain('CONFLICTING_SOURCES');
      const excludeSources = ['source:komnas-2025-11-10'];
      expect(await jpri({ excludeSources })).toBeUndefined();
      expect((await jpri({ excludeSources, statuses: ['INVITED'] }))!.assertions.nodes).toMatchObject([
        { source: { id: 'source:invitation' } },
      ]);
    });

    test('that says ABSENT is a conflict', async () => {
      await coded('absence', 'ABSENT');
      const answer = await ask({ events: [FGD] });
      expect(answer.basis.warnings).toContainEqual({ code: 'CONFLICTING_SOURCES', count: 1 });
    });
  });
});

describe('real tables', () => {
  beforeEach(async () => {
    database = await emptiedDatabase();
    api = new Api(database);
  });

  test('Davis: 89 rows, density 0.353175, each from its row of the file', async () => {
    await importDavis(database);
    const answer = await ask({ unit: 'PERSON' });
    expect([answer.totalCount, answer.basis.agentCount, answer.basis.eventCount]).toEqual([89, 18, 14]);
    expect(answer.density).toBeCloseTo(0.353175, 6);
    for (const { assertions } of answer.nodes) {
      expect(assertions.nodes).toMatchObject([
        { source: { id: 'source:davis/attendance.csv' }, locator: expect.stringMatching(/^row=\d+$/) as string },
      ]);
    }
  });

  test('Davis without visibility: no rows, the number withheld, and no name anywhere', async () => {
    await importPlain(database, testData('davis_southern_women/attendance.csv'), {
      dataset: 'davis',
      map: { person: 'woman' },
    });
    const answer = await ask({ unit: 'PERSON' }, { includeUncounted: true });
    expect(answer.totalCount).toBe(0);
    expect(answer.basis.warnings).toContainEqual({ code: 'PERSONS_WITHHELD', count: 18 });
    const all = await api.ask(`{
      persons(first: 100) { nodes { id name { text } names { nodes { text { text } } }
        participations(first: 14) { nodes { id assertions { nodes { id quote locator stated } } } } } }
      events(first: 100) { nodes { id title { text } participations(first: 100) { nodes { id agent { id } } } } }
      search(text: "Evelyn", first: 10) { nodes { name { text } } } }`);
    expect(all.errors).toEqual([]);
    expect(JSON.stringify([answer, all.data])).not.toMatch(/evelyn|jefferson|laura|brenda/i);
  });
});
