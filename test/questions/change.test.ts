import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';

const VALLEY = { issues: ['issue:river', 'issue:water'] };

const QUERY = `query ($scope: Scope, $window: WindowSteps, $weight: TieWeight = COUNT) {
  change(scope: $scope, window: $window, weight: $weight) {
    basis { eventCount factCount warnings { code count } }
    windows(first: 100) { totalCount nodes {
      from to eventCount agentCount density turnover newcomerCount returnerCount distance persistence sourceCount
      eventTypes { eventType eventCount } facts { totalCount } events(first: 100) { totalCount nodes { id } }
      newcomers { nodes { id } } returners { nodes { id } } agents(first: 100) { nodes { id } }
    } }
  }
}`;

interface Ids {
  nodes: { id: string }[];
}

interface Window {
  from: string;
  to: string;
  eventCount: number;
  agentCount: number | null;
  density: number | null;
  turnover: number | null;
  newcomerCount: number | null;
  returnerCount: number | null;
  distance: number | null;
  persistence: number | null;
  sourceCount: number;
  eventTypes: { eventType: string | null; eventCount: number }[] | null;
  facts: { totalCount: number };
  events: Ids & { totalCount: number };
  newcomers: Ids | null;
  returners: Ids | null;
  agents: Ids | null;
}

interface Change {
  basis: { eventCount: number; factCount: number; warnings: { code: string; count: number }[] };
  windows: { totalCount: number; nodes: Window[] };
}

let api: Api;
const ask = async (variables: object): Promise<Change> =>
  (await api.data<{ change: Change }>(QUERY, variables as Record<string, unknown>)).change;

const column = <K extends keyof Window>({ windows }: Change, name: K): Window[K][] =>
  windows.nodes.map((window) => window[name]);
const rounded = (values: (number | null)[]): (number | null)[] =>
  values.map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6));
const names = (list: Ids | null): string[] | undefined => list?.nodes.map(({ id }) => id.replace('organisation:', ''));

describe('three years of the valley', () => {
  beforeAll(async () => {
    const database = await withDataset('riverside');
    api = new Api(database);
  });

  test('years', async () => {
    const years = await ask({ scope: VALLEY });
    expect(column(years, 'from')).toEqual(['2023-01-01', '2024-01-01', '2025-01-01']);
    expect(column(years, 'to')).toEqual(['2023-12-31', '2024-12-31', '2025-12-31']);
    expect(column(years, 'eventCount')).toEqual([7, 8, 5]);
    expect(column(years, 'agentCount')).toEqual([12, 12, 14]);
    expect(rounded(column(years, 'density'))).toEqual([0.333333, 0.291667, 0.371429]);
    expect(rounded(column(years, 'turnover'))).toEqual([null, 0.153846, 0.375]);
    expect(rounded(column(years, 'distance'))).toEqual([null, 0.522388, 0.697674]);
    expect(column(years, 'newcomers').map(names)).toEqual([
      undefined,
      ['lirrow-university'],
      ['quill-fund', 'river-lab', 'rivers-ministry'],
    ]);
    expect(column(years, 'newcomerCount')).toEqual([null, 1, 3]);
    expect(column(years, 'returners').map(names)).toEqual([undefined, [], ['quarry-workers']]);
    expect(column(years, 'returnerCount')).toEqual([null, 0, 1]);
    expect(column(years, 'eventTypes')[2]).toEqual([
      { eventType: 'POLICY_DIALOGUE', eventCount: 2 },
      { eventType: 'FGD', eventCount: 1 },
      { eventType: 'CONSULTATION', eventCount: 1 },
      { eventType: 'WORKSHOP', eventCount: 1 },
    ]);
    expect(rounded(column(years, 'persistence'))).toEqual([null, 1, 0.35866]);
  });

  test('half-years', async () => {
    const halves = await ask({ scope: VALLEY, window: { size: 'P6M' } });
    expect(column(halves, 'eventCount')).toEqual([4, 3, 5, 3, 3, 2]);
    expect(rounded(column(halves, 'turnover'))).toEqual([null, 0.25, 0.307692, 0.166667, 0.466667, 0.428571]);
    expect(rounded(column(halves, 'distance'))).toEqual([null, 0.794872, 0.815789, 0.790698, 0.786885, 0.723404]);
  });

  test('a month without an event is null, not 0, and so is the comparison with it', async () => {
    const [february, march, april] = (await ask({ scope: VALLEY, window: { size: 'P1M' } })).windows.nodes;
    expect([february!.from, march!.from, april!.from]).toEqual(['2023-02-01', '2023-03-01', '2023-04-01']);
    expect(march).toMatchObject({
      ...{ eventCount: 0, agentCount: null, density: null, turnover: null, newcomers: null, returners: null },
      ...{ distance: null, persistence: null, eventTypes: null, agentCount: null },
    });
    expect(april).toMatchObject({ eventCount: 1, turnover: null, distance: null, returners: null, persistence: null });
    // Who was there in February was seen before, although March is empty.
    expect(names(april!.newcomers)).toEqual([
      ...['builders-confederation', 'river-council', 'stone-company', 'valley-chamber'],
    ]);
  });

  test('a window opens to its facts', async () => {
    for (const { eventCount, agentCount, facts, events, sourceCount } of (await ask({ scope: VALLEY })).windows.nodes) {
      expect(events.totalCount).toBe(eventCount);
      expect(facts.totalCount).toBeGreaterThanOrEqual(agentCount!);
      expect(sourceCount).toBeGreaterThan(1);
    }
  });

  test('windows begin at the scope’s begin, end at its end, and may overlap', async () => {
    const scope = { ...VALLEY, from: '2023-07-15', to: '2024-09' };
    const windows = await ask({ scope, window: { size: 'P1Y', step: 'P6M' } });
    expect(column(windows, 'from')).toEqual(['2023-07-15', '2024-01-15', '2024-07-15']);
    expect(column(windows, 'to')).toEqual(['2024-07-14', '2024-09-30', '2024-09-30']);
    expect(column(windows, 'eventCount')).toEqual([8, 6, 1]);
  });

  test('a length that is no duration, and a number of runs that is none, are refused', async () => {
    const refused = async (args: string): Promise<unknown> =>
      (await api.ask(`{ change(${args}) { basis { eventCount } } }`)).errors;
    for (const size of ['P1W', '1Y', 'P0Y', 'P', '']) {
      expect(await refused(`window: {size: ${JSON.stringify(size)}}`)).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    }
    expect(await refused('window: {step: "P10D"}')).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    expect(await refused('runs: 0')).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    expect(await refused('resolution: -1')).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
  });
});

