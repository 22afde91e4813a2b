import { egoTies, degreeAndStrength } from '../measures/node_ties.js';
import { pairsBound, project } from '../measures/projection.js';
import { rangeOfWeights } from '../measures/robustness.js';
import { significance, type Significance, type SignificanceOptions } from '../measures/significance.js';
import type { TieWeight } from '../measures/tie_weight.js';
import { renumbered, type Ties } from '../measures/ties.js';
import type { Analysis, Input } from './analysis.js';
import { byWeight } from './by_weight.js';
import { withoutEachSource } from './without_source.js';

export interface CoAttendanceArguments {
  weight: TieWeight;
  minShared: number;
  /** Canonical node index of the agent whose ties are kept; null: all. */
  ego: number | null;
  significance: SignificanceOptions | null;
  /** Whether each source is left out in turn. */
  leaveOneOut: boolean;
}

export interface CoAttendanceResult {
  ties: Ties;
  /** Numbers of the ties, the strongest first, those of one weight by their ends. */
  order: Int32Array;
  /** By agent, over all ties of the network, those that `ego` leaves out too. */
  degree: Int32Array;
  strength: Float64Array;
  significance: Significance | null;
  robustness: { lowest: Float64Array; highest: Float64Array } | null;
}

/** Question 2 and 3: the one-mode projection of the selection, and which of its ties are more than chance. */
export const CO_ATTENDANCE: Analysis<CoAttendanceArguments, CoAttendanceResult> = {
  name: 'coAttendance',
  run: (input, { weight, minShared, ego, significance: test, leaveOneOut }) => {
    const { selection } = input;
    requirePairs(input);
    const all = project(selection.incidence, weight, minShared);
    const ties = ego === null ? all : egoTies(all, selection.agents.indexOf(ego));
    return {
      ties,
      order: byWeight(ties.weight),
      ...degreeAndStrength(all),
      significance: test && significance(selection.incidence, ties, test),
      robustness: leaveOneOut ? rangeOfWeights(ties, projections(input, weight, minShared)) : null,
    };
  },
};

/** Refuses a projection whose pairs are beyond the limit. */
export function requirePairs({ selection, requireBudget }: Input): void {
  const pairs = pairsBound(selection.incidence);
  requireBudget(10 * pairs, `${pairs.toLocaleString('en')} pairs of participants`);
}

function* projections(input: Input, weight: TieWeight, minShared: number): Iterable<Ties> {
  for (const { selection, agent } of withoutEachSource(input, 10 * pairsBound(input.selection.incidence))) {
    yield renumbered(project(selection.incidence, weight, minShared), agent, input.selection.agents.length);
  }
}
