import type { Incidence, Lists } from '../network/incidence.js';
import { adjacencyOf, type Ties } from '../network/ties.js';
import { structureOfIncidence } from '../order/structural_order.js';

/**
 * Closeness of each node: (r − 1)/Σ distances · (r − 1)/(nodes − 1), r the size of its component, so that a node close
 * to few does not seem central. Ties count as one step whatever their weight. Wasserman & Faust 1994, p. 201; 0 for
 * isolates. From 0 to 1. O(nodes · ties); for the cost see `shortestPathsCost`.
 */
export function closeness(ties: Ties): Float64Array {
  const { reached, sum } = distancesOf(ties.nodes, adjacencyOf(ties));
  return sum.map((far, i) => (far === 0 ? 0 : (reached[i]! / far) * (reached[i]! / (ties.nodes - 1))));
}

/** For agents, then events, of the two-mode network seen as one: nodes reached, itself apart, and their distances. */
export function twoModeDistances(incidence: Incidence): Distances {
  const { nodes, adjacency } = structureOfIncidence(incidence);
  return distancesOf(nodes, adjacency);
}

export interface Distances {
  /** Other nodes that a path leads to. */
  reached: Int32Array;
  /** Sum of the steps to them. */
  sum: Float64Array;
}

/** Breadth first from each node. Our own: graphology-metrics makes an object for every visit, 10⁸ for 10,000 nodes. */
function distancesOf(nodes: number, { offset, items }: Lists): Distances {
  const reached = new Int32Array(nodes);
  const sum = new Float64Array(nodes);
  const distance = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  for (let source = 0; source < nodes; source++) {
    distance.fill(-1);
    distance[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!;
      const next = distance[node]! + 1;
      for (let at = offset[node]!; at < offset[node + 1]!; at++) {
        const other = items[at]!;
        if (distance[other] !== -1) continue;
        distance[other] = next;
        sum[source]! += next;
        queue[tail++] = other;
      }
    }
    reached[source] = tail - 1;
  }
  return { reached, sum };
}
