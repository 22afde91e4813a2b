import { TooCostly, type Input } from '../../src/analysis/analysis.js';
import type { Database } from '../../src/database/database.js';
import type { CentralityMeasure } from '../../src/measures/centrality/centrality.js';
import { incidenceOf } from '../../src/measures/network/incidence.js';
import { CENTRALITY } from '../../src/questions/centrality/analysis.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query (
  $scope: Scope, $weight: TieWeight = COUNT, $minShared: Int = 1, $measures: [CentralityMeasure!]
  $robustness: Robustness = NONE, $orderBy: CentralityMeasure, $eventsBy: CentralityMeasure
) {
  centrality(scope: $scope, weight: $weight, minShared: $minShared, measures: $measures, robustness: $robustness) {
    basis { agentCount eventCount warnings { code count } }
    agents(first: 100, orderBy: $orderBy) {
      totalCount
      nodes {
        agent { id } eventCount degree strength betweenness closeness eigenvector constraint
        twoModeDegree twoModeBetweenness twoModeCloseness
        ranges { measure lowest highest lowestWithout { id } highestWithout { id } } sourceCount
      }
    }
    events(first: 100, orderBy: $eventsBy) {
      totalCount
      nodes {
        event { id } agentCount twoModeDegree twoModeBetweenness twoModeCloseness ranges { measure lowest highest }
      }
    }
  }
}`;

const ALL = [
  ...['DEGREE', 'STRENGTH', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR', 'CONSTRAINT'],
  ...['TWO_MODE_DEGREE', 'TWO_MODE_BETWEENNESS', 'TWO_MODE_CLOSENESS'],
];

interface Range {
  measure: string;
  lowest: number | null;
  highest: number | null;
  lowestWithout: { id: string } | null;
  highestWithout: { id: string } | null;
}
interface Ranges {
  ranges: Range[] | null;
}
type Values<N extends string> = Record<N, number | null> & Ranges;
type AgentValue =
  | 'degree'
  | 'strength'
  | 'betweenness'
  | 'closeness'
  | 'eigenvector'
  | 'constraint'
  | 'twoModeDegree'
  | 'twoModeBetweenness'
  | 'twoModeCloseness';
type AgentNode = Values<AgentValue> & { agent: { id: string }; eventCount: number; sourceCount: number };
type EventNode = Values<'twoModeDegree' | 'twoModeBetweenness' | 'twoModeCloseness'> & {
  event: { id: string };
  agentCount: number;
};

interface Centrality {
  basis: { agentCount: number; eventCount: number; warnings: { code: string; count: number }[] };
  agents: { totalCount: number; nodes: AgentNode[] };
  events: { totalCount: number; nodes: EventNode[] };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<Centrality> =>
  (await api.data<{ centrality: Centrality }>(QUERY, variables as Record<string, unknown>)).centrality;
const ids = ({ agents }: Centrality): string[] => agents.nodes.map(({ agent }) => agent.id);

/** The fields of measures, by name: `betweenness` of `BETWEENNESS`. */
const fieldOf = (measure: string): AgentValue =>
  measure.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as AgentValue;

describe('Davis’ southern women', () => {
  interface Expected {
    actors: Record<string, number | string>[];
    events: Record<string, number | string>[];
  }
  type Published = Record<'bip_degree' | 'bip_betweenness' | 'bip_closeness', Record<'actors' | 'events', object>> & {
    one_mode_betweenness: Record<string, number>;
  };

  const scope = { unit: 'PERSON' };
  const person = (name: string): string => `person:davis-${name.toLowerCase().replace(/ /g, '-')}`;
  const event = (name: string): string => `event:davis-${name.toLowerCase()}`;

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test('every value of the eighteen women and fourteen events, to six decimals', async () => {
    const { actors, events } = testJson<Expected>('davis_southern_women/expected_measures.json');
    const answer = await ask({ scope, measures: ALL });
    expect([answer.agents.totalCount, answer.events.totalCount]).toEqual([18, 14]);
    const found = new Map(answer.agents.nodes.map((node) => [node.agent.id, node]));
    const columns: [AgentValue, string][] = [
      ...([
        ['degree', 'degree'],
        ['strength', 'strength'],
        ['betweenness', 'betweenness'],
      ] as [AgentValue, string][]),
      ...([
        ['closeness', 'closeness_wf'],
        ['eigenvector', 'eigenvector'],
      ] as [AgentValue, string][]),
      ...([
        ['constraint', 'constraint'],
        ['twoModeDegree', 'bip_degree'],
      ] as [AgentValue, string][]),
      ...([
        ['twoModeBetweenness', 'bip_betweenness'],
        ['twoModeCloseness', 'bip_closeness'],
      ] as [AgentValue, string][]),
    ];
    for (const row of actors) {
      const node = found.get(person(row.actor as string))!;
      for (const [field, column] of columns) expect(node[field]).toBeCloseTo(row[column] as number, 6);
    }
    const foundEvents = new Map(answer.events.nodes.map((node) => [node.event.id, node]));
    for (const row of events) {
      const node = foundEvents.get(event(row.event as string))!;
      expect(node.agentCount).toBe(row.size);
      expect(node.twoModeDegree).toBeCloseTo(row.bip_degree as number, 6);
      expect(node.twoModeBetweenness).toBeCloseTo(row.bip_betweenness as number, 6);
      expect(node.twoModeCloseness).toBeCloseTo(row.bip_closeness as number, 6);
    }
  });

  test('as published: two-mode values and betweenness', async () => {
    const published = testJson<Published>('davis_southern_women/expected.json');
    const measures = ['BETWEENNESS', 'TWO_MODE_DEGREE', 'TWO_MODE_BETWEENNESS', 'TWO_MODE_CLOSENESS'];
    const { agents, events } = await ask({ scope, measures });
    const rounded = (entries: [string, number | null][]): Record<string, number> =>
      Object.fromEntries(entries.map(([id, value]) => [id, Number(value!.toFixed(6))]));
    const named = (values: object, idOf: (name: string) => string): object =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [idOf(name), value as number]));
    for (const [field, key] of [
      ['twoModeDegree', 'bip_degree'],
      ['twoModeBetweenness', 'bip_betweenness'],
      ['twoModeCloseness', 'bip_closeness'],
    ] as const) {
      expect(rounded(agents.nodes.map((node) => [node.agent.id, node[field]]))).toEqual(
        named(published[key].actors, person),
      );
      expect(rounded(events.nodes.map((node) => [node.event.id, node[field]]))).toEqual(
        named(published[key].events, event),
      );
    }
    expect(rounded(agents.nodes.map((node) => [node.agent.id, node.betweenness]))).toEqual(
      named(published.one_mode_betweenness, person),
    );
  });

  test('what is not asked for is null; the first measure orders, or the one asked', async () => {
    const answer = await ask({ scope, measures: ['CONSTRAINT', 'STRENGTH'] });
    const [first, ...rest] = answer.agents.nodes;
    expect([first!.degree, first!.betweenness, first!.twoModeDegree, first!.ranges]).toEqual([null, null, null, null]);
    for (const { constraint } of rest) expect(constraint).toBeGreaterThanOrEqual(first!.constraint!);
    const byStrength = await ask({ scope, measures: ['CONSTRAINT', 'STRENGTH'], orderBy: 'STRENGTH' });
    expect(ids(byStrength)[0]).toBe('person:davis-theresa-anderson');
    const byDate = answer.events.nodes.map(({ event: { id } }) => id);
    expect(byDate).toEqual([...byDate].sort());
  });

  test('an order by what is not there is refused, and so are no measures at all', async () => {
    const refused = async (variables: object): Promise<unknown> =>
      (await api.ask(QUERY, variables as Record<string, unknown>)).errors;
    expect(await refused({ scope, measures: ['DEGREE'], orderBy: 'BETWEENNESS' })).toMatchObject([
      { code: 'BAD_ARGUMENT', message: expect.stringContaining('it may be DEGREE') as string },
    ]);
    expect(await refused({ scope, measures: ['DEGREE'], eventsBy: 'DEGREE' })).toMatchObject([
      { code: 'BAD_ARGUMENT' },
    ]);
    expect(await refused({ scope, measures: [] })).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    expect(await refused({ scope, minShared: 0 })).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
  });
});

describe('the invented valley', () => {
  const scope = { issues: ['issue:river', 'issue:water'] };

  beforeAll(async () => {
    database = await withDataset('riverside');
    api = new Api(database);
  });

  test('a range over leaving each source out is that of asking with excludeSources', async () => {
    const { centrality } = await api.data<{
      centrality: { agents: { nodes: { sources: { nodes: { id: string }[] } }[] } };
    }>(
      'query ($scope: Scope) { centrality(scope: $scope) { agents(first: 100) { nodes { sources { nodes { id } } } } } }',
      { scope },
    );
    const sources = new Set(centrality.agents.nodes.flatMap((node) => node.sources.nodes.map(({ id }) => id)));
    const whole = await ask({ scope, measures: ALL, robustness: 'LEAVE_ONE_SOURCE_OUT' });
    const lowest = new Map<string, number>();
    const highest = new Map<string, number>();
    const without = new Map<string, number>();
    for (const source of sources) {
      const left = await ask({ scope: { ...scope, excludeSources: [source] }, measures: ALL });
      const agents = new Map(left.agents.nodes.map((node) => [node.agent.id, node]));
      for (const { agent } of whole.agents.nodes) {
        for (const measure of ALL) {
          const absent = measure === 'CONSTRAINT' ? null : 0;
          const node = agents.get(agent.id);
          const value = node ? node[fieldOf(measure)] : absent;
          if (value === null) continue;
          const key = `${agent.id} ${measure}`;
          lowest.set(key, Math.min(lowest.get(key) ?? Infinity, value));
          highest.set(key, Math.max(highest.get(key) ?? -Infinity, value));
          without.set(`${key} ${source}`, value);
        }
      }
    }
    expect(sources.size).toBeGreaterThan(5);
    for (const { agent, ranges } of whole.agents.nodes) {
      expect(ranges!.map(({ measure }) => measure)).toEqual(ALL);
      for (const range of ranges!) {
        const key = `${agent.id} ${range.measure}`;
        expect(range.lowest).toBeCloseTo(lowest.get(key)!, 9);
        expect(range.highest).toBeCloseTo(highest.get(key)!, 9);
        expect(without.get(`${key} ${range.lowestWithout?.id}`)).toBeCloseTo(range.lowest!, 9);
        expect(without.get(`${key} ${range.highestWithout?.id}`)).toBeCloseTo(range.highest!, 9);
      }
    }
    for (const { ranges } of whole.events.nodes) {
      expect(ranges!.map(({ measure }) => measure)).toEqual(ALL.filter((measure) => measure.startsWith('TWO_MODE')));
    }
  });
});

describe('one who met both others', () => {
  beforeAll(async () => {
    database = await withPackage({
      organisations: 'id,name__en\na,a\nb,b\nc,c',
      events: 'id,start\ne,2024-01-01\nf,2024-02-01\ng,2024-03-01',
      participations: `event,agent,status
