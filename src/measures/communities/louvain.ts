import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { moveNodes } from './local_moving.js';
import type { ModularityNetwork } from './modularity_network.js';

/**
 * A partition of high modularity: nodes are moved one by one, groups become the nodes of a smaller network, and so on
 * until nothing moves (Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008); then nodes are moved again on the way
 * back, level by level (Rotta & Noack 2011, doi 10.1145/1963190.1970376). From there, parts of groups are moved as wholes
 * (as in the refinement of Traag, Waltman & van Eck 2019) and all is repeated until it gains nothing. Returns a group for each node, numbered from 0 by first appearance.
 *
 * Our own: graphology-communities-louvain keeps a network of 1.6 million ties as objects (0.8 GB and 7 s before the
 * first run), has no refinement and no null model for two modes. The tests compare with it.
 *
 * `random`: nodes are visited in random order; in the order of their numbers where it is left out. Near O(ties) a pass.
 */
export function louvain(network: ModularityNetwork, random?: RandomGenerator): Int32Array {
  let group = optimised(network, random);
  let worth = worthOf(network, group);
  for (let again = 0; again < MOST_CYCLES; again++) {
    const next = cycle(network, resettled(network, group, random), random);
    const gained = worthOf(network, next);
    // (A worth that is no number is no gain.)
    if (!(gained > worth)) break;
    group = next;
    worth = gained;
  }
  return group;
}

/** Repetitions that gain something, and networks of groups of groups, at most: both are few. */
const [MOST_CYCLES, MOST_LEVELS] = [100, 100];

/** Σ (weights within groups) − penalty · Σ_c Out_c In_c: Q · m where loops are none. */
export function worthOf(
  { nodes, offset, items, weight, out, into, penalty }: ModularityNetwork,
  group: Int32Array,
): number {
  const outOf = new Float64Array(nodes);
  const intoOf = new Float64Array(nodes);
  let doubled = 0;
  for (let i = 0; i < nodes; i++) {
    const c = group[i]!;
    outOf[c]! += out[i]!;
    intoOf[c]! += into[i]!;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) if (group[items[at]!] === c) doubled += weight[at]!;
  }
  return doubled / 2 - penalty * outOf.reduce((sum, o, c) => sum + o * intoOf[c]!, 0);
}

function optimised(network: ModularityNetwork, random: RandomGenerator | undefined, level = 0): Int32Array {
  const group = Int32Array.from({ length: network.nodes }, (_, i) => i);
  if (!moveNodes(network, group, visits(network.nodes, random))) return group;
  return level < MOST_LEVELS ? cycle(network, group, random, level) : group;
}

/** Joins groups as wholes, then moves single nodes again. */
function cycle(
  network: ModularityNetwork,
  group: Int32Array,
  random: RandomGenerator | undefined,
  level = 0,
): Int32Array {
  const groups = renumber(group);
  const joined = optimised(merged(network, group, groups), random, level + 1);
  const next = group.map((c) => joined[c]!);
  moveNodes(network, next, visits(network.nodes, random));
  renumber(next);
  return next;
}

/** Cuts each group into the parts that hold together within it, and moves these parts between the groups. */
function resettled(network: ModularityNetwork, group: Int32Array, random: RandomGenerator | undefined): Int32Array {
  const part = Int32Array.from({ length: network.nodes }, (_, i) => i);
  moveNodes(inside(network, group), part, visits(network.nodes, random));
  const parts = renumber(part);
  const groupOfPart = new Int32Array(parts);
  part.forEach((p, i) => (groupOfPart[p] = group[i]!));
  moveNodes(merged(network, part, parts), groupOfPart, visits(parts, random));
  return part.map((p) => groupOfPart[p]!);
}

/** The network without the ties between groups; what each node is measured against stays. */
function inside(network: ModularityNetwork, group: Int32Array): ModularityNetwork {
  const { nodes, offset, items, weight } = network;
  const start = new Int32Array(nodes + 1);
  const kept = new Int32Array(items.length);
  const keptWeight = new Float64Array(items.length);
  let count = 0;
  for (let i = 0; i < nodes; i++) {
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      if (group[items[at]!] !== group[i]) continue;
      kept[count] = items[at]!;
      keptWeight[count++] = weight[at]!;
    }
    start[i + 1] = count;
  }
  return { ...network, offset: start, items: kept.subarray(0, count), weight: keptWeight.subarray(0, count) };
}

/** Numbers groups from 0 by first appearance, in place; returns how many there are. */
function renumber(group: Int32Array): number {
  const name = new Int32Array(group.length).fill(-1);
  let count = 0;
  group.forEach((c, i) => {
    if (name[c] === -1) name[c] = count++;
    group[i] = name[c]!;
  });
  return count;
}

function visits(nodes: number, random: RandomGenerator | undefined): Int32Array {
  const order = Int32Array.from({ length: nodes }, (_, i) => i);
  if (!random) return order;
  for (let last = nodes - 1; last > 0; last--) {
    const at = uniformInt(random, 0, last);
    [order[at], order[last]] = [order[last]!, order[at]!];
  }
  return order;
}

/** The network whose nodes are the groups; ties within a group are left out. */
function merged(network: ModularityNetwork, group: Int32Array, groups: number): ModularityNetwork {
  const start = new Int32Array(groups + 1);
  for (const c of group) start[c + 1]!++;
  for (let c = 0; c < groups; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const members = new Int32Array(network.nodes);
  group.forEach((c, i) => (members[next[c]!++] = i));
  const out = new Float64Array(groups);
  const into = new Float64Array(groups);
  const sum = new Float64Array(groups);
  const offset = new Int32Array(groups + 1);
  const items: number[] = [];
  const weight: number[] = [];
  for (let c = 0; c < groups; c++) {
    const from = items.length;
    for (let m = start[c]!; m < start[c + 1]!; m++) {
      const node = members[m]!;
      out[c]! += network.out[node]!;
      into[c]! += network.into[node]!;
      for (let at = network.offset[node]!; at < network.offset[node + 1]!; at++) {
        const d = group[network.items[at]!]!;
        if (d === c) continue;
        if (sum[d] === 0) items.push(d);
        sum[d]! += network.weight[at]!;
      }
    }
    for (let at = from; at < items.length; at++) {
      weight.push(sum[items[at]!]!);
      sum[items[at]!] = 0;
    }
    offset[c + 1] = items.length;
  }
  const { penalty } = network;
  return {
    nodes: groups,
    offset,
    items: Int32Array.from(items),
    weight: Float64Array.from(weight),
    out,
    into,
    penalty,
  };
}
