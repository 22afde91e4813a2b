import type { Analysis, Input } from '../../analysis/analysis.js';
import { degreeAndStrength } from '../../measures/network/node_ties.js';
import { renumbered, type Ties } from '../../measures/network/ties.js';
import { projectEgo } from '../../measures/projection/ego_projection.js';
import { pairsBound, project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { rangeOfWeights } from '../../measures/significance/robustness.js';
import {
  isWholeProjection,
  significance,
  significanceCost,
  type Significance,
  type SignificanceOptions,
} from '../../measures/significance/significance.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { byWeight } from '../shared/analysis/by_weight.js';
import { projectionBytes, requirePairs, TIE_BYTES } from '../shared/analysis/require_pairs.js';
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
    if (ego === null) requirePairs(input);
    else requireEgo(input);
    const ties = tiesOf(input.selection, args);
    const tested = test && testedNetwork(input, ties, test);
    return {
      ties,
      order: byWeight(ties.weight),
      ...degreeAndStrength(ties),
      significance: test && significance(incidence, ties, test, tested!),
      robustness: leaveOneOut ? rangeOfWeights(ties, withoutSources(input, args)) : null,
    };
  },
};

function requireEgo({ selection: { incidence, agents }, requireBudget }: Input): void {
  const count = incidence.byEvent.items.length;
  requireBudget({ steps: 10 * count, bytes: TIE_BYTES * agents.length }, 'EGO_TIES', { count });
}

/** The network that is tested: of all pairs, whichever are shown. */
function testedNetwork(input: Input, ties: Ties, test: SignificanceOptions): Ties {
  const { incidence } = input.selection;
  const isWhole = isWholeProjection(incidence, ties);
  if (!isWhole) requirePairs(input);
  const network = isWhole ? ties : project(incidence, 'COUNT');
  const count = network.a.length;
  const load = { steps: significanceCost(incidence, network, test), bytes: 90 * count };
  input.requireBudget(load, 'TESTS', { count });
  return network;
}

function tiesOf({ agents, incidence }: Selection, { weight, minShared, ego }: CoAttendanceArguments): Ties {
  return ego === null
    ? project(incidence, weight, minShared)
    : projectEgo(incidence, agents.indexOf(ego), weight, minShared);
}

function* withoutSources(input: Input, args: CoAttendanceArguments): Iterable<Ties> {
  const { agents, incidence } = input.selection;
  const isEgo = args.ego !== null;
  const load = {
    steps: 10 * (isEgo ? incidence.byEvent.items.length : pairsBound(incidence)),
    bytes: isEgo ? TIE_BYTES * agents.length : projectionBytes(incidence),
  };
  for (const { selection, agent } of withoutEachSource(input, load)) {
    yield renumbered(tiesOf(selection, args), agent, agents.length);
  }
}
