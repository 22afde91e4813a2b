import type { MeasureText } from '../shared/basis/measure_text.js';
import { OF_ATTENDANCE } from '../shared/scope/scope_use.js';

export const MANUAL: MeasureText = {
  name: 'issueOverlap',
  question: 'Which claims and recommendations are held together?',
  formula:
    'As congruence with agents and targets exchanged: c_jl = Σ_i (s⁺_ij s⁺_il + s⁻_ij s⁻_il), the agents who are for both or against both.',
  citation: 'Leifeld 2017, in The Oxford Handbook of Political Networks, ch. 12',
  caveats: [
    'Two claims are tied because the same agents hold them, not because they mean the same.',
    'To be for one and against the other of two opposite claims is one belief, and no tie here.',
  ],
  scopeUse: { unused: OF_ATTENDANCE },
};
