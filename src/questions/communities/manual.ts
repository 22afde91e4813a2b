import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'communities',
  question: 'What groups appear, and do they hold on belief as well?',
  formula:
    'LOUVAIN: the partition with the greatest Q = (1/2m) Σ_ij [w_ij − γ k_i k_j/2m] δ(c_i, c_j), k_i = Σ_j w_ij, 2m = Σ_i k_i, γ the resolution. BIPARTITE: Q = (1/m) Σ_ie [A_ie − γ n_i d_e/m] δ(g_i, h_e), m = Σ A. The best of `runs` searches; stability: mean of 2 I(A; B)/(H(A) + H(B)) over every two of them. congruenceWithin, congruenceBetween: mean of Σ_j (s⁺_ij s⁺_kj + s⁻_ij s⁻_kj)/((a_i + a_k)/2) over pairs of agents with a stance for or against, a_i the number of i’s.',
  citation:
    'Newman & Girvan 2004, Physical Review E 69:026113; Blondel et al. 2008, J. Stat. Mech. P10008; Barber 2007, Physical Review E 76:066102; Danon et al. 2005, J. Stat. Mech. P09008; Leifeld 2017, The Oxford Handbook of Political Networks; Diani & Bison 2004, Theory and Society 33:281–309',
  caveats: [
    'A community of co-attendance is not an advocacy coalition: that needs shared beliefs and coordination. Compare congruenceWithin with congruenceBetween.',
    'The best partition is not proven to be the best there is, and partitions that are nearly as good can look different: see stability.',
    'Modularity overlooks groups that are small beside the whole network; a higher resolution finds more groups.',
    'Groups are as good as the lists: whoever is not seen counts as absent.',
  ],
};
