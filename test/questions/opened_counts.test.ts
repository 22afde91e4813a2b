import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';

let api: Api;
beforeAll(async () => {
  api = new Api(await withDataset('riverside'));
});

interface List<T> {
  totalCount: number;
  nodes: T[];
}
interface Known {
  id: string;
}
const SCOPE = 'scope: { issues: ["issue:river", "issue:water"] }';
const count = <T>(rows: readonly T[], isCounted: (row: T) => boolean): number => rows.filter(isCounted).length;
const sum = <T>(rows: readonly T[], valueOf: (row: T) => number): number =>
  rows.reduce((total, row) => total + valueOf(row), 0);

describe('pairs with something in common', () => {
  interface Pair {
    a: Known;
    b: Known;
    value: number | null;
    shared: number;
    sourceCount: number;
    facts: { totalCount: number };
  }
  interface Answer {
    pairCount: number;
    pairs: List<Pair>;
    ties: List<{ a: Known; b: Known; weight: number }>;
  }

  test.each([
    ['congruence', 'mode: CONGRUENCE', 'a { id } b { id }'],
    ['congruence', 'mode: SUBTRACT, normalisation: COSINE', 'a { id } b { id }'],
    ['issueOverlap', 'normalisation: AVERAGE', 'a { ... on Node { id } } b { ... on Node { id } }'],
  ])('%s, %s: those that are no tie are 0, or have no value', async (question, given, ends) => {
    const { answer } = await api.data<{ answer: Answer }>(`{ answer: ${question}(${given}) {
      pairCount
      pairs(first: 100) { totalCount nodes { ${ends} value shared sourceCount facts { totalCount } } }
      ties(first: 100) { totalCount nodes { ${ends} weight } }
    } }`);
    const nameOf = ({ a, b }: { a: Known; b: Known }): string => `${a.id} ${b.id}`;
    const names = answer.pairs.nodes.map(nameOf);
    expect(answer.pairs.totalCount).toBe(answer.pairCount);
    expect(names).toEqual([...new Set(names)].sort());
    expect(answer.pairs.nodes.every(({ shared, facts }) => shared > 0 && facts.totalCount >= 2 * shared)).toBe(true);
    const valued = answer.pairs.nodes.filter(({ value }) => value !== 0 && value !== null);
    expect(valued.length).toBeGreaterThan(3);
    expect(valued.length).toBeLessThan(answer.pairCount);
    expect(new Map(valued.map((pair) => [nameOf(pair), pair.value]))).toEqual(
      new Map(answer.ties.nodes.map((tie) => [nameOf(tie), tie.weight])),
    );
  });
});

describe('ties within and between groups', () => {
  interface Tie {
    external: boolean;
    weight: number;
    shared: number;
    facts: { totalCount: number };
  }
  type Index = Record<'external' | 'internal' | 'internalEdges', number>;
  interface Counted {
    unweighted: Index;
    weighted: Index;
    ties: List<Tie>;
  }

  test.each(['SECTOR', 'COMMUNITY'])('by %s: E and I are those of the network, a group, an agent', async (by) => {
    const ties = 'ties(first: 100) { totalCount nodes { external weight shared facts { totalCount } } }';
    const { eiIndex } = await api.data<{
      eiIndex: Counted & { groups: { nodes: Counted[] }; agents: { nodes: Counted[] } };
    }>(`{ eiIndex(${SCOPE}, groupBy: { by: ${by} }, weight: JACCARD, permutations: 0, minShared: 2) {
      unweighted { external internal } weighted { external internal } ${ties}
      groups { nodes { unweighted { external internalEdges } weighted { external internalEdges } ${ties} } }
      agents(first: 100) { nodes { unweighted { external internal } weighted { external internal } ${ties} } }
    } }`);
    for (const { unweighted, weighted, ties: found } of [eiIndex, ...eiIndex.groups.nodes, ...eiIndex.agents.nodes]) {
      const [outward, inward] = [true, false].map((external) => found.nodes.filter((tie) => tie.external === external));
      expect([outward!.length, inward!.length]).toEqual([
        unweighted.external,
        unweighted.internal ?? unweighted.internalEdges,
      ]);
      expect(sum(outward!, ({ weight }) => weight)).toBeCloseTo(weighted.external, 12);
      expect(sum(inward!, ({ weight }) => weight)).toBeCloseTo(weighted.internal ?? weighted.internalEdges, 12);
      expect(found.nodes.every(({ shared, facts }) => shared >= 2 && facts.totalCount >= 2 * shared)).toBe(true);
    }
    expect(eiIndex.ties.totalCount).toBeGreaterThan(10);
  });
});

