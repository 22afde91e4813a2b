import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';

export const Adjustment = enumeration(
  'Adjustment',
  'How p values are adjusted for the number of tests in the family.',
  {
    HOLM: 'Holm’s step-down procedure: bounds the chance of even one false positive (Holm 1979).',
    BENJAMINI_HOCHBERG:
      'Benjamini and Hochberg’s step-up procedure: bounds the expected share of false positives (1995).',
    NONE: 'Not adjusted: of many tests, about alpha of those without a true tie come out significant by chance.',
  },
);
export type Adjustment = ValueOf<typeof Adjustment>;

/** Tests with equal p values stand for `count` tests; a count of 0 leaves the test out of the family. */
export interface CountedTests {
  p: Float64Array;
  count: Int32Array;
}

/**
 * Adjusted p values (q) of tests out of a family of `family` tests, all others having p = 1, and which tests are
 * rejected at alpha. With p_(r) ascending and m = family:
 * HOLM q_(r) = max_{s ≤ r} min(1, (m − s + 1) p_(s)) (Holm 1979, Scandinavian Journal of Statistics 6:65–70);
 * BENJAMINI_HOCHBERG q_(r) = min_{s ≥ r} min(1, m p_(s) / s) (1995, doi 10.1111/j.2517-6161.1995.tb02031.x);
 * NONE q = p. q is NaN outside the family.
 *
 * q is shown, `rejected` (1 or 0) decides: `atMost(test, times, over)` says exactly whether p · times ≤ alpha · over,
 * which rounding of q could get wrong. O(tests · log tests), whatever the size of the family.
 */
export function adjust(
  { p, count }: CountedTests,
  family: number,
  adjustment: Adjustment,
  atMost: (test: number, times: number, over: number) => boolean,
): { q: Float64Array; rejected: Uint8Array } {
  const q = new Float64Array(p.length).fill(NaN);
  const rejected = new Uint8Array(p.length);
  const order = Uint32Array.from(p.keys())
    .filter((test) => count[test]! > 0)
    .sort((s, t) => p[s]! - p[t]!);
  if (adjustment === 'NONE') {
    for (const test of order) {
      q[test] = p[test]!;
      rejected[test] = atMost(test, 1, 1) ? 1 : 0;
    }
  } else if (adjustment === 'HOLM') {
    let before = 0;
    let highest = 0;
    let going = true;
    for (const test of order) {
      highest = Math.max(highest, Math.min(1, (family - before) * p[test]!));
      q[test] = highest;
      going &&= atMost(test, family - before, 1);
      rejected[test] = going ? 1 : 0;
      before += count[test]!;
    }
  } else {
    let rank = order.reduce((all, test) => all + count[test]!, 0);
    let lowest = 1;
    let found = false;
    for (const test of order.reverse()) {
      lowest = Math.min(lowest, (family * p[test]!) / rank);
      q[test] = lowest;
      found ||= atMost(test, family, rank);
      rejected[test] = found ? 1 : 0;
      rank -= count[test]!;
    }
  }
  return { q, rejected };
}
