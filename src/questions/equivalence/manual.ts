import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'equivalence',
  question: 'Who holds the same position although they are not seen together?',
  formula:
    'Distance between the rows of A: JACCARD 1 − p_ij/(n_i + n_j − p_ij); EUCLIDEAN √(n_i + n_j − 2 p_ij); CORRELATION 1 − (N p_ij − n_i n_j)/√(n_i(N − n_i) n_j(N − n_j)). Between the rows of the projection p, columns i and j left out: PROFILE_EUCLIDEAN √Σ_k (p_ik − p_jk)²; PROFILE_COSINE 1 − Σ_k p_ik p_jk/√(Σ_k p_ik² Σ_k p_jk²).',
  citation: 'Lorrain & White 1971, Journal of Mathematical Sociology 1:49–80; Burt 1976, Social Forces 55:93–122',
  caveats: [
    'Without a shared event the JACCARD distance is 1 by definition, and the other distances of events know the numbers of events only: to compare agents who were not seen together, use a PROFILE distance.',
    'Agents with few events are near each other by EUCLIDEAN and PROFILE_EUCLIDEAN because they have little to differ in.',
    'The same position in who meets whom is not the same view.',
    'Not seen together is not apart: where lists are partial they may have met.',
  ],
  scopeUse: { unused: ['population'] },
};
