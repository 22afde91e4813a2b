import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'attendance',
  question: 'Who attended which consultations, in what role, and how do we know?',
  formula:
    'A[i,e] = 1 if agent i took part in event e under the scope, else 0; density = Σ A / (agents × N), N = events counted.',
  citation:
    'Breiger 1974, Social Forces 53:181–190, doi 10.2307/2576011; Borgatti & Everett 1997, Social Networks 19:243–269, doi 10.1016/S0378-8733(96)00301-2',
  caveats: [
    'Whoever is not seen on a list counts as 0. Where no source calls the list complete, PARTIAL_LISTS says so.',
    'One row is one participation fact; an agent with and without on-behalf-of has two rows and counts once.',
    'A network’s attendance is not its members’, unless the scope expands networks.',
  ],
};
