import type { OrderedStructure } from '../order/ordered_structure.js';

/** A core in the making: who is in it, and how each node is tied to the periphery. */
export interface CoreState {
  inCore: Uint8Array;
  /** Weight of each node’s ties to the periphery, itself apart. */
  load: Float64Array;
  periphery: number;
  /** Weight of the ties within the periphery. */
  within: number;
}

export function everybodyOutside({ nodes, offset, weight }: OrderedStructure): CoreState {
  const load = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) {
    for (let at = offset[i]!; at < offset[i + 1]!; at++) load[i]! += weight[at]!;
  }
  return { inCore: new Uint8Array(nodes), load, periphery: nodes, within: load.reduce((sum, l) => sum + l, 0) / 2 };
}

/** Weight within the periphery after `node` changes sides. */
export function withinAfter({ inCore, load, within }: CoreState, node: number): number {
  return inCore[node] ? within + load[node]! : within - load[node]!;
}

/** Moves a node from the core to the periphery or back. O(its ties). */
export function changeSide({ offset, items, weight }: OrderedStructure, state: CoreState, node: number): void {
  state.within = withinAfter(state, node);
  const joins = state.inCore[node] === 1;
  state.inCore[node] = joins ? 0 : 1;
  state.periphery += joins ? 1 : -1;
  for (let at = offset[node]!; at < offset[node + 1]!; at++) {
    state.load[items[at]!]! += joins ? weight[at]! : -weight[at]!;
  }
}
