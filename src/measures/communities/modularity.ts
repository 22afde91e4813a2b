import { listOf, type Incidence } from '../network/incidence.js';
import { degreeAndStrength } from '../network/node_ties.js';
import type { Ties } from '../network/ties.js';

/**
 * Modularity of a partition: Q = (1/2m) Σ_ij [w_ij − γ k_i k_j / 2m] δ(c_i, c_j), k the strength, 2m = Σ k, no loops.
 * Newman 2004, doi 10.1103/PhysRevE.70.056131; resolution γ: Reichardt & Bornholdt 2006, doi
 * 10.1103/PhysRevE.74.016110. `group`: a group from 0 for each node. At most 1, at γ = 1 at least −1/2; null without
 * ties. O(nodes + ties).
 */
export function modularity(ties: Ties, group: Int32Array, gamma = 1): number | null {
  const { strength } = degreeAndStrength(ties);
  const total = strength.reduce((sum, k) => sum + k, 0);
  if (total === 0) return null;
  let within = 0;
  ties.weight.forEach((w, t) => {
    if (group[ties.a[t]!] === group[ties.b[t]!]) within += 2 * w;
  });
  const sums = sumsByGroup(strength, group);
  return within / total - gamma * sums.reduce((sum, k) => sum + (k / total) ** 2, 0);
}

/**
 * Barber’s modularity of a partition of agents and events together: Q = (1/m) Σ_ie [A_ie − γ n_i d_e / m] δ(g_i, g_e),
 * m the number of participations. Barber 2007, doi 10.1103/PhysRevE.76.066102. `group`: a group from 0 for each agent,
 * then for each event. At most 1; null without participations. O(agents + events + participations).
 */
export function barberModularity(
  { agents, events, byAgent, byEvent }: Incidence,
  group: Int32Array,
  gamma = 1,
): number | null {
  const total = byAgent.items.length;
  if (total === 0) return null;
  let within = 0;
  for (let i = 0; i < agents; i++) {
    for (const e of listOf(byAgent, i)) if (group[i] === group[agents + e]) within++;
  }
  const taken = sumsByGroup(lengths(byAgent.offset, agents), group);
  const size = sumsByGroup(lengths(byEvent.offset, events), group.subarray(agents));
  let expected = 0;
  for (let c = 0; c < Math.min(taken.length, size.length); c++) expected += (taken[c]! / total) * (size[c]! / total);
  return within / total - gamma * expected;
}

function lengths(offset: Int32Array, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => offset[i + 1]! - offset[i]!);
}

function sumsByGroup(value: ArrayLike<number>, group: Int32Array): Float64Array {
  const sums = new Float64Array(group.reduce((most, c) => Math.max(most, c), -1) + 1);
  for (let i = 0; i < value.length; i++) sums[group[i]!]! += value[i]!;
  return sums;
}
