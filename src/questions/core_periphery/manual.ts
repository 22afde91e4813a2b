import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'corePeriphery',
  question: 'Who is the core of consultation?',
  formula:
    'DISCRETE: the set C with the greatest Pearson correlation, over all pairs of agents, of w_ij with Δ_ij = 1 if i or j is in C, else 0; every set that fits as well is reported. CONTINUOUS: c, the leading eigenvector of the weights, of length 1, with the correlation of w_ij with c_i c_j. Gini: Σ_k (2k − n − 1) x_(k)/(n Σ x) and Herfindahl–Hirschman: Σ (x_i/Σ x)² of the numbers of events. Core number: the greatest k for which an agent is among agents who each have k ties among them.',
  citation:
    'Borgatti & Everett 2000, Social Networks 21:375–395; Boyd, Fitzgerald & Beck 2006, Social Networks 28:165–178; Seidman 1983, Social Networks 5:269–287; Hirschman 1964, American Economic Review 54:761–762',
  caveats: [
    'Some set always fits best. Whether there is a core is another question: see `random`, and NO_CORE.',
    'A core may be who was invited everywhere, not who decides.',
    'The coreness of CONTINUOUS is the leading eigenvector; UCINET’s maximises a correlation, and differs.',
    'With large meetings the core is the guest list of the largest: NEWMAN gives these less weight.',
  ],
};
