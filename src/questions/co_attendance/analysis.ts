import type { Analysis, Input } from '../../analysis/analysis.js';
import { degreeAndStrength } from '../../measures/network/node_ties.js';
import { renumbered, type Ties } from '../../measures/network/ties.js';
import { projectEgo } from '../../measures/projection/ego_projection.js';
import { pairsBound, project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { rangeOfWeights } from '../../measures/significance/robustness.js';
import { significance, type Significance, type SignificanceOptions } from '../../measures/significance/significance.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { byWeight } from '../shared/analysis/by_weight.js';
import { requirePairs } from '../shared/analysis/require_pairs.js';
import { withoutEachSource } from '../shared/analysis/without_source.js';

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
