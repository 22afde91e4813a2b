import { arcDegrees, type ArcDegrees, type Arcs } from '../measures/arcs.js';
import { arcsBound, directedProjection, type Sides } from '../measures/directed_projection.js';
import { incidenceOf, lengthOf } from '../measures/incidence.js';
import { reciprocity, type Reciprocity } from '../measures/reciprocity.js';
import type { Selection } from '../snapshot/selection.js';
import { sidesAt } from '../snapshot/sides.js';
import type { Analysis } from './analysis.js';
import { byWeight } from './by_weight.js';

/** A directed network with what its rows show. */
export interface DirectedResult extends ArcDegrees {
  arcs: Arcs;
  /** Numbers of the arcs, the strongest first, those of one weight by their ends. */
  order: Int32Array;
  reciprocity: Reciprocity;
}

export interface ConveningResult extends DirectedResult {
  /** Events of which no host side is counted: they give no arc. */
  withoutHost: number;
}

/** Question 17: host side → participants. The scope has to count the host side. */
export const CONVENING: Analysis<object, ConveningResult> = {
  name: 'convening',
  run: ({ selection, requireBudget }) => {
    const sides = sidesOf(selection);
    const bound = arcsBound(sides);
    requireBudget(10 * bound, `${bound.toLocaleString('en')} pairs of a host and a participant`);
    let withoutHost = 0;
    for (let e = 0; e < sides.from.events; e++) if (lengthOf(sides.from.byEvent, e) === 0) withoutHost++;
    return { ...directed(directedProjection(sides)), withoutHost };
  },
};

/** What is shown of a directed network. */
export function directed(arcs: Arcs): DirectedResult {
  return { arcs, order: byWeight(arcs.weight), ...arcDegrees(arcs), reciprocity: reciprocity(arcs) };
}

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
