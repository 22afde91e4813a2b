import type { Incidence, Lists } from '../network/incidence.js';
import { adjacencyOf, type Ties } from '../network/ties.js';
import { orderedPartition } from './ordered_partition.js';
import { onGrid } from './weight_grid.js';

/** What an order of nodes may rest on. */
export interface Structure {
  nodes: number;
  /** Neighbours of each node; a tie stands in the lists of both its ends. */
  adjacency: Lists;
  /** Weight of the tie behind `adjacency.items[at]`; all alike where left out. */
  weight?: ArrayLike<number>;
  /** A whole number for each node; nodes of a lower one come first. All alike where left out. */
  colour?: ArrayLike<number>;
}

/**
 * The nodes in an order that depends on how they are tied, not on how they are numbered: two numberings of one network
 * give orders that an automorphism carries into each other wherever colour refinement tells apart all nodes that are
 * not automorphic (it does in almost all networks; strongly regular ones are the known exception). An algorithm that
 * visits nodes in this order gives the same answer for every numbering.
 *
 * Colour refinement (Weisfeiler & Leman 1968) with individualisation, as in McKay 1981, Congressus Numerantium
 * 30:45–87: classes are split by colour, then by the weights of their ties to each class, again and again; of a class
 * that nothing splits one node is set apart and the refinement goes on. Lower colours come first; beyond that the order
 * has no meaning of its own.
 *
 * Returns all node numbers, each once. O((nodes + ties) · log nodes) splits, with a sort in each.
 */
export function structuralOrder({ nodes, adjacency, weight, colour }: Structure): Int32Array {
  const partition = orderedPartition(nodes, colour);
  const marks = weight && Int32Array.from(onGrid(weight), mixed);
  partition.refine(adjacency, marks);
  for (let at = 0; at < nodes; at++) {
    if (partition.individualise(at)) partition.refine(adjacency, marks);
  }
  return partition.order;
}

/** The structure of a one-mode network, with its weights; without them where `weighted` is false. */
export function structureOfTies(ties: Ties, weighted = true): Structure {
  const adjacency = adjacencyOf(ties);
  if (!weighted) return { nodes: ties.nodes, adjacency };
  return { nodes: ties.nodes, adjacency, weight: Float64Array.from(adjacency.tie, (t) => ties.weight[t]!) };
}

/** A two-mode network as one: agents are nodes 0 to agents − 1, event e is node agents + e; agents come first. */
export function structureOfIncidence({ agents, events, byAgent, byEvent }: Incidence): Structure {
  const nodes = agents + events;
  const offset = new Int32Array(nodes + 1);
  offset.set(byAgent.offset);
  byEvent.offset.forEach((at, e) => (offset[agents + e] = byAgent.items.length + at));
  const items = new Int32Array(byAgent.items.length + byEvent.items.length);
  byAgent.items.forEach((e, at) => (items[at] = agents + e));
  items.set(byEvent.items, byAgent.items.length);
  return {
    nodes,
    adjacency: { offset, items },
    colour: Uint8Array.from({ length: nodes }, (_, i) => (i < agents ? 0 : 1)),
  };
}

/** 32 bits for a whole number, so scattered that different multisets of numbers hardly ever have equal sums. */
function mixed(value: number): number {
  let x = (value | 0) ^ Math.imul((value / 2 ** 32) | 0, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
