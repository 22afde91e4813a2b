import type { Incidence, Lists } from '../network/incidence.js';
import { adjacencyOf, type Ties } from '../network/ties.js';
import { structureOfIncidence } from '../order/structural_order.js';

/**
 * Betweenness of each node: over all unordered pairs of other nodes, the share of their shortest paths that pass
 * through it, added up. Ties count as one step whatever their weight; nothing is normalised; a pair that no path joins
 * adds 0. Freeman 1977, doi 10.2307/3033543. From 0 to (nodes − 1)(nodes − 2)/2. O(nodes · ties).
 */
export function betweenness(ties: Ties): Float64Array {
  return betweennessOf(ties.nodes, adjacencyOf(ties));
}

/** Betweenness of agents, then events, in the two-mode network seen as one network; not normalised. */
export function twoModeBetweenness(incidence: Incidence): Float64Array {
  const { nodes, adjacency } = structureOfIncidence(incidence);
  return betweennessOf(nodes, adjacency);
}

/** Work of betweenness or closeness in visits of a node or tie, some 10⁸ a second. */
export function shortestPathsCost(nodes: number, ties: number): number {
  return nodes * (nodes + 2 * ties);
}

/**
 * Brandes 2001, doi 10.1080/0022250X.2001.9990249. Our own: that of graphology-metrics counts paths in 32 bits, which
 * 33 diamonds in a row exceed, and its betweenness is then wrong without a word. Counts are exact up to 2⁵³ paths and
 * rounded beyond.
 */
function betweennessOf(nodes: number, { offset, items }: Lists): Float64Array {
  const result = new Float64Array(nodes);
  const distance = new Int32Array(nodes);
  const paths = new Float64Array(nodes);
  const dependency = new Float64Array(nodes);
  const queue = new Int32Array(nodes);
  for (let source = 0; source < nodes; source++) {
    distance.fill(-1);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const node = queue[head]!;
      dependency[node] = 0;
      for (let at = offset[node]!; at < offset[node + 1]!; at++) {
        const other = items[at]!;
        if (distance[other] === -1) {
          distance[other] = distance[node]! + 1;
          paths[other] = 0;
          queue[reached++] = other;
        }
        if (distance[other] === distance[node]! + 1) paths[other]! += paths[node]!;
      }
    }
    for (let head = reached - 1; head > 0; head--) {
      const node = queue[head]!;
      const share = (1 + dependency[node]!) / paths[node]!;
      for (let at = offset[node]!; at < offset[node + 1]!; at++) {
        const before = items[at]!;
        if (distance[before] === distance[node]! - 1) dependency[before]! += paths[before]! * share;
      }
      // Each pair is met from both its ends.
      result[node]! += dependency[node]! / 2;
    }
  }
  return result;
}
