import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import { componentsOf } from '../network/components.js';
import type { Incidence } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import { louvain, worthOf } from './louvain.js';
import { barberModularity, modularity } from './modularity.js';
import { oneModeNetwork, twoModeNetwork, type OrderedNetwork } from './modularity_network.js';
import { normalisedMutualInformation } from './normalised_mutual_information.js';

export const CommunityMethod = enumeration('CommunityMethod', 'How groups are found.', {
  LOUVAIN: 'Modularity of the co-attendance network, optimised as Blondel et al. 2008 do and then refined.',
  BIPARTITE: 'Modularity of the two-mode network of agents and events (Barber 2007), optimised in the same way.',
});
export type CommunityMethod = ValueOf<typeof CommunityMethod>;

/** Differences of Q below this are rounding. */
const SAME = 1e-12;

/** How a partition is searched for. */
export interface CommunitySearch {
  /** Resolution γ, from 0: more groups where it is higher. */
  gamma: number;
  /** Whole number; the same seed gives the same partition. */
  seed: number;
  /** Searches from different orders of the nodes, at least 1; the best is kept. */
  runs: number;
}

export interface Communities {
  /** The group of each agent, then, where events are grouped too, of each event: a number from 0. */
  group: Int32Array;
  groups: number;
  /** Q of the partition; null where there are no ties. */
  modularity: number | null;
  /**
   * Mean normalised mutual information between the partitions of every two runs, over the nodes that have ties: 1 where
   * all runs agree, or where there is one run; null where there are no ties.
   */
  stability: number | null;
  runs: number;
}

/**
 * Groups of agents by the modularity of their ties (see `modularity`): the best of `runs` searches (see `louvain`), the
 * first of them where several are equally good, or the components where nothing is better. The optimum is not proven: finding it is NP-hard. Isolates are groups
 * of their own. Groups are numbered by size, the largest first, then by their first member in structural order.
 * Relabelling nodes renames nothing but automorphic groups. RangeError unless gamma ≥ 0 and runs ≥ 1, whole.
 * @param colour a whole number for each node, for what is known of it besides its ties: nodes are visited by colour,
 * so it decides between groups that are equally good. All alike where left out.
 */
export function communities(ties: Ties, search: CommunitySearch, colour?: ArrayLike<number>): Communities {
  const found = searched(oneModeNetwork(ties, search.gamma, colour), search);
  return { ...found, modularity: modularity(ties, found.group, search.gamma) };
}

/** Groups of agents and events together, by Barber’s modularity; the rest is as with `communities`. */
export function bipartiteCommunities(incidence: Incidence, search: CommunitySearch): Communities {
  const found = searched(twoModeNetwork(incidence, search.gamma), search);
  return { ...found, modularity: barberModularity(incidence, found.group, search.gamma) };
}

/** Steps of a search, some 10⁸ a second; `nodes` and `ties`: agents and ties, or agents + events and participations. */
export function communitiesCost(nodes: number, ties: number, runs: number): number {
  return (runs + 2) * (1000 * nodes + 40 * ties);
}

/** Memory of the same: the network from both ends, in order, cut and merged, and the partition of each run. */
export function communitiesBytes(nodes: number, ties: number, runs: number): number {
  return 120 * ties + (200 + 4 * runs) * nodes;
}

function searched(
  { network, order }: OrderedNetwork,
  { gamma, seed, runs }: CommunitySearch,
): Omit<Communities, 'modularity'> {
  if (!(gamma >= 0)) throw new RangeError(`The resolution is ${gamma}: it must be 0 or more.`);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`runs is ${runs}: it must be a whole number from 1.`);
  if (network.items.length === 0) {
    return { group: Int32Array.from(order.keys()), groups: order.length, stability: null, runs };
  }
  const seeds = xoroshiro128plus(seed);
  const partitions: Int32Array[] = [];
  // What nothing joins is apart in any case; where no cut within a component gains anything, there is none.
  let best = componentsOf(network.nodes, network).component;
  let most = worthOf(network, best) + SAME * network.weight.reduce((sum, w) => sum + w, 0);
  for (let run = 0; run < runs; run++) {
    // The first run keeps to structural order.
    const random = run === 0 ? undefined : xoroshiro128plus(uniformInt(seeds, -0x80000000, 0x7fffffff));
    const partition = louvain(network, random);
    const worth = worthOf(network, partition);
    partitions.push(partition);
    if (worth > most) [best, most] = [partition, worth];
  }
  const tied = Int32Array.from(order.keys()).filter((p) => network.offset[p + 1]! > network.offset[p]!);
  const stability = agreement(partitions.map((partition) => tied.map((p) => partition[p]!)));
  return { ...named(best, order), stability, runs };
}

function agreement(partitions: readonly Int32Array[]): number {
  let sum = 0;
  let pairs = 0;
  partitions.forEach((one, at) => {
    for (const other of partitions.slice(at + 1)) {
      sum += normalisedMutualInformation(one, other)!;
      pairs++;
    }
  });
  return pairs === 0 ? 1 : sum / pairs;
}

/** A partition by place in structural order, given to the nodes with the largest group as 0. */
function named(byPlace: Int32Array, order: Int32Array): { group: Int32Array; groups: number } {
  const sizes: number[] = [];
  for (const c of byPlace) sizes[c] = (sizes[c] ?? 0) + 1;
  // Groups are numbered by first appearance in structural order: that is their order where sizes are equal.
  const bySize = Int32Array.from(sizes.keys()).sort((c, d) => sizes[d]! - sizes[c]! || c - d);
  const name = new Int32Array(sizes.length);
  bySize.forEach((c, at) => (name[c] = at));
  const group = new Int32Array(order.length);
  order.forEach((node, place) => (group[node] = name[byPlace[place]!]!));
  return { group, groups: sizes.length };
}
