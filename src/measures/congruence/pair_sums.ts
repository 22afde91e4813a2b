import { UNDECIDED, type StanceProfiles } from './stance_profiles.js';

/** What is summed up for an agent i with each other agent k (element k) over the targets that both took a stance on. */
export interface PairSums {
  /** Σ_j (s⁺_ij s⁺_kj + s⁻_ij s⁻_kj), and Σ_j (s⁺_ij s⁻_kj + s⁻_ij s⁺_kj). */
  congruence: Float64Array;
  conflict: Float64Array;
  /** Stances of either in a (target, polarity) that the other uses too: i’s and k’s together. */
  common: Float64Array;
  both: Int32Array;
  same: Int32Array;
  opposed: Int32Array;
}

export function pairSums(agents: number): PairSums {
  return {
    congruence: new Float64Array(agents),
    conflict: new Float64Array(agents),
    common: new Float64Array(agents),
    both: new Int32Array(agents),
    same: new Int32Array(agents),
    opposed: new Int32Array(agents),
  };
}

export function clear(sums: PairSums): void {
  for (const column of Object.values(sums) as (Int32Array | Float64Array)[]) column.fill(0);
}

/** Counts the target of `cell` with each later agent that took a stance on it: cells up to `end`. */
export function addLatest(to: PairSums, { agent, latest }: StanceProfiles, cell: number, end: number): void {
  const { both, same, opposed } = to;
  const own = latest[cell]!;
  // No latest stance is equal or opposite to an open one; to a neutral one, none but a neutral, which is equal.
  const equal = own === UNDECIDED ? NOBODY : own;
  const opposite = own === UNDECIDED ? NOBODY : -own;
  for (let other = cell + 1; other < end; other++) {
    const k = agent[other]!;
    both[k]!++;
    if (latest[other] === equal) same[k]!++;
    else if (latest[other] === opposite) opposed[k]!++;
  }
}

const NOBODY = 3;

/** Adds all stances on the target of `cell` and those of each later agent on it: cells up to `end`. */
export function addAll(to: PairSums, { agent, plus, minus }: StanceProfiles, cell: number, end: number): void {
  const { congruence, conflict, common } = to;
  const [p, m] = [plus[cell]!, minus[cell]!];
  for (let other = cell + 1; other < end; other++) {
    const [k, q, n] = [agent[other]!, plus[other]!, minus[other]!];
    congruence[k]! += p * q + m * n;
    conflict[k]! += p * n + m * q;
    if (p > 0 && q > 0) common[k]! += p + q;
    if (m > 0 && n > 0) common[k]! += m + n;
  }
}
