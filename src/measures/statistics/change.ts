import type { Ties } from '../network/ties.js';
import { tiesWithin } from '../network/ties_within.js';

/**
 * Turnover of agents between two windows: 1 − |both| / |either| (Jaccard 1912), 0 the same agents, 1 all others. Lists
 * of agents ascending, none twice. Null where a window is empty: nobody seen is not everybody gone. O(agents).
 */
export function turnover(before: Int32Array, after: Int32Array): number | null {
  if (before.length === 0 || after.length === 0) return null;
  const was = new Set(before);
  const both = after.reduce((count, agent) => count + Number(was.has(agent)), 0);
  return 1 - both / (before.length + after.length - both);
}

/**
 * Distance between two projections with the same numbering of agents: Σ |w_t − w_t−1| / Σ max(w_t, w_t−1) over pairs, 0
 * the same weights, 1 no tie in common. Weights not negative (Ružička 1958; the weighted Jaccard distance). Null where
 * neither has a tie. O(ties).
 */
export function tieDistance(before: Ties, after: Ties): number | null {
  const place = tiesWithin(after, before);
  const sumOf = (weights: Float64Array): number => weights.reduce((sum, w) => sum + w, 0);
  let [difference, largest] = [0, 0];
  const kept = new Uint8Array(before.a.length);
  place.forEach((at, t) => {
    const [w, v] = [after.weight[t]!, at < 0 ? 0 : before.weight[at]!];
    difference += Math.abs(w - v);
    largest += Math.max(w, v);
    if (at >= 0) kept[at] = 1;
  });
  const gone = sumOf(before.weight.filter((_, at) => kept[at] === 0));
  return largest + gone > 0 ? (difference + gone) / (largest + gone) : null;
}
