import type { Ties } from '../network/ties.js';

/**
 * Mean and standard deviation of I = Σ w_t over the ties t within a group, when groups of the given sizes are dealt at
 * random over the nodes. The join-count statistic of Moran 1948 and Cliff & Ord 1981, for any number of groups:
 * E[I] = W π₁, E[I²] = π₁ Σ w_t² + 2A π₂ + 2D π₃ with A, D the sums of w_t w_u over pairs of ties that share one end,
 * or none; π₁, π₂, π₃ the chances that two nodes, three nodes, two separate pairs of nodes fall into one group (each).
 *
 * `nodes` with a group are Σ sizes; no other has a tie. O(nodes + ties + groups).
 */
export function joinCountMoments(
  { nodes, a, b }: Pick<Ties, 'nodes' | 'a' | 'b'>,
  weight: Float64Array,
  sizes: Float64Array,
): { mean: number; sd: number } {
  const strength = new Float64Array(nodes);
  const squares = new Float64Array(nodes);
  let [all, square] = [0, 0];
  weight.forEach((w, t) => {
    all += w;
    square += w * w;
    for (const end of [a[t]!, b[t]!]) {
      strength[end]! += w;
      squares[end]! += w * w;
    }
  });
  const adjacent = strength.reduce((sum, s, i) => sum + (s * s - squares[i]!) / 2, 0);
  const disjoint = (all * all - square) / 2 - adjacent;
  const n = sumOf(sizes);
  const twos = sumOf(sizes.map((m) => m * (m - 1)));
  const pi1 = twos / (n * (n - 1));
  const pi2 = sumOf(sizes.map((m) => m * (m - 1) * (m - 2))) / (n * (n - 1) * (n - 2));
  const pi3 =
    (sumOf(sizes.map((m) => m * (m - 1) * (m - 2) * (m - 3))) +
      twos ** 2 -
      sumOf(sizes.map((m) => (m * (m - 1)) ** 2))) /
    (n * (n - 1) * (n - 2) * (n - 3));
  const mean = all * pi1;
  // Terms without ties are left out: with fewer than four nodes their chances are 0/0.
  const term = (sum: number, chance: number): number => (sum > 0 ? sum * chance : 0);
  const second = square * pi1 + 2 * term(adjacent, pi2) + 2 * term(disjoint, pi3);
  const variance = second - mean ** 2;
  // What is left of equal terms after rounding is no variance.
  return { mean, sd: variance > 1e-12 * second ? Math.sqrt(variance) : 0 };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
