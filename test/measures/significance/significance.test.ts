import fc from 'fast-check';
import { incidenceOf } from '../../../src/measures/network/incidence.js';
import { projectEgo } from '../../../src/measures/projection/ego_projection.js';
import { project } from '../../../src/measures/projection/projection.js';
import { Adjustment } from '../../../src/measures/significance/adjust.js';
import {
  significance,
  SignificanceModel,
  TestFamily,
  Verdict,
  type Significance,
  type SignificanceOptions,
} from '../../../src/measures/significance/significance.js';
import { testJson } from '../../support/test_data.js';
import { incidenceAndNames, relabelledIncidence } from '../support/networks.js';
import { copEnergy, davis } from '../support/two_mode_data.js';

const { SIGNIFICANT, NOT_SIGNIFICANT, NOT_TESTABLE } = Verdict.code;
const options = (some: Partial<SignificanceOptions> = {}): SignificanceOptions => ({
  model: 'HYPERGEOMETRIC',
  alpha: 0.05,
  adjust: 'NONE',
  family: 'TESTABLE',
  ...some,
});
const anyOptions = fc.record({
  model: fc.constantFrom(...SignificanceModel.values),
  alpha: fc.constantFrom(0.05, 0.2),
  adjust: fc.constantFrom(...Adjustment.values),
  family: fc.constantFrom(...TestFamily.values),
});
/** NaN is equal to NaN. */
const close = (value: number): unknown => (Number.isNaN(value) ? NaN : expect.closeTo(value, 9));
const significant = ({ verdict }: Significance): number => verdict.filter((code) => code === SIGNIFICANT).length;

