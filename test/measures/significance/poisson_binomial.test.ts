import fc from 'fast-check';
import { poissonBinomialTails } from '../../../src/measures/significance/poisson_binomial.js';

/** Probabilities in hundredths, one trial after the other, in whole numbers: P(X ≥ p) · 100^trials. */
function exactTails(groups: readonly (readonly [hundredths: number, count: number])[]): {
  tails: bigint[];
  scale: bigint;
} {
  let mass = [1n];
  for (const [hundredths, count] of groups) {
    for (let trial = 0; trial < count; trial++) {
      mass = [...mass, 0n].map(
        (m, k) => m * BigInt(100 - hundredths) + (k > 0 ? mass[k - 1]! * BigInt(hundredths) : 0n),
      );
    }
  }
  const tails = mass.map((_, p) => mass.slice(p).reduce((sum, m) => sum + m, 0n));
  return { tails, scale: 100n ** BigInt(mass.length - 1) };
}

const trials = (groups: readonly (readonly [number, number])[]) => ({
  probability: Float64Array.from(groups, ([hundredths]) => hundredths / 100),
  complement: Float64Array.from(groups, ([hundredths]) => (100 - hundredths) / 100),
  count: Int32Array.from(groups, ([, count]) => count),
});

/** The fraction to twenty digits, however small. */
function asNumber(numerator: bigint, denominator: bigint): number {
  const shift = String(denominator).length - String(numerator).length + 20;
  return Number(`${(numerator * 10n ** BigInt(shift)) / denominator}e-${shift}`);
}

describe('upper tail of the Poisson-binomial distribution', () => {
  const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 12 })), {
    maxLength: 6,
  });

  test('equals the sum over single trials in whole numbers, to 1e-11 of each tail', () => {
    fc.assert(
      fc.property(groups, fc.nat(80), (some, asked) => {
        const { tails, scale } = exactTails(some);
        const most = Math.min(asked, tails.length - 1);
        const found = poissonBinomialTails(trials(some), most);
        expect(found).toHaveLength(most + 1);
        found.forEach((tail, p) => {
          const exact = asNumber(tails[p]!, scale);
          expect(Math.abs(tail - exact)).toBeLessThanOrEqual(1e-11 * exact);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('more successes than trials that may succeed have probability 0', () => {
    expect([
      ...poissonBinomialTails(
        trials([
          [50, 2],
          [0, 9],
          [100, 1],
        ]),
        5,
      ),
    ]).toEqual([1, 1, 0.75, 0.25, 0, 0]);
  });

  test('tails far below what is left out in the ordinary case keep their digits', () => {
    // All of 60 trials at 1 %, and 40 at 2 %: 1e-120 · 2⁴⁰ · 1e-80.
    const found = poissonBinomialTails(
      trials([
        [1, 60],
        [2, 40],
      ]),
      100,
    );
    const { tails, scale } = exactTails([
      [1, 60],
      [2, 40],
    ]);
    for (let p = 0; p <= 100; p++) {
      expect(Math.abs(found[p]! / asNumber(tails[p]!, scale) - 1)).toBeLessThan(1e-11);
    }
    expect(found[100]! / 2 ** 40).toBeGreaterThan(0.999e-200);
  });

  test('groups so large that no success at all underflows', () => {
    // 40,000 trials at 1/2: the tail at the mean is 1/2 and half of P(X = mean), symmetric around it.
    const found = poissonBinomialTails(trials([[50, 40_000]]), 20_300);
    expect(found[20_000]! + found[20_001]!).toBeCloseTo(1, 10);
    expect(found[19_701]! + found[20_300]!).toBeCloseTo(1, 10);
    expect(found[20_300]!).toBeGreaterThan(0.0013);
    expect(found[20_300]!).toBeLessThan(0.0014);
    expect(found[1]!).toBeCloseTo(1, 10);
  });
});
