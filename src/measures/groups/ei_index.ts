import { groupSizes, NO_GROUP, pairsOf, tiesAmongGrouped } from '../network/groups.js';
import type { Ties } from '../network/ties.js';
import { eiPermutation, eiPermutationCost, type EiPermutation } from './ei_permutation.js';

export interface EiIndex {
  /** Every tie counts 1. */
  unweighted: EiValues;
  /** Every tie counts its weight. */
  weighted: EiValues;
  /** Nodes without a group, which are left out with their ties. */
  ungrouped: number;
}

/** E: ties (or their weights) between groups, I: within groups. An index is NaN where E + I = 0. */
export interface EiValues {
  /** Each tie once. `expected`: the value of the complete network, which is the mean over random assignments. */
  network: { external: number; internal: number; ei: number; expected: number };
  /** Element g for group g. */
  groups: EiOfGroups;
  /** Element i for node i, by its own ties. NaN for a node without a group. */
  nodes: { external: Float64Array; internal: Float64Array; ei: Float64Array; expected: Float64Array };
  permutation: EiPermutation;
}

/** `Edges` counts a tie within the group once, `Ends` at both its ends (2I), as a sum over the members does. */
export interface EiOfGroups {
  size: Float64Array;
  external: Float64Array;
  internalEdges: Float64Array;
  eiEdges: Float64Array;
  eiEnds: Float64Array;
  expectedEdges: Float64Array;
  expectedEnds: Float64Array;
}

export interface EiOptions {
  /** Assignments of groups to nodes to try at most; 0 gives no p values. */
  permutations: number;
  seed: number;
}

/**
 * E-I index (E − I)/(E + I) of the network, of each group and of each node, from −1 (all ties inward) to 1 (all
 * outward), unweighted and weighted. Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140; for nodes and
 * groups Everett & Borgatti 2012, Social Networks 34:562–569. Sizes of groups bound the index: `expected` is its value
 * in the complete network, and `permutation` asks whether the observed one is more than sizes make of it.
 *
 * Weights are not negative; `group[i]` is the group of node i from 0, or −1 for none: such nodes are left out with
 * their ties. Nodes without ties count in the sizes. O(nodes + ties), and `eiIndexCost` for the permutations.
 */
export function eiIndex(ties: Ties, group: Int32Array, options: EiOptions): EiIndex {
  const kept = tiesAmongGrouped(ties, group);
  const permutation = eiPermutation(kept, group, options);
  return {
    unweighted: eiValues({ ...kept, weight: new Float64Array(kept.a.length).fill(1) }, group, permutation.unweighted),
    weighted: eiValues(kept, group, permutation.weighted),
    ungrouped: group.filter((g) => g === NO_GROUP).length,
  };
}

/** Steps that `eiIndex` takes, some 10⁸ a second: ties and nodes, for each assignment that it tries. */
export function eiIndexCost(ties: Ties, group: Int32Array, permutations: number): number {
  return 20 * (ties.a.length + ties.nodes) + eiPermutationCost(ties, group, permutations);
}

/** (E − I)/(E + I). */
export function ei(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

function eiValues({ nodes, a, b, weight }: Ties, group: Int32Array, permutation: EiPermutation): EiValues {
  const size = groupSizes(group);
  const all = size.reduce((sum, n) => sum + n, 0);
  const external = new Float64Array(nodes);
  const internal = new Float64Array(nodes);
  const groupExternal = new Float64Array(size.length);
  const groupInternal = new Float64Array(size.length);
  const network = { external: 0, internal: 0 };
  weight.forEach((w, t) => {
    const [from, to] = [group[a[t]!]!, group[b[t]!]!];
    const [side, ofNodes, ofGroups] =
      from === to ? (['internal', internal, groupInternal] as const) : (['external', external, groupExternal] as const);
    network[side] += w;
    ofNodes[a[t]!]! += w;
    ofNodes[b[t]!]! += w;
    ofGroups[from]! += w;
    if (from !== to) ofGroups[to]! += w;
  });
  const within = size.map(pairsOf);
  const pairsWithin = within.reduce((sum, pairs) => sum + pairs, 0);
  const pairs = pairsOf(all);
  const outwards = (n: number): number => all - n;
  const ofGrouped = (valueOf: (i: number, n: number) => number): Float64Array =>
    Float64Array.from(group, (g, i) => (g === NO_GROUP ? NaN : valueOf(i, size[g]!)));
  return {
    network: { ...network, ei: ei(network.external, network.internal), expected: ei(pairs - pairsWithin, pairsWithin) },
    groups: {
      size,
      external: groupExternal,
      internalEdges: groupInternal,
      eiEdges: groupExternal.map((e, g) => ei(e, groupInternal[g]!)),
      eiEnds: groupExternal.map((e, g) => ei(e, 2 * groupInternal[g]!)),
      expectedEdges: size.map((n, g) => ei(n * outwards(n), within[g]!)),
      expectedEnds: size.map((n, g) => ei(n * outwards(n), 2 * within[g]!)),
    },
    nodes: {
      external: ofGrouped((i) => external[i]!),
      internal: ofGrouped((i) => internal[i]!),
      ei: ofGrouped((i) => ei(external[i]!, internal[i]!)),
      expected: ofGrouped((_, n) => ei(outwards(n), n - 1)),
    },
    permutation,
  };
}
