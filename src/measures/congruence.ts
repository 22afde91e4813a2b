import {
  addTarget,
  agentSums,
  agreementValue,
  emptySums,
  type CongruenceMode,
  type Normalisation,
} from './agreement_value.js';
import { pairsOf } from './groups.js';
import { stanceProfiles, UNDECIDED, type Duplicates, type StanceProfiles, type Stances } from './stance_profiles.js';
import type { Ties } from './ties.js';

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
 * The Oxford Handbook of Political Networks, ch. 12; Leifeld & Brandenberger 2019). For the formulas see
 * `CongruenceMode` and `agreementValue`.
 *
 * Time: see `congruenceCost`; memory O(stances + agents + ties).
 */
export function congruence(stances: Stances, { mode, normalisation, duplicates }: CongruenceOptions): Congruence {
  const profiles = stanceProfiles(stances, duplicates);
  const { agents } = stances;
  const ties = numberOfTies(profiles, agents);
  const a = new Int32Array(ties);
  const b = new Int32Array(ties);
  const shared = new Int32Array(ties);
  const weight = new Float64Array(ties);
  const same = new Int32Array(ties);
  const opposed = new Int32Array(ties);
  const ofAgent = agentSums(profiles);
  const sums = Array.from({ length: agents }, emptySums); // of the agent i in hand with each k > i
  const met = new Int32Array(agents);
  let t = 0;
  for (const [i, cells] of cellsByAgent(profiles, agents)) {
    let count = 0;
    for (const [cell, others] of cells) {
      for (const other of others) {
        const k = profiles.agent[other]!;
        if (sums[k]!.both === 0) met[count++] = k;
        addTarget(sums[k]!, profiles, cell, other);
      }
    }
    for (const k of met.subarray(0, count).sort()) {
      const pair = sums[k]!;
      [a[t], b[t], shared[t], same[t], opposed[t]] = [i, k, pair.both, pair.same, pair.opposed];
      weight[t++] = agreementValue(mode, normalisation, pair, ofAgent[i]!, ofAgent[k]!);
      Object.assign(pair, emptySums());
    }
  }
  const undecided = profiles.latest.reduce((count, polarity) => count + Number(polarity === UNDECIDED), 0);
  return { nodes: agents, a, b, shared, weight, same, opposed, undecided };
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

/** Steps that `congruence` takes, some 10⁷ a second: Σ_j of the pairs of stances on target j. It also bounds the ties. */
export function congruenceCost({ targets, target }: Stances): number {
  const rows = new Int32Array(targets);
  for (const j of target) rows[j]!++;
  return rows.reduce((sum, count) => sum + pairsOf(count), 0);
}

/** For each agent its cells, and with each the cells of the later agents on the same target. */
function* cellsByAgent(
  { ofAgent, ofTarget, target }: StanceProfiles,
  agents: number,
): Generator<[agent: number, cells: [cell: number, others: Int32Array][]]> {
  // The cells of a target are in order of agent: what follows i is where the last visit left off.
  const next = ofTarget.offset.slice();
  for (let i = 0; i < agents; i++) {
    const cells: [number, Int32Array][] = [];
    for (let cell = ofAgent[i]!; cell < ofAgent[i + 1]!; cell++) {
      const j = target[cell]!;
      cells.push([cell, ofTarget.items.subarray(++next[j]!, ofTarget.offset[j + 1])]);
    }
    yield [i, cells];
  }
}

function numberOfTies(profiles: StanceProfiles, agents: number): number {
  const metBy = new Int32Array(agents).fill(-1);
  let ties = 0;
  for (const [i, cells] of cellsByAgent(profiles, agents)) {
    for (const [, others] of cells) {
      for (const other of others) {
        const k = profiles.agent[other]!;
        if (metBy[k] !== i) ties++;
        metBy[k] = i;
      }
    }
  }
  return ties;
}
