import type { Analysis } from '../../analysis/analysis.js';
import {
  equivalence,
  equivalenceCost,
  type Equivalence,
  type EquivalenceDistance,
} from '../../measures/equivalence/equivalence.js';
import { project } from '../../measures/projection/projection.js';
import { requirePairs } from '../shared/analysis/require_pairs.js';

export interface EquivalenceArguments {
  distance: EquivalenceDistance;
  notSeenTogether: boolean;
}

/** Pairs that are kept, the nearest. */
export const NEAREST = 1000;

/** Question 10: which agents hold nearly the same position. */
export const EQUIVALENCE: Analysis<EquivalenceArguments, Equivalence> = {
  name: 'equivalence',
  run: (input, { distance, notSeenTogether }) => {
    const { incidence } = input.selection;
    requirePairs(input);
    const ties = project(incidence, 'COUNT');
    const load = {
      steps: equivalenceCost(incidence, ties, distance),
      bytes: 36 * ties.a.length + 100 * incidence.agents + 100 * NEAREST,
    };
    input.requireBudget(load, 'DISTANCES', { distance, count: incidence.agents });
    return equivalence(incidence, ties, { distance, notSeenTogether, nearest: NEAREST });
  },
};
