import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'eventOverlap',
  question: 'Which events draw the same public?',
  formula:
    'As coAttendance with rows and columns exchanged: p_ef = Σ_i A[i,e]·A[i,f], e ≠ f; d_e takes the place of n_i, and n_i that of d_e.',
  citation: 'Breiger 1974, Social Forces 53:181–190, doi 10.2307/2576011',
  caveats: [
    'Events share participants because they were called together, as much as because these chose to come.',
    'A list that names some of those present hides shared participants: PARTIAL_LISTS.',
  ],
  scopeUse: { unused: ['population'] },
};