describe('significance of ties', () => {
  test('one event, and two events of which each had one, can prove nothing', () => {
    const one = incidenceOf(3, 1, [
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    const two = incidenceOf(3, 2, [
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    for (const [incidence, model] of [
      [one, 'HYPERGEOMETRIC'],
      [one, 'SDSM'],
      [two, 'HYPERGEOMETRIC'],
    ] as const) {
      const found = significance(incidence, project(incidence, 'COUNT'), options({ model }));
      expect(found.verdict.every((code) => code === NOT_TESTABLE)).toBe(true);
      expect(found.qValue.every(Number.isNaN)).toBe(true);
      expect([found.pairs, found.testable, found.family]).toEqual([3, 0, 0]);
    }
    // Where numbers of events are kept on average only, agents with one event each could have shared both, in which π
    // is 2/3 and 1/3: 4/9 · 1/9.
    const sdsm = significance(two, project(two, 'COUNT'), options({ model: 'SDSM' }));
    expect(sdsm.smallestP[0]).toBeCloseTo(4 / 81, 9);
    expect(sdsm.pValue[0]).toBeCloseTo(1 - (5 / 9) * (8 / 9), 9);
    expect([...sdsm.verdict]).toEqual([NOT_SIGNIFICANT]);
  });

  test('a p of exactly 1/20 is at most 0.05, and of 1/19 it is not', () => {
    for (const [events, verdict] of [
      [40, SIGNIFICANT],
      [38, NOT_TESTABLE],
    ] as const) {
      const incidence = incidenceOf(2, events, [
        [0, 0],
        [1, 0],
        [1, 1],
      ]);
      const found = significance(incidence, project(incidence, 'COUNT'), options());
      expect([...found.verdict]).toEqual([verdict]);
      expect(found.pValue[0]).toBeCloseTo(2 / events, 12);
    }
  });

  test('Holm on three pairs: 1/60 · 3 is exactly 0.05', () => {
    const incidence = incidenceOf(3, 60, [
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    const found = significance(incidence, project(incidence, 'COUNT'), options({ adjust: 'HOLM', family: 'ALL' }));
    expect([[...found.verdict], found.family]).toEqual([[SIGNIFICANT], 3]);
    const less = significance(incidence, project(incidence, 'COUNT'), {
      ...options({ adjust: 'HOLM', family: 'ALL' }),
      alpha: 0.0499999999999999,
    });
    expect([...less.verdict]).toEqual([NOT_SIGNIFICANT]);
  });

  test('Benjamini–Hochberg on six pairs: 1/60 · 6 / 2 is exactly 0.05', () => {
    const incidence = incidenceOf(4, 60, [
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
    const asked = options({ adjust: 'BENJAMINI_HOCHBERG', family: 'ALL' });
    const found = significance(incidence, project(incidence, 'COUNT'), asked);
    expect([...found.verdict]).toEqual([SIGNIFICANT, SIGNIFICANT]);
    const less = significance(incidence, project(incidence, 'COUNT'), { ...asked, alpha: 0.0499999999999999 });
    expect([...less.verdict]).toEqual([NOT_SIGNIFICANT, NOT_SIGNIFICANT]);
  });

  test('a tie that is not testable keeps its p value; it has a q value only in the family of all', () => {
    const pairs = [
      [0, 0],
      [1, 0],
      [2, 1],
      [2, 2],
      [3, 1],
      [3, 2],
    ] as const;
    const incidence = incidenceOf(4, 8, pairs);
    const ties = project(incidence, 'COUNT');
    const testable = significance(incidence, ties, options());
    const all = significance(incidence, ties, options({ family: 'ALL' }));
    expect([...testable.verdict]).toEqual([NOT_TESTABLE, SIGNIFICANT]);
    expect([...testable.pValue]).toEqual([expect.closeTo(1 / 8, 12), expect.closeTo(1 / 28, 12)]);
    expect([testable.qValue[0], all.qValue[0]]).toEqual([NaN, all.pValue[0]]);
    expect([testable.family, all.family, all.testable]).toEqual([1, 6, 1]);
    expect([...all.verdict]).toEqual([...testable.verdict]);
  });

  test('which ties are shown changes no number', () => {
    fc.assert(
      fc.property(incidenceAndNames(7, 9), anyOptions, fc.nat(6), ({ incidence }, asked, node) => {
        const all = project(incidence, 'COUNT');
        const whole = significance(incidence, all, asked);
        for (const some of [project(incidence, 'NEWMAN', 2), projectEgo(incidence, node, 'COUNT')]) {
          const found = significance(incidence, some, asked);
          expect({ ...found, ...whole }).toEqual({ ...whole });
          some.a.forEach((a, t) => {
            const at = all.a.findIndex((from, s) => from === a && all.b[s] === some.b[t]);
            for (const column of ['pValue', 'qValue', 'smallestP', 'verdict'] as const) {
              expect(found[column][t]).toBe(whole[column][at]);
            }
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('names of agents and events change no number; p, q and the smallest p are in order', () => {
    fc.assert(
      fc.property(incidenceAndNames(7, 9), anyOptions, ({ incidence, agent, event }, asked) => {
        const renamed = relabelledIncidence(incidence, agent, event);
        const [first, second] = [project(incidence, 'COUNT'), project(renamed, 'COUNT')];
        const [found, again] = [significance(incidence, first, asked), significance(renamed, second, asked)];
        expect([again.pairs, again.testable, again.family]).toEqual([found.pairs, found.testable, found.family]);
        first.a.forEach((a, t) => {
          const ends = [agent[a]!, agent[first.b[t]!]!].sort((s, u) => s - u);
          const at = second.a.findIndex((from, s) => from === ends[0] && second.b[s] === ends[1]);
          for (const column of ['pValue', 'qValue', 'smallestP'] as const) {
            expect(again[column][at]).toEqual(close(found[column][t]!));
          }
          expect(again.verdict[at]).toBe(found.verdict[t]);
          expect(found.smallestP[t]! <= found.pValue[t]! * (1 + 1e-12) && found.pValue[t]! <= 1).toBe(true);
          const q = found.qValue[t]!;
          expect(Number.isNaN(q) || (q >= found.pValue[t]! * (1 - 1e-12) && q <= 1)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('no agents, no events, no ties: empty, not an error', () => {
    for (const incidence of [incidenceOf(0, 0, []), incidenceOf(1, 1, [[0, 0]]), incidenceOf(3, 0, [])]) {
      for (const model of SignificanceModel.values) {
        const found = significance(incidence, project(incidence, 'COUNT'), options({ model, family: 'ALL' }));
        expect(found.pValue).toHaveLength(0);
        expect(found.testable).toBe(0);
      }
    }
  });

  test('an alpha that is no level and ties of another network are refused', () => {
    const incidence = incidenceOf(3, 3, [
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    const ties = project(incidence, 'COUNT');
    for (const alpha of [0, 1, -1, NaN])
      expect(() => significance(incidence, ties, options({ alpha }))).toThrow(RangeError);
    expect(() => significance(incidence, { ...ties, nodes: 4 }, options())).toThrow('4 nodes');
    const others = project(
      incidenceOf(3, 2, [
        [0, 0],
        [2, 0],
        [0, 1],
        [2, 1],
      ]),
      'COUNT',
    );
    expect(() => significance(incidence, others, options())).toThrow('not in the projection');
  });
});

interface ExpectedPair {
  a: string;
  b: string;
  count: number;
  p_hypergeom: number;
  p_min: number;
  testable: boolean;
  holm_all: number;
  bh_all: number;
  holm_testable: number | null;
  bh_testable: number | null;
  p_sdsm: number;
  holm_sdsm: number;
  bh_sdsm: number;
}

describe('significance in real networks', () => {
  test('Davis: every p and q value, by both models', () => {
    const { number, incidence } = davis();
    const ties = project(incidence, 'COUNT');
    const { pairs } = testJson<{ pairs: ExpectedPair[] }>('davis_southern_women/expected_measures.json');
    const cases = [
      ['HYPERGEOMETRIC', 'HOLM', 'ALL', 'p_hypergeom', 'holm_all'],
      ['HYPERGEOMETRIC', 'HOLM', 'TESTABLE', 'p_hypergeom', 'holm_testable'],
      ['HYPERGEOMETRIC', 'BENJAMINI_HOCHBERG', 'ALL', 'p_hypergeom', 'bh_all'],
      ['HYPERGEOMETRIC', 'BENJAMINI_HOCHBERG', 'TESTABLE', 'p_hypergeom', 'bh_testable'],
      ['SDSM', 'HOLM', 'ALL', 'p_sdsm', 'holm_sdsm'],
      ['SDSM', 'BENJAMINI_HOCHBERG', 'ALL', 'p_sdsm', 'bh_sdsm'],
    ] as const;
    const of = new Map(
      pairs.map((pair) => [[number.get(pair.a)!, number.get(pair.b)!].sort((s, t) => s - t).join(), pair]),
    );
    for (const [model, adjustment, family, p, q] of cases) {
      const found = significance(incidence, ties, { model, alpha: 0.05, adjust: adjustment, family });
      expect(found.pairs).toBe(153);
      expect(significant(found)).toBe(0);
      if (model === 'HYPERGEOMETRIC') expect(found.testable).toBe(86);
      ties.a.forEach((a, t) => {
        const expected = of.get(`${a},${ties.b[t]}`)!;
        expect(found.pValue[t]).toBeCloseTo(expected[p], 10);
        expect(found.qValue[t]).toEqual(close(expected[q] ?? NaN));
        if (model === 'HYPERGEOMETRIC') {
          expect(found.smallestP[t]).toBeCloseTo(expected.p_min, 10);
          expect(found.verdict[t] !== NOT_TESTABLE).toBe(expected.testable);
        }
      });
    }
    const raw = significance(incidence, ties, options());
    expect([significant(raw), raw.residual]).toEqual([17, null]);
    const sdsm = significance(incidence, ties, options({ model: 'SDSM' }));
    expect(Math.min(...sdsm.pValue)).toBeCloseTo(0.0883723461781, 9);
    expect(sdsm.residual).toBeLessThan(1e-9);
  });

  test('COP energy events: significant ties by both models and adjustments', () => {
    const { incidence } = copEnergy();
    const ties = project(incidence, 'PAIR_SHARE');
    const expected = testJson<{
      hypergeometric: { testable: number; pairs: number; significant_0_05: Record<string, number> };
      sdsm: { significant_0_05: Record<string, number>; nearest_to_0_05: number };
    }>('cop_energy/expected_measures.json');
    const count = (model: SignificanceModel, adjustment: Adjustment, family: TestFamily) =>
      significance(incidence, ties, { model, alpha: 0.05, adjust: adjustment, family });
    const { hypergeometric, sdsm } = expected;
    const raw = count('HYPERGEOMETRIC', 'NONE', 'TESTABLE');
    expect([raw.pairs, raw.testable]).toEqual([hypergeometric.pairs, hypergeometric.testable]);
    const found = {
      raw: significant(raw),
      raw_testable: significant(raw),
      holm_all: significant(count('HYPERGEOMETRIC', 'HOLM', 'ALL')),
      bh_all: significant(count('HYPERGEOMETRIC', 'BENJAMINI_HOCHBERG', 'ALL')),
      holm_testable: significant(count('HYPERGEOMETRIC', 'HOLM', 'TESTABLE')),
      bh_testable: significant(count('HYPERGEOMETRIC', 'BENJAMINI_HOCHBERG', 'TESTABLE')),
    };
    expect(found).toEqual(hypergeometric.significant_0_05);
    const rawSdsm = count('SDSM', 'NONE', 'ALL');
    expect({
      raw: significant(rawSdsm),
      holm_all: significant(count('SDSM', 'HOLM', 'ALL')),
      bh_all: significant(count('SDSM', 'BENJAMINI_HOCHBERG', 'ALL')),
    }).toEqual(sdsm.significant_0_05);
    const nearest = rawSdsm.pValue.reduce((best, p) => (Math.abs(p - 0.05) < Math.abs(best - 0.05) ? p : best), 1);
    expect(nearest).toBeCloseTo(sdsm.nearest_to_0_05, 10);
  });
});
