import cdf from '@stdlib/stats-base-dists-hypergeometric-cdf';
import fc from 'fast-check';
import { hypergeometricTail, hypergeometricTailAtMost } from '../../../src/measures/significance/hypergeometric.js';
import { fractionAsWritten } from '../../../src/measures/significance/rational.js';

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let [above, below] = [1n, 1n];
  for (let i = 1; i <= Math.min(k, n - k); i++) [above, below] = [above * BigInt(n + 1 - i), below * BigInt(i)];
  return above / below;
}

function exactTail(events: number, n: number, m: number, p: number): [numerator: bigint, denominator: bigint] {
  let sum = 0n;
  const from = Math.max(p, n + m - events);
  let [chosen, rest] = [choose(n, from), choose(events - n, m - from)];
  for (let k = from; k <= Math.min(n, m); k++) {
    sum += chosen * rest;
    chosen = (chosen * BigInt(n - k)) / BigInt(k + 1);
    rest = (rest * BigInt(m - k)) / BigInt(events - n - m + k + 1);
  }
  return [sum, choose(events, m)];
}

/** |found / exact − 1|, computed in whole numbers, as the exact value may be far below what a number holds. */
function relativeError(found: number, [numerator, denominator]: readonly [bigint, bigint]): number {
  const { numerator: a, denominator: b } = fractionAsWritten(found);
  const ratio = (a * denominator * 10n ** 20n) / (b * numerator);
  return Math.abs(Number(ratio - 10n ** 20n)) / 1e20;
}

const overlaps = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((events) =>
      fc
        .tuple(fc.constant(events), fc.nat(events), fc.nat(events))
        .chain(([, n, m]) =>
          fc.record({ events: fc.constant(events), n: fc.constant(n), m: fc.constant(m), p: fc.nat(Math.min(n, m)) }),
        ),
    );

describe('upper tail of the hypergeometric distribution', () => {
  test('equals the exact fraction to 1e-11, symmetric in both agents', () => {
    fc.assert(
      fc.property(overlaps(300), ({ events, n, m, p }) => {
        const found = hypergeometricTail(events, n, m, p);
        expect(relativeError(found, exactTail(events, n, m, p))).toBeLessThan(1e-11);
        expect(hypergeometricTail(events, m, n, p)).toBe(found);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [50_000, 300, 200, 12],
    [50_000, 300, 200, 60],
    [50_000, 4_000, 3_000, 250],
    [50_000, 4_000, 3_000, 320],
    [50_000, 4_000, 3_000, 100],
    [50_000, 40, 30, 30],
  ])('keeps ten digits far out: N = %d, n = %d and %d, p = %d', (events, n, m, p) => {
    expect(relativeError(hypergeometricTail(events, n, m, p), exactTail(events, n, m, p))).toBeLessThan(1e-11);
  });

  test('the library’s 1 − cdf agrees where nothing is small, and keeps no digit far out', () => {
    expect(1 - cdf(4, 300, 60, 50)).toBeCloseTo(hypergeometricTail(300, 60, 50, 5), 9);
    expect(1 - cdf(59, 50_000, 300, 200)).not.toBeCloseTo(hypergeometricTail(50_000, 300, 200, 60), 30);
  });

  test('a tail that begins where single values underflow is still nearly everything', () => {
    expect(hypergeometricTail(50_000, 20_000, 20_000, 5_000)).toBeCloseTo(1, 10);
  });

  test('what must happen has probability 1, what cannot has 0', () => {
    expect(hypergeometricTail(0, 0, 0, 0)).toBe(1);
    expect(hypergeometricTail(10, 7, 6, 3)).toBe(1);
    expect(hypergeometricTail(10, 7, 6, 7)).toBe(0);
    expect(hypergeometricTail(5, 5, 2, 2)).toBe(1);
  });
});

describe('comparison with a limit', () => {
  const twentieth = fractionAsWritten(0.05);

  test('one event of 40 within two of them has p of exactly 1/20, which is at most 0.05', () => {
    const tie = { events: 40, n: 1, m: 2, p: 1 };
    expect(hypergeometricTailAtMost(tie, twentieth)).toBe(true);
    expect(hypergeometricTailAtMost({ ...tie, events: 39 }, twentieth)).toBe(false);
    expect(hypergeometricTailAtMost(tie, fractionAsWritten(0.05 - 1e-15))).toBe(false);
  });

  test('agrees with the exact fraction everywhere, multiples too', () => {
    fc.assert(
      fc.property(
        overlaps(60),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 99 }),
        (tie, times, percent) => {
          const [numerator, denominator] = exactTail(tie.events, tie.n, tie.m, tie.p);
          expect(hypergeometricTailAtMost(tie, { numerator: BigInt(percent), denominator: 100n }, times)).toBe(
            numerator * BigInt(times) * 100n <= denominator * BigInt(percent),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a number as written', () => {
  test.each([
    [0.05, 5n, 100n],
    [1e-7, 1n, 10_000_000n],
    [2.5e-8, 25n, 1_000_000_000n],
    [3, 3n, 1n],
    [1.5e21, 1_500_000_000_000_000_000_000n, 1n],
  ])('%d', (value, numerator, denominator) => {
    expect(fractionAsWritten(value)).toEqual({ numerator, denominator });
  });

  test.each([0, -1, NaN, Infinity])('%d is refused', (value) => {
    expect(() => fractionAsWritten(value)).toThrow(RangeError);
  });
});
