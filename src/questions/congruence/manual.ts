import type { MeasureText } from '../shared/basis/measure_text.js';
import { OF_ATTENDANCE } from '../shared/scope/scope_use.js';

export const MANUAL: MeasureText = {
  name: 'congruence',
  question: 'Who agrees and disagrees with whom?',
  formula:
    'CONGRUENCE c_ik = Σ_j (s⁺_ij s⁺_kj + s⁻_ij s⁻_kj); CONFLICT f_ik = Σ_j (s⁺_ij s⁻_kj + s⁻_ij s⁺_kj); SUBTRACT c − f: s⁺_ij, s⁻_ij = i’s stances for and against target j: 1 where there is any (duplicates: ONCE), the documents that state them (PER_SOURCE), the events (PER_EVENT), or the statements (ALL). SAME, OPPOSED = targets on which the latest stances are equal (0 = 0 too), opposite; BOTH = targets that both took a stance on. AVERAGE divides by (a_i + a_k)/2, JACCARD by what either took, COSINE by the root of the product of the sums of squares; a = stances for or against, in the modes of the latest stance targets.',
  citation:
    'Leifeld 2017, in The Oxford Handbook of Political Networks, ch. 12; Leifeld & Brandenberger 2019, Endogenous coalition formation in policy debates, arXiv 1904.05327',
  caveats: [
    'A stance is what a source tells that somebody said. Who is not quoted may agree or disagree all the same.',
    'Agreement is not coordination: two who never met can hold the same beliefs.',
    'Neutral stances neither agree nor conflict; only SAME and BOTH count them.',
    'The issues of the scope are asked of the target: the claim itself, or what a recommendation is about.',
    'To be both for and against counts on both sides: bothSides says who was, and how that came about.',
    'A network’s stance is not its members’.',
  ],
  scopeUse: { unused: OF_ATTENDANCE },
};
