import { logBinomial } from './binomial.js';
import type { Fraction } from './rational.js';

/**
 * P(X ≥ p), X ~ Hypergeometric(N, n, m): the chance that two agents with n and m of N events share at least p, each
 * drawn at random: Σ_{k ≥ p} C(n,k) C(N−n, m−k) / C(N,m) (fixed rows: Tumminello et al. 2011, doi
 * 10.1371/journal.pone.0017994). The same as Fisher’s one-sided exact test; symmetric in n and m.
 *
 * Relative accuracy about 1e-12 down to 1e-300, where it becomes 0. (1 − cdf of @stdlib is off by up to 1e-8 of
 * the value at N = 50,000, and keeps no digit at all below 1e-16.) Time in proportion to the terms that count, at most min(n, m).
 * 1 where p ≤ 0 or p ≤ n + m − N; 0 where p > min(n, m).
 */
export function hypergeometricTail(events: number, n: number, m: number, p: number): number {
  const few = Math.min(n, m);
  const many = Math.max(n, m);
  const least = Math.max(0, few + many - events);
  if (p <= least) return 1;
  if (p > few) return 0;
  // From the likeliest value in the tail, each term follows from its neighbour; all are positive, nothing cancels.
  const mode = Math.floor(((few + 1) * (many + 1)) / (events + 2));
  const start = Math.min(few, Math.max(p, mode));
  const first = probability(events, few, many, start);
  let sum = first;
  let term = first;
  for (let k = start; k < few && term > sum * 1e-18; k++) {
    term *= ((few - k) / (k + 1)) * ((many - k) / (events - few - many + k + 1));
    sum += term;
  }
  term = first;
  for (let k = start; k > p && term > sum * 1e-18; k--) {
    term *= (k / (few - k + 1)) * ((events - few - many + k) / (many - k + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

function probability(events: number, few: number, many: number, k: number): number {
  const p = many / events;
  const q = (events - many) / events;
  return Math.exp(
    logBinomial(k, few, p, q) + logBinomial(many - k, events - few, p, q) - logBinomial(many, events, p, q),
  );
}

/**
 * Whether P(X ≥ p) · times ≤ limit, with P as above, in whole numbers: no rounding decides. Costs big integers of some
 * m · log₂(N) bits: for the few values that floating point cannot tell from the limit.
 */
export function hypergeometricTailAtMost(
  { events, n, m, p }: { events: number; n: number; m: number; p: number },
  limit: Fraction,
  times = 1,
): boolean {
  const few = Math.min(n, m);
  const many = Math.max(n, m);
  const least = Math.max(0, few + many - events, p);
  let term = choose(many, least) * choose(events - many, few - least);
  let sum = 0n;
  for (let k = least; k <= few; k++) {
    sum += term;
    term = (term * BigInt(few - k) * BigInt(many - k)) / (BigInt(k + 1) * BigInt(events - few - many + k + 1));
  }
  return sum * BigInt(times) * limit.denominator <= limit.numerator * choose(events, few);
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * BigInt(n - i + 1)) / BigInt(i);
  return result;
}
