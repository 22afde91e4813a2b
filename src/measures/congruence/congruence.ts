import { pairsOf } from '../network/groups.js';
import { listOf } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import { agentSums, agreementValue, isOfLatest, type CongruenceMode, type Normalisation } from './agreement_value.js';
import { addAll, addLatest, clear, pairSums } from './pair_sums.js';
import { stanceProfiles, UNDECIDED, type Duplicates, type StanceProfiles, type Stances } from './stance_profiles.js';

export interface CongruenceOptions {
  mode: CongruenceMode;
  normalisation: Normalisation;
  duplicates: Duplicates;
}

/**
 * Ties of all agents who took a stance on a common target. `shared`: such targets (BOTH). `weight`: the value by mode
 * and normalisation, which may be 0 (negative with SUBTRACT) and is NaN where it is not defined.
 */
export interface Congruence extends Ties {
  /** Common targets on which the latest stances are equal, and opposite. */
  same: Int32Array;
  opposed: Int32Array;
  /** Agents and targets where the latest stances have one date and different polarities: neither SAME nor OPPOSED. */
  undecided: number;
}

/**
 * Who agrees and disagrees with whom: the congruence and conflict networks of discourse network analysis (Leifeld 2017,
 * The Oxford Handbook of Political Networks; Leifeld & Brandenberger 2019). For the formulas see
 * `CongruenceMode` and `agreementValue`.
 *
 * Time: see `congruenceCost`; memory O(stances + agents + ties).
 */
export function congruence(stances: Stances, { mode, normalisation, duplicates }: CongruenceOptions): Congruence {
  const profiles = stanceProfiles(stances, duplicates);
  const { agents } = stances;
  const ties = tiesWithCommonTargets(profiles, agents);
  const same = new Int32Array(ties.a.length);
  const opposed = new Int32Array(ties.a.length);
  const ofAgent = agentSums(profiles);
  const sums = pairSums(agents);
  let t = 0;
  for (let i = 0; i < agents; i++) {
    for (const cell of listOf(profiles.ofAgent, i)) {
      const end = profiles.ofTarget[profiles.target[cell]! + 1]!;
      addLatest(sums, profiles, cell, end);
      if (!isOfLatest(mode)) addAll(sums, profiles, cell, end);
    }
    for (; ties.a[t] === i; t++) {
      const k = ties.b[t]!;
      ties.shared[t] = sums.both[k]!;
      ties.weight[t] = agreementValue(mode, normalisation, sums, k, ofAgent[i]!, ofAgent[k]!);
      same[t] = sums.same[k]!;
      opposed[t] = sums.opposed[k]!;
    }
    clear(sums);
  }
  const undecided = profiles.latest.reduce((count, polarity) => count + Number(polarity === UNDECIDED), 0);
  return { ...ties, same, opposed, undecided };
}

/**
 * The other side of congruence: targets tied by the agents who hold them with equal polarity, so that `shared`, `same`
 * and `opposed` count agents. Σ_i (s⁺_ij s⁺_il + s⁻_ij s⁻_il) for targets j and l.
 */
export function issueOverlap(stances: Stances, options: Omit<CongruenceOptions, 'mode'>): Congruence {
  return congruence(exchangedStances(stances), { ...options, mode: 'CONGRUENCE' });
}

/** Stances with agents and targets exchanged: `congruenceCost` of them is that of `issueOverlap`. */
export function exchangedStances(stances: Stances): Stances {
  const { agents, targets, agent, target } = stances;
  return { ...stances, agents: targets, targets: agents, agent: target, target: agent };
}

/** Steps that `congruence` takes, some 5·10⁷ a second: Σ_j of the pairs of stances on target j. It also bounds the ties. */
export function congruenceCost({ targets, target }: Stances): number {
  const rows = new Int32Array(targets);
  for (const j of target) rows[j]!++;
  return rows.reduce((sum, count) => sum + pairsOf(count), 0);
}

/** Agents who took a stance on a common target, in order; what they share is left at 0. */
function tiesWithCommonTargets({ ofAgent, ofTarget, agent, target }: StanceProfiles, agents: number): Ties {
  const later = new Uint8Array(agents); // 1 for each agent that shares a target with the agent in hand
  const rows: Int32Array[] = [];
  for (let i = 0; i < agents; i++) {
    for (const cell of listOf(ofAgent, i)) {
      const end = ofTarget[target[cell]! + 1]!;
      for (let other = cell + 1; other < end; other++) later[agent[other]!] = 1;
    }
    let count = 0;
    for (const one of later) count += one;
    const row = new Int32Array(count);
    for (let k = i + 1, at = 0; at < count; k++) if (later[k] === 1) row[at++] = k;
    rows.push(row);
    later.fill(0);
  }
  const ties = rows.reduce((sum, row) => sum + row.length, 0);
  const a = new Int32Array(ties);
  const b = new Int32Array(ties);
  let t = 0;
  rows.forEach((row, i) => {
    a.fill(i, t, t + row.length);
    b.set(row, t);
    t += row.length;
  });
  return { nodes: agents, a, b, shared: new Int32Array(ties), weight: new Float64Array(ties) };
}
