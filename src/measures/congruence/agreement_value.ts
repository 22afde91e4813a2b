import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import { lengthOf, listOf } from '../network/incidence.js';
import type { PairSums } from './pair_sums.js';
import type { StanceProfiles } from './stance_profiles.js';

export const CongruenceMode = enumeration('CongruenceMode', 'What of two agents’ stances is compared.', {
  CONGRUENCE: 'Σ_j (s⁺_ij s⁺_kj + s⁻_ij s⁻_kj): stances of one polarity on the same target.',
  CONFLICT: 'Σ_j (s⁺_ij s⁻_kj + s⁻_ij s⁺_kj): stances of opposite polarity on the same target.',
  SUBTRACT: 'CONGRUENCE less CONFLICT.',
  SAME: 'Targets on which the latest stances of both are equal, neutral ones too.',
  OPPOSED: 'Targets on which the latest stance of one is for and that of the other against.',
  BOTH: 'Targets on which both took a stance.',
});
export type CongruenceMode = ValueOf<typeof CongruenceMode>;

export const Normalisation = enumeration('Normalisation', 'What the value of two agents is divided by.', {
  NONE: 'Nothing.',
  AVERAGE: 'The mean of both agents’ activity: stances, or targets in the modes of the latest stance.',
  JACCARD: 'What either took: stances, or targets in the modes of the latest stance.',
  COSINE: 'The root of the product of both agents’ sums of squares: agents with identical profiles have 1.',
});
export type Normalisation = ValueOf<typeof Normalisation>;

/** Whether a mode compares latest stances, not all of them. */
export function isOfLatest(mode: CongruenceMode): mode is 'SAME' | 'OPPOSED' | 'BOTH' {
  return mode === 'SAME' || mode === 'OPPOSED' || mode === 'BOTH';
}

/** What is summed up for one agent. */
export interface AgentSums {
  /** a_i = Σ_j (s⁺_ij + s⁻_ij), Σ_j (s⁺_ij² + s⁻_ij²), Σ_j (s⁺_ij − s⁻_ij)², and targets with a stance. */
  activity: number;
  squares: number;
  netSquares: number;
  targets: number;
}

export function agentSums({ ofAgent, plus, minus }: StanceProfiles): AgentSums[] {
  return Array.from({ length: ofAgent.offset.length - 1 }, (_, i) => {
    const sums = { activity: 0, squares: 0, netSquares: 0, targets: lengthOf(ofAgent, i) };
    for (const cell of listOf(ofAgent, i)) {
      sums.activity += plus[cell]! + minus[cell]!;
      sums.squares += plus[cell]! ** 2 + minus[cell]! ** 2;
      sums.netSquares += (plus[cell]! - minus[cell]!) ** 2;
    }
    return sums;
  });
}

/**
 * The value of agent i, whose sums with all others are `pair`, and k: NaN where the divisor is 0, as for two agents who are neutral throughout.
 *
 * CONGRUENCE, CONFLICT, SUBTRACT divide by: AVERAGE (a_i + a_k)/2 (the average activity of Leifeld 2017); JACCARD
 * CONGRUENCE plus the stances of each in a (target, polarity) that the other does not use; COSINE
 * √(Σ_j (s⁺_ij² + s⁻_ij²) · the same of k), with SUBTRACT √(Σ_j (s⁺_ij − s⁻_ij)² · the same of k), of which it is the
 * inner product. Neutral stances neither agree nor conflict and count in none of these.
 * SAME, OPPOSED, BOTH, with t_i the targets that i took any stance on, divide by: AVERAGE (t_i + t_k)/2; JACCARD
 * t_i + t_k − BOTH; COSINE √(t_i t_k).
 */
export function agreementValue(
  mode: CongruenceMode,
  by: Normalisation,
  pair: PairSums,
  k: number,
  ofI: AgentSums,
  ofK: AgentSums,
): number {
  const value = plainValue(mode, pair, k);
  if (by === 'NONE') return value;
  const latest = isOfLatest(mode);
  const measure = latest ? 'targets' : 'activity';
  if (by === 'AVERAGE') return value / ((ofI[measure] + ofK[measure]) / 2);
  if (by === 'JACCARD') {
    const common = latest ? pair.both[k]! : pair.common[k]! - pair.congruence[k]!;
    return value / (ofI[measure] + ofK[measure] - common);
  }
  const norm = latest ? 'targets' : mode === 'SUBTRACT' ? 'netSquares' : 'squares';
  return value / Math.sqrt(ofI[norm] * ofK[norm]);
}

function plainValue(mode: CongruenceMode, pair: PairSums, k: number): number {
  switch (mode) {
    case 'CONGRUENCE':
      return pair.congruence[k]!;
    case 'CONFLICT':
      return pair.conflict[k]!;
    case 'SUBTRACT':
      return pair.congruence[k]! - pair.conflict[k]!;
    case 'SAME':
      return pair.same[k]!;
    case 'OPPOSED':
      return pair.opposed[k]!;
    case 'BOTH':
      return pair.both[k]!;
  }
}
