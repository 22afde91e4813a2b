import { projectEgo } from '../measures/ego_projection.js';
import { degreeAndStrength } from '../measures/node_ties.js';
import { pairsBound, project } from '../measures/projection.js';
import { rangeOfWeights } from '../measures/robustness.js';
import { significance, type Significance, type SignificanceOptions } from '../measures/significance.js';
import type { TieWeight } from '../measures/tie_weight.js';
import { renumbered, type Ties } from '../measures/ties.js';
import type { Selection } from '../snapshot/selection.js';
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
  /** All, or those of `ego`; their nodes are the agents of the selection. */
  ties: Ties;
  /** Numbers of the ties, the strongest first, those of one weight by their ends. */
  order: Int32Array;
  /** By agent, over these ties. */
  degree: Int32Array;
  strength: Float64Array;
  significance: Significance | null;
  robustness: { lowest: Float64Array; highest: Float64Array } | null;
}

/** Question 2 and 3: the one-mode projection of the selection, and which of its ties are more than chance. */
export const CO_ATTENDANCE: Analysis<CoAttendanceArguments, CoAttendanceResult> = {
  name: 'coAttendance',
  run: (input, args) => {
    const { incidence } = input.selection;
    const { ego, significance: test, leaveOneOut } = args;
    // The tests are of all pairs, whichever are shown.
    if (ego === null || test) requirePairs(input);
    const ties = tiesOf(input.selection, args);
    return {
      ties,
      order: byWeight(ties.weight),
      ...degreeAndStrength(ties),
      significance: test && significance(incidence, ties, test),
      robustness: leaveOneOut ? rangeOfWeights(ties, withoutSources(input, args)) : null,
    };
  },
};

/** Refuses a projection whose pairs are beyond the limit. */
export function requirePairs({ selection, requireBudget }: Input): void {
  const pairs = pairsBound(selection.incidence);
  requireBudget(10 * pairs, `${pairs.toLocaleString('en')} pairs of participants`);
}

function tiesOf({ agents, incidence }: Selection, { weight, minShared, ego }: CoAttendanceArguments): Ties {
  return ego === null
    ? project(incidence, weight, minShared)
    : projectEgo(incidence, agents.indexOf(ego), weight, minShared);
}

function* withoutSources(input: Input, args: CoAttendanceArguments): Iterable<Ties> {
  const { agents, incidence } = input.selection;
  const steps = 10 * (args.ego === null ? pairsBound(incidence) : incidence.byEvent.items.length);
  for (const { selection, agent } of withoutEachSource(input, steps)) {
    yield renumbered(tiesOf(selection, args), agent, agents.length);
  }
}