describe('rough dates', () => {
  beforeAll(async () => {
    const database = await withPackage({
      organisations: 'id\na\nb\nc\nd',
      events: 'id,start,end\nfirst,2020-03-01,\nlong,2020-12-30,2021-01-02\nrough,2021,\nundated,,\nlast,2022-05,',
      participations: [
        'event,agent,status',
        'first,organisation:a\nfirst,organisation:b\nlong,organisation:b\nlong,organisation:c',
        'rough,organisation:a\nrough,organisation:c\nundated,organisation:a\nundated,organisation:d',
        'last,organisation:a\nlast,organisation:b\nlast,organisation:c',
      ]
        .join('\n')
        .replaceAll(/(organisation:.)$/gm, '$1,ATTENDED'),
    });
    api = new Api(database);
  });

  test.each(['OVERLAPS', 'WITHIN'])('%s: each window has what selecting for it alone gives', async (windowRule) => {
    const steps = { size: 'P6M', step: 'P3M' };
    const { windows, basis } = await ask({ scope: { windowRule }, window: steps, weight: 'NEWMAN' });
    expect(basis.warnings).toContainEqual({ code: 'UNDATED_EVENTS', count: 1 });
    expect(basis.eventCount).toBe(4);
    expect(windows.totalCount).toBe(10);
    for (const { from, to, events, agents, agentCount, density } of windows.nodes) {
      const { attendance, coAttendance } = await api.data<{
        attendance: { density: number | null; rows: { nodes: { event: { id: string } }[] } };
        coAttendance: { nodes: { nodes: { agent: { id: string } }[] } };
      }>(
        `query ($scope: Scope) {
          attendance(scope: $scope) { density rows(first: 100) { nodes { event { id } } } }
          coAttendance(scope: $scope) { nodes(first: 100) { nodes { agent { id } } } }
        }`,
        { scope: { from, to, windowRule } },
      );
      const seen = coAttendance.nodes.nodes.map(({ agent }) => agent.id);
      expect(events.nodes.map(({ id }) => id)).toEqual([
        ...new Set(attendance.rows.nodes.map(({ event }) => event.id)),
      ]);
      expect(agents?.nodes.map(({ id }) => id) ?? []).toEqual(seen);
      expect([agentCount, density]).toEqual([seen.length || null, attendance.density]);
    }
  });

  test('an event of a whole year is in each of its half-years, or in none', async () => {
    const counts = async (windowRule: string): Promise<number[]> =>
      column(await ask({ scope: { windowRule }, window: { size: 'P6M' } }), 'eventCount');
    expect(await counts('OVERLAPS')).toEqual([1, 1, 2, 1, 1]);
    expect(await counts('WITHIN')).toEqual([1, 0, 0, 0, 1]);
  });
});
