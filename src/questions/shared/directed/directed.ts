import { arcDegrees, type ArcDegrees, type Arcs } from '../../../measures/network/arcs.js';
import { reciprocity, type Reciprocity } from '../../../measures/network/reciprocity.js';
import { byWeight } from '../analysis/by_weight.js';

/** A directed network with what its rows show. */
export interface DirectedResult extends ArcDegrees {
  arcs: Arcs;
  /** Numbers of the arcs, the strongest first, those of one weight by their ends. */
  order: Int32Array;
  reciprocity: Reciprocity;
}

/** What is shown of a directed network. */
export function directed(arcs: Arcs): DirectedResult {
  return { arcs, order: byWeight(arcs.weight), ...arcDegrees(arcs), reciprocity: reciprocity(arcs) };
}

/** Arcs as lists of ties take them, whose ends have no direction. */
export const arcsAsTies = ({
  order,
  arcs: { from, to, weight },
}: DirectedResult): { order: Int32Array; ties: { a: Int32Array; b: Int32Array; weight: Float64Array } } => ({
  order,
  ties: { a: from, b: to, weight },
});
