import { degreeAndStrength } from '../network/node_ties.js';
import type { Ties } from '../network/ties.js';
import { forEachTriangleOfTies } from '../network/triangle_ties.js';

export { trianglesCost as constraintCost } from '../network/triangles.js';

/**
 * Burt’s constraint: how much of a node’s ties lead back to the same contacts.
 * Σ_{j tied to i} (P_ij + Σ_{q ≠ i,j} P_iq P_qj)², P_ij = w_ij / strength of i. Burt 1992, Structural Holes, p. 54; over
 * neighbours, as networkx and igraph do. Low where the contacts are apart; may exceed 1. NaN for isolates.
 *
 * Σ_q P_iq P_qj is T_ij / strength of i with T_ij = Σ_q w_iq w_jq / strength of q, the same from both ends: a triangle
 * adds to each of its three ties once. O(ties^1.5) at worst; `constraintCost` counts the steps.
 */
export function constraint(ties: Ties): Float64Array {
  const { a, b, weight } = ties;
  const { degree, strength } = degreeAndStrength(ties);
  const through = new Float64Array(a.length);
  forEachTriangleOfTies(ties, (i, j, k, ij, ik, jk) => {
    const [wij, wik, wjk] = [weight[ij]!, weight[ik]!, weight[jk]!];
    through[ij]! += (wik * wjk) / strength[k]!;
    through[ik]! += (wij * wjk) / strength[j]!;
    through[jk]! += (wij * wik) / strength[i]!;
  });
  const result = strength.map((_, i) => (degree[i] === 0 ? NaN : 0));
  for (let t = 0; t < a.length; t++) {
    const both = weight[t]! + through[t]!;
    result[a[t]!]! += (both / strength[a[t]!]!) ** 2;
    result[b[t]!]! += (both / strength[b[t]!]!) ** 2;
  }
  return result;
}