e,organisation:a,ATTENDED
e,organisation:b,ATTENDED
f,organisation:b,ATTENDED
f,organisation:c,ATTENDED
g,organisation:b,ATTENDED
g,organisation:c,ATTENDED`,
    });
    api = new Api(database);
  });

  test('every measure by hand: a and b met once, b and c twice', async () => {
    const { agents } = await ask({ measures: ALL });
    const found = new Map(agents.nodes.map((node) => [node.agent.id, node]));
    for (const [id, values] of [
      ['a', [1, 1, 0, 2 / 3, 1 / Math.sqrt(5), 1, 1 / 3, 0, 7 / 13]],
      ['b', [2, 3, 1, 1, 1, 5 / 9, 1, 0.8125, 1]],
      ['c', [1, 2, 0, 2 / 3, 2 / Math.sqrt(5), 1, 2 / 3, 0.0625, 7 / 11]],
    ] as const) {
      const node = found.get(`organisation:${id}`)!;
      ALL.forEach((measure, at) => expect(node[fieldOf(measure)]).toBeCloseTo(values[at]!, 9));
    }
  });
});

describe('two pairs that never meet', () => {
  beforeAll(async () => {
    database = await withPackage({
      sources: 'id\nminutes\nradio',
      organisations: ['id,name__en', ...['a', 'b', 'c', 'd', 'host'].map((id) => `${id},${id}`)].join('\n'),
      events: 'id,start,source\ne,2024-01-01,radio\nf,2024-02-01,radio',
      participations: `event,agent,status,roles,source
