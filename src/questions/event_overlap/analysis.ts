import type { Analysis } from '../../analysis/analysis.js';
import { exchanged } from '../../measures/network/incidence.js';
import type { Ties } from '../../measures/network/ties.js';
import { pairsBound, project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { byWeight } from '../shared/analysis/by_weight.js';
import { projectionBytes } from '../shared/analysis/require_pairs.js';

export interface EventOverlapArguments {
  weight: TieWeight;
  minShared: number;
}

/** Question 4: the projection to events. Nodes are numbers of events. */
export const EVENT_OVERLAP: Analysis<EventOverlapArguments, { ties: Ties; order: Int32Array }> = {
  name: 'eventOverlap',
  run: ({ selection, requireBudget }, { weight, minShared }) => {
    const events = exchanged(selection.incidence);
    const pairs = pairsBound(events);
    requireBudget({ steps: 10 * pairs, bytes: projectionBytes(events) }, 'EVENT_PAIRS', { count: pairs });
    const ties = project(events, weight, minShared);
    return { ties, order: byWeight(ties.weight) };
  },
};
