import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'coAttendance',
  question: 'Who keeps meeting in the same rooms, how strongly, and is it more than chance?',
  formula:
    'p_ij = Σ_e A[i,e]·A[j,e], i ≠ j; the weight of a tie by `weight`: COUNT p_ij, NEWMAN Σ_e A[i,e]A[j,e]/(d_e − 1), FRACTIONAL …/d_e, PAIR_SHARE …/(d_e(d_e − 1)/2), JACCARD p_ij/(n_i + n_j − p_ij), COSINE p_ij/√(n_i n_j), OVERLAP p_ij/min(n_i, n_j), AVERAGE p_ij/((n_i + n_j)/2). HYPERGEOMETRIC: P(X ≥ p_ij), X ~ Hypergeometric(N, n_i, n_j). SDSM: A[i,e] ~ Bernoulli(π_ie), π_ie = x_i y_e/(1 + x_i y_e) with expected degrees as observed; Poisson-binomial tail over π_ie π_je.',
  citation:
    'Breiger 1974, Social Forces 53:181–190; Newman 2001, Physical Review E 64:016132; Neal 2014, Social Networks 39:84–97; Neal, Domagalski & Sagan 2021, doi 10.1038/s41598-021-03238-3; Tarone 1990, Biometrics 46:515–522',
  caveats: [
    'Being in one room is not yet working together: a tie says that both were seen there.',
    'Large meetings tie many: NEWMAN, FRACTIONAL and PAIR_SHARE give them less weight.',
    'A pair whose numbers of events are too small to be significant is NOT_TESTABLE, which is not “not significant”.',
    'Whoever is not seen on a list counts as absent. Where no source calls the list complete, PARTIAL_LISTS says so.',
  ],
};
