import type { Ties } from './ties.js';

/** A node's group is its number from 0, or this: such a node is in no group. */
export const NO_GROUP = -1;

/** Nodes of each group: element g for group g, up to the greatest group of `group`. O(nodes). */
export function groupSizes(group: Int32Array): Float64Array {
  const sizes = new Float64Array(group.reduce((greatest, g) => Math.max(greatest, g), NO_GROUP) + 1);
  for (const g of group) if (g !== NO_GROUP) sizes[g]!++;
  return sizes;
}

/** Pairs among n: n(n − 1)/2, and never −0. */
export function pairsOf(n: number): number {
  return (n * n - n) / 2;
}

/** The ties both of whose ends are in a group; the nodes stay. O(nodes + ties). */
export function tiesAmongGrouped(ties: Ties, group: Int32Array): Ties {
  if (!group.includes(NO_GROUP)) return ties;
  const counted = (_: number, t: number): boolean => group[ties.a[t]!] !== NO_GROUP && group[ties.b[t]!] !== NO_GROUP;
  return {
    nodes: ties.nodes,
    a: ties.a.filter(counted),
    b: ties.b.filter(counted),
    shared: ties.shared.filter(counted),
    weight: ties.weight.filter(counted),
  };
}
