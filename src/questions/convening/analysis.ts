import type { Analysis } from '../../analysis/analysis.js';
import { incidenceOf, lengthOf } from '../../measures/network/incidence.js';
import { arcsBound, directedProjection, type Sides } from '../../measures/projection/directed_projection.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { directed, type DirectedResult } from '../shared/directed/directed.js';
import { TIE_BYTES } from '../shared/analysis/require_pairs.js';
import { sidesAt } from './sides.js';

export interface ConveningResult extends DirectedResult {
  /** Numbers of the events of which no host side is counted: they give no arc. */
  withoutHost: number[];
}

/** Question 17: host side → participants. The scope has to count the host side. */
export const CONVENING: Analysis<object, ConveningResult> = {
  name: 'convening',
  run: ({ selection, requireBudget }) => {
    const sides = sidesOf(selection);
    const bound = arcsBound(sides);
    requireBudget({ steps: 10 * bound, bytes: TIE_BYTES * bound }, 'HOST_PAIRS', { count: bound });
    const events = Array.from({ length: sides.from.events }, (_, event) => event);
    const withoutHost = events.filter((event) => lengthOf(sides.from.byEvent, event) === 0);
    return { ...directed(directedProjection(sides)), withoutHost };
  },
};

function sidesOf(selection: Selection): Sides {
  const { agents, events } = selection;
  const number = new Map<number, number>();
  agents.forEach((node, i) => number.set(node, i));
  const [from, to]: [[number, number][], [number, number][]] = [[], []];
  events.node.forEach((_, event) => {
    const { hosts, others } = sidesAt(selection, event);
    for (const node of hosts) from.push([number.get(node)!, event]);
    for (const node of others) to.push([number.get(node)!, event]);
  });
  return {
    from: incidenceOf(agents.length, events.node.length, from),
    to: incidenceOf(agents.length, events.node.length, to),
  };
}
