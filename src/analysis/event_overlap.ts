import { exchanged } from '../measures/incidence.js';
import { pairsBound, project } from '../measures/projection.js';
import type { TieWeight } from '../measures/tie_weight.js';
import type { Ties } from '../measures/ties.js';
import type { Analysis } from './analysis.js';
import { byWeight } from './by_weight.js';

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
    requireBudget(10 * pairs, `${pairs.toLocaleString('en')} pairs of events of one agent`);
    const ties = project(events, weight, minShared);
    return { ties, order: byWeight(ties.weight) };
  },
};
