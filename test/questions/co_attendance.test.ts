import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query (
  $scope: Scope, $weight: TieWeight = COUNT, $significance: SignificanceTest, $ego: ID, $after: String
  $robustness: Robustness = NONE
) {
  coAttendance(scope: $scope, weight: $weight, significance: $significance, ego: $ego, robustness: $robustness) {
    basis { agentCount eventCount warnings { code count } }
    significance { pairCount testableCount testCount significantCount residual }
    nodes(first: 100) { totalCount nodes { agent { id } eventCount degree strength } }
    ties(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        a { id } b { id } shared weight sourceCount publisherCount pValue qValue smallestP verdict
        lowestWeight highestWeight
      }
    }
  }
}`;

interface Tie {
  a: { id: string };
  b: { id: string };
  shared: number;
  weight: number;
  sourceCount: number;
  pValue: number | null;
  verdict: string | null;
  lowestWeight: number | null;
  highestWeight: number | null;
}

interface CoAttendance {
  basis: { agentCount: number; eventCount: number; warnings: { code: string; count: number }[] };
  significance: { pairCount: number; testableCount: number; significantCount: number; residual: number | null } | null;
  nodes: {
    totalCount: number;
    nodes: { agent: { id: string }; eventCount: number; degree: number; strength: number }[];
  };
  ties: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Tie[] };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<CoAttendance> =>
  (await api.data<{ coAttendance: CoAttendance }>(QUERY, variables as Record<string, unknown>)).coAttendance;

/** All ties, page by page. */
async function allTies(variables: object): Promise<Tie[]> {
  const ties: Tie[] = [];
  for (let after: string | null = null; ;) {
    const { ties: page }: CoAttendance = await ask({ ...variables, after });
    ties.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return ties;
    after = page.pageInfo.endCursor;
  }
}

const FGD = { events: ['event:fgd-2025-11-10'] };

describe('the first case', () => {
  beforeAll(async () => {
    database = await withDataset('women-homeworkers');
    api = new Api(database);
  });

  test('one event ties all sixteen: 120 pairs, 136 with the host, and it says that this says nothing', async () => {
    const answer = await ask({ scope: FGD });
    expect([answer.ties.totalCount, answer.nodes.totalCount]).toEqual([120, 16]);
    expect(answer.basis.warnings.map(({ code }) => code)).toContain('ONE_EVENT');
    expect((await ask({ scope: { ...FGD, hosts: 'INCLUDE' } })).ties.totalCount).toBe(136);
  });

  test('no tie of one event can be tested', async () => {
    const significance = { model: 'HYPERGEOMETRIC' };
    const answer = await ask({ scope: FGD, significance });
    expect(new Set(answer.ties.nodes.map(({ verdict }) => verdict))).toEqual(new Set(['NOT_TESTABLE']));
    expect(answer.basis.warnings).toContainEqual({ code: 'NOT_TESTABLE', count: 120 });
    expect(answer.significance).toMatchObject({ pairCount: 120, testableCount: 0, significantCount: 0 });
  });

  test('the audience is one tie; ties open to their facts, events, sources and quotes', async () => {
    interface Opened {
      facts: { totalCount: number; nodes: { assertions: { nodes: { quote: string | null }[] } }[] };
      events: { nodes: { id: string }[] };
      sources: { nodes: { id: string }[] };
      sourceCount: number;
    }
    const open = async (scope: object): Promise<Opened[]> => {
      const { coAttendance } = await api.data<{ coAttendance: { ties: { nodes: Opened[] } } }>(
        `query ($scope: Scope) { coAttendance(scope: $scope) { ties(first: 100) { nodes {
          facts { totalCount nodes { assertions { nodes { quote } } } }
          events { nodes { id } } sources { nodes { id } } sourceCount
        } } } }`,
        { scope },
      );
      return coAttendance.ties.nodes;
    };
    const events = ['event:audience-2025-10-30'];
    expect(await open({ events })).toMatchObject([
      { facts: { totalCount: 11 }, events: { nodes: [{ id: events[0] }] } },
    ]);
    for (const { facts, sources, sourceCount } of await open(FGD)) {
      expect([facts.totalCount, sourceCount]).toEqual([2, 1]);
      expect(sources.nodes).toEqual([{ id: 'source:komnas-2025-11-10' }]);
      for (const { assertions } of facts.nodes) expect(assertions.nodes[0]!.quote).toBeTruthy();
    }
  });

  test('ego keeps the ties of one; each source left out in turn takes them all away', async () => {
    const answer = await ask({ scope: FGD, ego: 'organisation:jpri', robustness: 'LEAVE_ONE_SOURCE_OUT' });
    expect([answer.ties.totalCount, answer.nodes.totalCount]).toEqual([15, 16]);
    // Degree and strength are those in the whole network.
    expect(answer.nodes).toEqual((await ask({ scope: FGD })).nodes);
    expect(new Set(answer.nodes.nodes.map(({ degree }) => degree))).toEqual(new Set([15]));
    expect(
      answer.ties.nodes.every(({ lowestWeight, highestWeight }) => lowestWeight === 0 && highestWeight === 0),
    ).toBe(true);
  });

  test('three sources for one attendance leave every weight as it was', async () => {
    const before = await allTies({ scope: FGD });
    const again = 'fgd-2025-11-10,organisation:jpri,ATTENDED';
    await importFolder(
      database,
      packageOf({
        sources: 'id,published,derived_from\nsecond,2025-11-12,\nthird,2025-11-13,',
        participations: `event,agent,status,source\n${again},second\n${again},third`,
      }),
    );
    const after = await allTies({ scope: FGD });
    const weights = (ties: Tie[]): unknown[] => ties.map(({ a, b, shared, weight }) => [a.id, b.id, shared, weight]);
    expect(weights(after)).toEqual(weights(before));
    expect(new Set(after.map(({ sourceCount }) => sourceCount))).toEqual(new Set([1, 3]));
  });

  test('arguments that cannot be are refused', async () => {
    const refused = async (text: string): Promise<unknown> =>
      (await api.ask(`{ ${text} { basis { agentCount } } }`)).errors;
    expect(await refused('coAttendance(minShared: 0)')).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    expect(await refused('coAttendance(ego: "organisation:nobody")')).toMatchObject([{ code: 'UNKNOWN_ID' }]);
    expect(await refused('coAttendance(significance: {model: SDSM, alpha: 1.5})')).toMatchObject([
      { code: 'BAD_ARGUMENT' },
    ]);
  });
});

describe('Davis’ southern women', () => {
  interface Expected {
    actors: string[];
    events: string[];
    coattendance: number[][];
    event_overlap: number[][];
  }

  const scope = { unit: 'PERSON' };
  const person = (name: string): string => `person:davis-${name.toLowerCase().replace(/ /g, '-')}`;
  const expected = (): Expected => testJson('davis_southern_women/expected.json');
  /** Pairs with a value above 0, as `a b value`, sorted. */
  const pairsOf = (labels: string[], matrix: number[][]): string[] =>
    labels
      .flatMap((from, i) =>
        labels.flatMap((to, j) => (from < to && matrix[i]![j]! > 0 ? [`${from} ${to} ${matrix[i]![j]!}`] : [])),
      )
      .sort();

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test('139 pairs, as published', async () => {
    const { actors, coattendance } = expected();
    const ties = await allTies({ scope });
    expect(ties.length).toBe(139);
    expect(ties.map(({ a, b, weight }) => `${a.id} ${b.id} ${weight}`).sort()).toEqual(
      pairsOf(actors.map(person), coattendance),
    );
    expect(ties.map(({ weight }) => weight)).toEqual(ties.map(({ weight }) => weight).sort((x, y) => y - x));
  });

  test('66 pairs of events, as published; E8 draws the public of all others', async () => {
    const { events, event_overlap: overlap } = expected();
    const ids = events.map((event) => `event:davis-${event.toLowerCase()}`);
    const { eventOverlap, event } = await api.data<{
      eventOverlap: { ties: { totalCount: number; nodes: { a: { id: string }; b: { id: string }; weight: number }[] } };
      event: { alsoAttended: { totalCount: number; nodes: { shared: number; agents: { totalCount: number } }[] } };
    }>(`{
      eventOverlap(scope: {unit: PERSON}) { ties(first: 100) { totalCount nodes { a { id } b { id } weight } } }
      event(id: "event:davis-e8") {
        alsoAttended(scope: {unit: PERSON}, first: 2) { totalCount nodes { shared agents { totalCount } } }
      }
    }`);
    const pairs = eventOverlap.ties.nodes.map(({ a, b, weight }) => [...[a.id, b.id].sort(), weight].join(' '));
    expect(eventOverlap.ties.totalCount).toBe(66);
    expect(pairs.sort()).toEqual(pairsOf(ids, overlap));
    expect(event.alsoAttended.totalCount).toBe(13);
    for (const { shared, agents } of event.alsoAttended.nodes) expect(agents.totalCount).toBe(shared);
  });

  test.each([
    ['HYPERGEOMETRIC', 'NONE', 17],
    ['HYPERGEOMETRIC', 'HOLM', 0],
    ['HYPERGEOMETRIC', 'BENJAMINI_HOCHBERG', 0],
    ['SDSM', 'NONE', 0],
  ])('significance by %s, adjusted by %s: %i ties', async (model, adjust, count) => {
    const answer = await ask({ scope, significance: { model, adjust } });
    expect(answer.significance).toMatchObject({ pairCount: 153, significantCount: count });
    if (model === 'HYPERGEOMETRIC') expect(answer.significance!.testableCount).toBe(86);
    else expect(Math.min(...answer.ties.nodes.map(({ pValue }) => pValue!))).toBeCloseTo(0.0883723461781, 6);
  });
});
