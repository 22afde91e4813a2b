import type { PairSums } from './agreement_value.js';
import { UNDECIDED, type StanceProfiles } from './stance_profiles.js';

/** `PairSums` of one agent with every other: element k of each array for agent k. */
export interface PairSumsByAgent extends Record<Exclude<keyof PairSums, 'congruence' | 'conflict'>, Int32Array> {
  congruence: Float64Array;
  conflict: Float64Array;
}

export function pairSumsByAgent(agents: number): PairSumsByAgent {
  const counts = (): Int32Array => new Int32Array(agents);
  return {
    congruence: new Float64Array(agents),
    conflict: new Float64Array(agents),
    common: counts(),
    both: counts(),
    same: counts(),
    opposed: counts(),
  };
}

/** The sums with one agent; they are 0 afterwards. */
export function takeSums(of: PairSumsByAgent, k: number): PairSums {
  const sums = {
    congruence: of.congruence[k]!,
    conflict: of.conflict[k]!,
    common: of.common[k]!,
    both: of.both[k]!,
    same: of.same[k]!,
    opposed: of.opposed[k]!,
  };
  for (const column of Object.values(of) as (Int32Array | Float64Array)[]) column[k] = 0;
  return sums;
}

/** Counts the target of `cell` with each later agent that took a stance on it: cells up to `end`. */
export function addLatest(to: PairSumsByAgent, { agent, latest }: StanceProfiles, cell: number, end: number): void {
  const { both, same, opposed } = to;
  const own = latest[cell]!;
  // No latest stance equals these where the own one is open, or opposes a neutral one.
  const equal = own === UNDECIDED ? NOBODY : own;
  const opposite = own === UNDECIDED || own === 0 ? NOBODY : -own;
  for (let other = cell + 1; other < end; other++) {
    const k = agent[other]!;
    both[k]!++;
    if (latest[other] === equal) same[k]!++;
    else if (latest[other] === opposite) opposed[k]!++;
  }
}

const NOBODY = 3;

/** Adds all stances on the target of `cell` and those of each later agent on it: cells up to `end`. */
export function addAll(to: PairSumsByAgent, { agent, plus, minus }: StanceProfiles, cell: number, end: number): void {
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