describe('what a broker stands between', () => {
  type Roles = Record<'coordinator' | 'itinerant' | 'gatekeeperRepresentative' | 'liaison' | 'total', number>;
  interface Path {
    a: Known;
    c: Known;
    brokerageRole: string;
    facts: { totalCount: number };
  }
  interface Broker {
    agent: Known;
    observed: Roles;
    eventPairCount: number | null;
    twoPaths: List<Path> | null;
    eventPairs: List<{ a: Known; b: Known; facts: { totalCount: number } }> | null;
  }

  const brokers = async (given: string): Promise<Broker[]> => {
    const { brokerage } = await api.data<{ brokerage: { brokers: { nodes: Broker[] } } }>(
      `{ brokerage(${SCOPE}, groupBy: { by: SECTOR }, ${given}) { brokers(first: 100) { nodes {
        agent { id } observed { coordinator itinerant gatekeeperRepresentative liaison total } eventPairCount
        twoPaths(first: 100) { totalCount nodes { a { id } c { id } brokerageRole facts { totalCount } } }
        eventPairs(first: 100) { totalCount nodes { a { id } b { id } facts { totalCount } } }
      } } } }`,
    );
    return brokerage.brokers.nodes;
  };

  test('two agents who are tied to it and not to each other, in the role that is counted', async () => {
    const found = await brokers('minShared: 2');
    const { coAttendance } = await api.data<{ coAttendance: { ties: List<{ a: Known; b: Known }> } }>(
      `{ coAttendance(${SCOPE}, minShared: 2) { ties(first: 100) { totalCount nodes { a { id } b { id } } } } }`,
    );
    const { ties } = coAttendance;
    expect(ties.nodes).toHaveLength(ties.totalCount);
    const tied = new Set(ties.nodes.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
    for (const { agent, observed, twoPaths, eventPairs } of found) {
      expect(eventPairs).toBeNull();
      const { nodes, totalCount } = twoPaths!;
      const ofRole = (role: string): number => count(nodes, ({ brokerageRole }) => brokerageRole === role);
      expect(totalCount).toBe(observed.total);
      expect({
        coordinator: ofRole('COORDINATOR'),
        itinerant: ofRole('ITINERANT'),
        gatekeeperRepresentative: ofRole('GATEKEEPER_REPRESENTATIVE'),
        liaison: ofRole('LIAISON'),
        total: nodes.length,
      }).toEqual(observed);
      for (const { a, c, facts } of nodes) {
        expect([a, c].map(({ id }) => tied.has(`${agent.id} ${id}`))).toEqual([true, true]);
        expect(tied.has(`${a.id} ${c.id}`)).toBe(false);
        expect(facts.totalCount).toBeGreaterThan(3);
      }
    }
    expect(sum(found, ({ observed }) => observed.total)).toBeGreaterThan(20);
  });

  test('two events at which it alone took part in both', async () => {
    const found = await brokers('mode: TWO_MODE');
    for (const { eventPairCount, twoPaths, eventPairs } of found) {
      expect(twoPaths).toBeNull();
      expect(eventPairs!.totalCount).toBe(eventPairCount);
      expect(eventPairs!.nodes.every(({ a, b, facts }) => a.id !== b.id && facts.totalCount >= 2)).toBe(true);
    }
    expect(sum(found, ({ eventPairCount }) => eventPairCount!)).toBeGreaterThan(3);
  });
});

test('a point of the curve of answers: the cases that were answered on that day', async () => {
  interface Case {
    caseStatus: string;
    days: number | null;
  }
  interface Group {
    curve: { days: number; answeredCount: number; answered: List<Case>; facts: { totalCount: number } }[];
  }
  const curve = `curve {
    days answeredCount facts { totalCount } answered { totalCount nodes { caseStatus days } }
  }`;
  const { outcomes } = await api.data<{ outcomes: { all: Group; groups: { nodes: Group[] } } }>(
    `{ outcomes: recommendationOutcomes(observedUntil: "2025-12-31") {
      all { ${curve} } groups(first: 100) { nodes { ${curve} } }
    } }`,
  );
  const points = [outcomes.all, ...outcomes.groups.nodes].flatMap((group) => group.curve);
  for (const { days, answeredCount, answered, facts } of points) {
    expect(answered).toEqual({
      totalCount: answeredCount,
      nodes: Array.from({ length: answeredCount }, () => ({ caseStatus: 'ANSWERED', days })),
    });
    expect(facts.totalCount).toBeGreaterThanOrEqual(2 * answeredCount);
  }
  expect(points.length).toBeGreaterThan(5);
});