e,organisation:a,ATTENDED,,radio
e,organisation:b,ATTENDED,,minutes
e,organisation:host,ATTENDED,HOST,radio
f,organisation:c,ATTENDED,,radio
f,organisation:d,ATTENDED,,radio`,
    });
    api = new Api(database);
  });

  test('both have the largest eigenvalue: the answer says that their values cannot be compared', async () => {
    const { basis, agents } = await ask({ measures: ['EIGENVECTOR'] });
    expect(basis.warnings).toContainEqual({ code: 'EIGENVECTOR_UNSETTLED', count: 2 });
    expect(agents.nodes.map(({ eigenvector }) => eigenvector)).toEqual([1, 1, 1, 1]);
    const { basis: other } = await ask({ measures: ['DEGREE'] });
    expect(other.warnings.map(({ code }) => code)).not.toContain('EIGENVECTOR_UNSETTLED');
  });

  test('where leaving a source out lets the host count, its tie is in the range', async () => {
    const answer = await ask({ measures: ['DEGREE', 'CONSTRAINT'], robustness: 'LEAVE_ONE_SOURCE_OUT' });
    const ranges = new Map(answer.agents.nodes.map((node) => [node.agent.id, node.ranges]));
    const [minutes, radio] = [{ id: 'source:minutes' }, { id: 'source:radio' }];
    // Without the minutes b is not there, and a meets the host alone. Without the radio only b is left, and no event.
    expect(ranges.get('organisation:a')).toEqual([
      { measure: 'DEGREE', lowest: 0, highest: 1, lowestWithout: radio, highestWithout: minutes },
      { measure: 'CONSTRAINT', lowest: 1, highest: 1, lowestWithout: minutes, highestWithout: minutes },
    ]);
    expect(ranges.get('organisation:b')).toEqual([
      { measure: 'DEGREE', lowest: 0, highest: 0, lowestWithout: minutes, highestWithout: minutes },
      { measure: 'CONSTRAINT', lowest: null, highest: null, lowestWithout: null, highestWithout: null },
    ]);
  });
});

describe('a million ties', () => {
  const agents = 1500;
  const everybody = Array.from({ length: agents }, (_, agent): [number, number] => [agent, 0]);
  const input = {
    selection: { incidence: incidenceOf(agents, 1, everybody), agents: new Int32Array(agents) },
    requireBudget: () => undefined,
  } as unknown as Input;
  const run = (measure: CentralityMeasure): unknown =>
    CENTRALITY.run(input, { weight: 'COUNT', minShared: 1, measures: [measure], leaveOneOut: false });

  test('betweenness and closeness refuse beforehand; the others answer', () => {
    expect(() => run('BETWEENNESS')).toThrow(TooCostly);
    expect(() => run('CLOSENESS')).toThrow('CLOSENESS of 1,124,250 ties');
    expect(run('STRENGTH')).toMatchObject([{ agents: new Float64Array(agents).fill(agents - 1) }]);
  });
});
