import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'centrality',
  question: 'Who is central?',
  formula:
    'On the ties of coAttendance. DEGREE: ties. STRENGTH: Σ_j w_ij. BETWEENNESS: Σ over pairs of others of the share of their shortest paths through i, each tie one step, not normalised. CLOSENESS: (r − 1)/Σ d_ij · (r − 1)/(n − 1), r the size of i’s component. EIGENVECTOR: x with W x = λ x, λ the greatest, max x = 1. CONSTRAINT: Σ_j (P_ij + Σ_q P_iq P_qj)² over i’s neighbours, P_ij = w_ij/Σ_k w_ik. In the network of o agents and m events, TWO_MODE_DEGREE: n_i/m and d_e/o; TWO_MODE_BETWEENNESS: betweenness over [m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)]/2, s = (o−1) div m, t = (o−1) mod m; TWO_MODE_CLOSENESS: (m + 2(o−1))/Σ distances, times the share reached; for events with o and m exchanged.',
  citation:
    'Freeman 1977, Sociometry 40:35–41; Brandes 2001, Journal of Mathematical Sociology 25:163–177; Wasserman & Faust 1994, Social Network Analysis; Bonacich 1972, Journal of Mathematical Sociology 2:113–120; Burt 1992, Structural Holes; Borgatti & Everett 1997, Social Networks 19:243–269',
  caveats: [
    'A position in a network of co-attendance is not power: the convener chooses who meets whom.',
    'Large meetings tie everybody present with everybody: degree and eigenvector favour whoever was at the largest one. NEWMAN weighs that down, and the two-mode measures see the meetings themselves.',
    'Betweenness and closeness take every tie as one step, whatever its weight.',
    'In a network of several components eigenvector centrality is 0 outside the strongest one.',
    'A place may rest on one document: ask with robustness: LEAVE_ONE_SOURCE_OUT.',
  ],
};
