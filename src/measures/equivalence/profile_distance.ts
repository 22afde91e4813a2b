import { pairsOf } from '../network/groups.js';
import { lengthOf, type Incidence } from '../network/incidence.js';
import { adjacencyOf, type Ties } from '../network/ties.js';
import type { NearestPairs } from './nearest_pairs.js';

/** What is less than this share of the sums it was subtracted from is 0: weights that are no whole numbers are rounded. */
const ROUNDING = 1e-12;

/**
 * Offers every pair of agents that attend something with the distance between their rows of W (the weights of `ties`,
 * diagonal 0), columns i and j left out, and returns the number of pairs that have one. With S_i = Σ_k w_ik² and
 * C_ij = Σ_k w_ik w_jk: PROFILE_EUCLIDEAN √(S_i + S_j − 2w_ij² − 2C_ij); PROFILE_COSINE
 * 1 − C_ij / √((S_i − w_ij²)(S_j − w_ij²)), without distance where one factor is 0.
 *
 * One row of C at a time: time as in `profileDistancesCost`, memory O(agents + ties).
 */
export function offerProfileDistances(
  { agents, byAgent }: Incidence,
  ties: Ties,
  kind: 'PROFILE_EUCLIDEAN' | 'PROFILE_COSINE',
  notSeenTogether: boolean,
  found: NearestPairs,
): number {
  const { offset, items, tie } = adjacencyOf(ties);
  const weight = Float64Array.from(tie, (t) => ties.weight[t]!);
  const squares = new Float64Array(agents);
  ties.weight.forEach((w, t) => {
    squares[ties.a[t]!]! += w * w;
    squares[ties.b[t]!]! += w * w;
  });
  const products = new Float64Array(agents); // C_ij of the row i in hand, j > i
  const own = new Float64Array(agents); // w_ij of the same
  const distanceOf = DISTANCES[kind];
  let pairs = 0;
  for (let i = 0; i < agents; i++) {
    if (lengthOf(byAgent, i) === 0) continue;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      const k = items[at]!;
      const w = weight[at]!;
      own[k] = w;
      for (let end = offset[k + 1]! - 1; items[end]! > i; end--) {
        products[items[end]!]! += w * weight[end]!;
      }
    }
    for (let j = i + 1; j < agents; j++) {
      if (lengthOf(byAgent, j) === 0 || (notSeenTogether && own[j]! > 0)) continue;
      const distance = distanceOf(squares[i]!, squares[j]!, own[j]! ** 2, products[j]!);
      if (Number.isNaN(distance)) continue;
      pairs++;
      found.offer(i, j, distance);
    }
    products.fill(0, i);
    for (let at = offset[i]!; at < offset[i + 1]!; at++) own[items[at]!] = 0;
  }
  return pairs;
}

/** Steps of `offerProfileDistances`: half the square of the agents, and Σ_k degree_k² / 2. */
export function profileDistancesCost(ties: Ties): number {
  const adjacency = adjacencyOf(ties);
  let steps = pairsOf(ties.nodes);
  for (let k = 0; k < ties.nodes; k++) steps += pairsOf(lengthOf(adjacency, k));
  return steps;
}

const DISTANCES = {
  PROFILE_EUCLIDEAN: (si: number, sj: number, own: number, product: number): number => {
    const square = si + sj - 2 * own - 2 * product;
    return square > ROUNDING * (si + sj) ? Math.sqrt(square) : 0;
  },
  PROFILE_COSINE: (si: number, sj: number, own: number, product: number): number => {
    const [rest, otherRest] = [si - own, sj - own];
    if (rest <= ROUNDING * si || otherRest <= ROUNDING * sj) return NaN;
    return Math.max(0, 1 - product / Math.sqrt(rest * otherRest));
  },
};
