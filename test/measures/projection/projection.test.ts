import fc from 'fast-check';
import { exchanged, incidenceOf, listOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { degreeAndStrength } from '../../../src/measures/network/node_ties.js';
import type { Ties } from '../../../src/measures/network/ties.js';
import { projectEgo } from '../../../src/measures/projection/ego_projection.js';
import { pairsBound, project } from '../../../src/measures/projection/projection.js';
import { TieWeight } from '../../../src/measures/projection/tie_weight.js';
import { rangeOfWeights } from '../../../src/measures/significance/robustness.js';
import { describeWithShared, sharedData } from '../../support/shared_data.js';
import { csvRows, testJson, testRows } from '../../support/test_data.js';
import { incidenceAndNames, pairsOf, relabelledIncidence } from '../support/networks.js';
import { copEnergy, davis } from '../support/two_mode_data.js';

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** Every pair by the formulas of the definition, one by one. */
function byDefinition({ agents, byAgent, byEvent }: Incidence, weight: TieWeight, minShared: number) {
  const found: { a: number; b: number; shared: number; weight: number }[] = [];
  for (let a = 0; a < agents; a++) {
    for (let b = a + 1; b < agents; b++) {
      const events = [...listOf(byAgent, a)].filter((e) => listOf(byAgent, b).includes(e));
      const [n, m, p] = [listOf(byAgent, a).length, listOf(byAgent, b).length, events.length];
      const over = (part: (d: number) => number): number => total(events.map((e) => part(listOf(byEvent, e).length)));
      const weights: Record<TieWeight, number> = {
        COUNT: p,
        NEWMAN: over((d) => 1 / (d - 1)),
        FRACTIONAL: over((d) => 1 / d),
        PAIR_SHARE: over((d) => 1 / ((d * (d - 1)) / 2)),
        JACCARD: p / (n + m - p),
        COSINE: p / Math.sqrt(n * m),
        OVERLAP: p / Math.min(n, m),
        AVERAGE: p / ((n + m) / 2),
      };
      if (p >= minShared) found.push({ a, b, shared: p, weight: weights[weight] });
    }
  }
  return found;
}

const rows = ({ a, b, shared, weight }: Ties) =>
  Array.from(a, (from, t) => ({ a: from, b: b[t]!, shared: shared[t]!, weight: weight[t]! }));

describe('projection', () => {
  test.each(TieWeight.values)('%s is what its formula gives pair by pair', (weight) => {
    fc.assert(
      fc.property(incidenceAndNames(8, 8), fc.integer({ min: 1, max: 3 }), ({ incidence }, minShared) => {
        const expected = byDefinition(incidence, weight, minShared);
        expect(rows(project(incidence, weight, minShared))).toEqual(
          expected.map((tie) => ({ ...tie, weight: expect.closeTo(tie.weight, 12) })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('renaming agents and events changes not one bit', () => {
    fc.assert(
      fc.property(
        incidenceAndNames(9, 12),
        fc.constantFrom(...TieWeight.values),
        ({ incidence, agent, event }, weight) => {
          const again = rows(project(relabelledIncidence(incidence, agent, event), weight));
          const renamed = rows(project(incidence, weight)).map(({ a, b, ...tie }) => ({
            a: Math.min(agent[a]!, agent[b]!),
            b: Math.max(agent[a]!, agent[b]!),
            ...tie,
          }));
          expect(again).toEqual(renamed.sort((s, t) => s.a - t.a || s.b - t.b));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the sum of shared events is the bound computed beforehand', () => {
    fc.assert(
      fc.property(incidenceAndNames(8, 8), ({ incidence }) => {
        expect(total(project(incidence, 'COUNT').shared)).toBe(pairsBound(incidence));
      }),
    );
  });

  test('without agents, without events, and with one agent an event there are no ties', () => {
    for (const empty of [
      incidenceOf(0, 0, []),
      incidenceOf(0, 3, []),
      incidenceOf(3, 0, []),
      incidenceOf(2, 2, [
        [0, 0],
        [1, 1],
      ]),
    ]) {
      for (const weight of TieWeight.values) expect(project(empty, weight).a).toHaveLength(0);
      expect(pairsBound(empty)).toBe(0);
    }
  });

  test('an event with one participant adds nothing to NEWMAN', () => {
    const ties = project(
      incidenceOf(2, 2, [
        [0, 0],
        [1, 0],
        [0, 1],
      ]),
      'NEWMAN',
    );
    expect([...ties.weight]).toEqual([1]);
  });

  test('a least number of shared events that is no whole number from 1 is refused', () => {
    for (const minShared of [0, -1, 1.5, NaN]) {
      expect(() => project(incidenceOf(1, 1, []), 'COUNT', minShared)).toThrow(RangeError);
    }
  });
});

describe('ties of nodes', () => {
  test('degree and strength are those of each node’s own ties', () => {
    fc.assert(
      fc.property(incidenceAndNames(8, 8), ({ incidence }) => {
        const ties = project(incidence, 'JACCARD');
        const { degree, strength } = degreeAndStrength(ties);
        for (let node = 0; node < ties.nodes; node++) {
          const own = rows(ties).filter(({ a, b }) => a === node || b === node);
          expect(degree[node]).toBe(own.length);
          expect(strength[node]).toBeCloseTo(total(own.map(({ weight }) => weight)), 12);
        }
      }),
    );
  });

  test.each(TieWeight.values)('by %s, those of one agent are the same alone, to the last bit', (weight) => {
    fc.assert(
      fc.property(incidenceAndNames(9, 12), fc.integer({ min: 1, max: 3 }), ({ incidence }, minShared) => {
        const all = rows(project(incidence, weight, minShared));
        for (let node = -1; node < incidence.agents; node++) {
          const own = projectEgo(incidence, node, weight, minShared);
          expect(rows(own)).toEqual(all.filter(({ a, b }) => a === node || b === node));
          expect(own.nodes).toBe(incidence.agents);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('range of weights', () => {
  test('is the lowest and the highest weight in the other networks, 0 where a pair has no tie', () => {
    fc.assert(
      fc.property(incidenceAndNames(7, 7), fc.nat(3), ({ incidence }, others) => {
        const whole = project(incidence, 'NEWMAN');
        const networks = Array.from({ length: others }, (_, left) => {
          const pairs = pairsOf(incidence).filter(([, e]) => e % 3 !== left);
          return project(incidenceOf(incidence.agents, incidence.events, pairs), 'NEWMAN');
        });
        const { lowest, highest } = rangeOfWeights(whole, networks.values());
        rows(whole).forEach(({ a, b, weight }, t) => {
          const weights = networks.map((n) => rows(n).find((tie) => tie.a === a && tie.b === b)?.weight ?? 0);
          if (weights.length === 0) weights.push(weight);
          expect([lowest[t], highest[t]]).toEqual([Math.min(...weights), Math.max(...weights)]);
        });
      }),
    );
  });
});

describe('projection of real networks', () => {
  interface Weights {
    a: string;
    b: string;
    [weight: string]: number | string;
  }

  test('Davis: shared events of women and of events, and the weights of all pairs', () => {
    const { names, incidence, number } = davis();
    const expected = testJson<{
      actors: string[];
      events: string[];
      coattendance: number[][];
      event_overlap: number[][];
      pairs: Weights[];
    }>('davis_southern_women/expected.json');
    const ties = project(incidence, 'COUNT');
    expect(ties.a).toHaveLength(139);
    for (const { a, b, shared } of rows(ties)) {
      expect(shared).toBe(
        expected.coattendance[expected.actors.indexOf(names[a]!)]![expected.actors.indexOf(names[b]!)],
      );
    }
    expect(2 * total(ties.shared)).toBe(
      total(expected.coattendance.flatMap((row, i) => row.filter((_, j) => i !== j))),
    );

    const events = testRows('davis_southern_women/events.csv').map(({ event }) => expected.events.indexOf(event!));
    const overlap = project(exchanged(incidence), 'COUNT');
    expect(overlap.a).toHaveLength(66);
    for (const { a, b, shared } of rows(overlap)) expect(shared).toBe(expected.event_overlap[events[a]!]![events[b]!]);

    const more = testJson<{ pairs: Weights[] }>('davis_southern_women/expected_measures.json');
    const checked = [
      ['COUNT', expected.pairs, 'co'],
      ['NEWMAN', expected.pairs, 'newman'],
      ['FRACTIONAL', expected.pairs, 'fractional'],
      ['PAIR_SHARE', expected.pairs, 'pairshare'],
      ['JACCARD', more.pairs, 'jaccard'],
      ['COSINE', more.pairs, 'cosine'],
      ['OVERLAP', more.pairs, 'overlap'],
      ['AVERAGE', more.pairs, 'average'],
    ] as const;
    for (const [weight, pairs, key] of checked) {
      const found = new Map(rows(project(incidence, weight)).map((tie) => [`${tie.a} ${tie.b}`, tie.weight]));
      expect(found.size).toBe(139);
      for (const pair of pairs) {
        const ends = [number.get(pair.a)!, number.get(pair.b)!].sort((s, t) => s - t);
        expect(found.get(ends.join(' ')) ?? 0).toBeCloseTo(Number(pair[key]), 8);
      }
    }
  });

  test('COP energy events: the published co-host network', () => {
    const { number, incidence } = copEnergy();
    const ties = project(incidence, 'PAIR_SHARE');
    const { degree, strength } = degreeAndStrength(ties);
    expect([ties.nodes, ties.a.length, degree.filter((d) => d === 0).length]).toEqual([373, 533, 58]);
    const published = testRows('cop_energy/published_nodes.csv');
    expect(published).toHaveLength(372);
    for (const node of published) {
      const i = number.get(node['clean_org']!)!;
      expect(degree[i]).toBe(Number(node['Degree']));
      expect(Math.abs(strength[i]! - Number(node['Weighted Degree']))).toBeLessThan(2e-5);
    }
  });
});

describeWithShared('projection of all side events', () => {
  test('COP side events: 5,446 pairs that share 6,907 events', () => {
    const hosts = csvRows(sharedData('cop_side_events/hosts.csv')!);
    const organisations = [...new Set(hosts.map(({ organisation }) => organisation!))];
    const events = [...new Set(hosts.map(({ event }) => event!))];
    const of = new Map(organisations.map((name, i) => [name, i]));
    const at = new Map(events.map((name, e) => [name, e]));
    const incidence = incidenceOf(
      of.size,
      at.size,
      hosts.map(({ organisation, event }) => [of.get(organisation!)!, at.get(event!)!] as const),
    );
    expect(incidence.byAgent.items).toHaveLength(8717);
    const ties = project(incidence, 'COUNT');
    expect([ties.a.length, total(ties.shared), Math.max(...ties.shared)]).toEqual([5446, 6907, 11]);
    expect(total(project(incidence, 'NEWMAN').weight)).toBeCloseTo(3099.5, 6);
    expect(total(project(incidence, 'JACCARD').weight)).toBeCloseTo(968.131063, 6);
  });
});
