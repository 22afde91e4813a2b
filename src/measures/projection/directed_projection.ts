import type { Arcs } from '../network/arcs.js';
import { lengthOf, type Incidence } from '../network/incidence.js';

/** Who stands on which side of each event: two two-mode networks of the same agents and events. */
export interface Sides {
  from: Incidence;
  to: Incidence;
}

/**
 * The directed projection: w_ij = Σ_e F[i,e]·T[j,e], i ≠ j, for F `from` and T `to`; an arc stands where it is above 0.
 * Agents who are on both sides of one event have no arc to themselves. Breiger’s product (1974, doi 10.2307/2576011) of
 * two incidences in place of one with itself. Rows are gathered as in `project`.
 * O(Σ_e f_e·t_e + arcs · log arcs) time, O(agents + items + arcs) memory. Whole numbers, so exact in any order.
 */
export function directedProjection({ from, to }: Sides): Arcs {
  const nodes = from.agents;
  const sum = new Float64Array(nodes);
  const touched = new Int32Array(nodes);
  const [sources, targets, weights]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < nodes; i++) {
    let count = 0;
    for (let at = from.byAgent.offset[i]!; at < from.byAgent.offset[i + 1]!; at++) {
      const e = from.byAgent.items[at]!;
      for (let other = to.byEvent.offset[e]!; other < to.byEvent.offset[e + 1]!; other++) {
        const j = to.byEvent.items[other]!;
        if (j === i) continue;
        if (sum[j] === 0) touched[count++] = j;
        sum[j]!++;
      }
    }
    for (const j of touched.subarray(0, count).sort()) {
      sources.push(i);
      targets.push(j);
      weights.push(sum[j]!);
      sum[j] = 0;
    }
  }
  return { nodes, from: Int32Array.from(sources), to: Int32Array.from(targets), weight: Float64Array.from(weights) };
}

/** Σ_e f_e·t_e: bounds the arcs and the work of the directed projection beforehand. O(events). */
export function arcsBound({ from, to }: Sides): number {
  let bound = 0;
  for (let e = 0; e < from.events; e++) bound += lengthOf(from.byEvent, e) * lengthOf(to.byEvent, e);
  return bound;
}
