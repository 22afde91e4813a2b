import type { Incidence, Lists } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import { inStructuralOrder, type OrderedStructure } from '../order/ordered_structure.js';
import { structureOfIncidence, structureOfTies } from '../order/structural_order.js';
import { onGrid } from '../order/weight_grid.js';

/**
 * A network with the null model that modularity measures it against. A partition is worth
 * Σ (weights within groups) − penalty · Σ_c Out_c In_c, where Out and In add up `out` and `into` over the group. With
 * one mode both are the strength; with two, agents have only `out` and events only `into` (their numbers of
 * participations), which is Barber’s null model. Loops are left out: no partition changes them.
 */
export interface ModularityNetwork extends Lists {
  nodes: number;
  /** Weight of the tie behind `items[at]`; each tie stands at both ends. */
  weight: Float64Array;
  out: Float64Array;
  into: Float64Array;
  penalty: number;
}

/** A modularity network whose node at place p is node `order[p]` of what it was made from. */
export interface OrderedNetwork {
  network: ModularityNetwork;
  order: Int32Array;
}

/**
 * Q · m = Σ w − γ Σ_c K_c² / 4m for one mode, with weights on a grid and nodes renumbered in structural order: equal
 * structures give equal arrays, so what is computed from them cannot depend on the numbering.
 * @param colour as in `Structure`
 */
export function oneModeNetwork(ties: Ties, gamma: number, colour?: ArrayLike<number>): OrderedNetwork {
  const { order, ...ordered } = inStructuralOrder({ ...structureOfTies(ties), colour });
  const weight = onGrid(ordered.weight);
  const strength = strengths({ ...ordered, weight });
  const doubled = weight.reduce((sum, w) => sum + w, 0);
  return { order, network: { ...ordered, weight, out: strength, into: strength, penalty: gamma / (2 * doubled) } };
}

/** Q · m = Σ A − γ Σ_c N_c D_c / m for two modes; nodes are agents and events, renumbered as above. */
export function twoModeNetwork(incidence: Incidence, gamma: number): OrderedNetwork {
  const { order, ...ordered } = inStructuralOrder(structureOfIncidence(incidence));
  const strength = strengths(ordered);
  const isAgent = (place: number): boolean => order[place]! < incidence.agents;
  return {
    order,
    network: {
      ...ordered,
      out: strength.map((k, place) => (isAgent(place) ? k : 0)),
      into: strength.map((k, place) => (isAgent(place) ? 0 : k)),
      penalty: gamma / incidence.byAgent.items.length,
    },
  };
}

function strengths({ nodes, offset, weight }: Omit<OrderedStructure, 'order'>): Float64Array {
  const strength = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) {
    for (let at = offset[i]!; at < offset[i + 1]!; at++) strength[i]! += weight[at]!;
  }
  return strength;
}
