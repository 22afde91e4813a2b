import type { Ties } from '../network/ties.js';
import { tiesWithin } from '../network/ties_within.js';

/**
 * Lowest and highest weight of each tie of `ties` over `others`, networks of the same nodes, as when each source is
 * left out in turn. A pair that has no tie in one of them has weight 0 there. Without others both are the tie’s own
 * weight. Arrays are in the order of `ties`. O(ties + Σ others); each of `others` is looked at once, in turn, so an
 * iterator need not hold them all.
 */
export function rangeOfWeights(ties: Ties, others: Iterable<Ties>): { lowest: Float64Array; highest: Float64Array } {
  const lowest = new Float64Array(ties.a.length).fill(Infinity);
  const highest = new Float64Array(ties.a.length).fill(-Infinity);
  let seen = 0;
  for (const other of others) {
    seen++;
    tiesWithin(ties, other).forEach((at, t) => {
      const weight = at < 0 ? 0 : other.weight[at]!;
      if (weight < lowest[t]!) lowest[t] = weight;
      if (weight > highest[t]!) highest[t] = weight;
    });
  }
  return seen > 0 ? { lowest, highest } : { lowest: ties.weight.slice(), highest: ties.weight.slice() };
}
