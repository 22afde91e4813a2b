import { coreFit, type PairSums } from './core_fit.js';
import { changeSide, everybodyOutside, withinAfter, type CoreState } from './core_state.js';
import type { OrderedStructure } from './ordered_structure.js';
import { onGrid } from './weight_grid.js';

/** Gains below this are rounding. */
const ROUNDING = 1e-12;

export interface FoundCore {
  fit: number;
  /** 1 for each place in the core. */
  inCore: Uint8Array;
}

/**
 * A core of good fit: from three starts (nodes by strength, by degree, and each time the one most tied to what is left
 * outside; of each the length that fits best) single nodes change sides and pairs change places until nothing fits
 * better. The best of the three; a lower bound of the optimum. Our own: no library of JavaScript has it, and that of
 * cpnet (Python) ignores weights and stops early. O(nodes² + ties) for the starts and O(nodes + ties) a pass.
 */
export function searchCore(network: OrderedStructure, sums: PairSums): FoundCore {
  let best: FoundCore | undefined;
  for (const order of startingOrders(network)) {
    const state = bestPrefix(network, sums, order);
    improve(network, sums, state, order);
    const fit = coreFit(sums, state.periphery, state.within);
    if (!best || fit > best.fit + ROUNDING) best = { fit, inCore: state.inCore };
  }
  return best!;
}

/** Places with the largest value first, equal ones in structural order. */
export function descending(value: Float64Array): Int32Array {
  const grid = onGrid(value);
  return Int32Array.from(value.keys()).sort((i, j) => grid[j]! - grid[i]! || i - j);
}

function startingOrders(network: OrderedStructure): Int32Array[] {
  const { nodes, offset } = network;
  const degree = Float64Array.from({ length: nodes }, (_, i) => offset[i + 1]! - offset[i]!);
  return [descending(everybodyOutside(network).load), descending(degree), peeled(network)];
}

/** Always the node most tied to those still outside. O(nodes²). */
function peeled(network: OrderedStructure): Int32Array {
  const { nodes } = network;
  const state = everybodyOutside(network);
  return Int32Array.from({ length: nodes }, () => {
    let next = -1;
    for (let i = 0; i < nodes; i++) {
      if (state.inCore[i]) continue;
      if (next === -1 || state.load[i]! > state.load[next]! * (1 + ROUNDING)) next = i;
    }
    changeSide(network, state, next);
    return next;
  });
}

/** The core made of the first so many of an order that fits best. */
function bestPrefix(network: OrderedStructure, sums: PairSums, order: Int32Array): CoreState {
  const trial = everybodyOutside(network);
  let length = 0;
  let most = -Infinity;
  order.forEach((node, at) => {
    changeSide(network, trial, node);
    const fit = coreFit(sums, trial.periphery, trial.within);
    if (fit > most + ROUNDING || most === -Infinity) [length, most] = [at + 1, fit];
  });
  const state = everybodyOutside(network);
  for (const node of order.subarray(0, length)) changeSide(network, state, node);
  return state;
}

function improve(network: OrderedStructure, sums: PairSums, state: CoreState, order: Int32Array): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of order) {
      const periphery = state.periphery + (state.inCore[node] ? 1 : -1);
      const fit = coreFit(sums, periphery, withinAfter(state, node));
      if (fit <= coreFit(sums, state.periphery, state.within) + ROUNDING) continue;
      changeSide(network, state, node);
      changed = true;
    }
    for (const node of order) {
      if (!state.inCore[node] && takePlace(network, sums, state, order, node)) changed = true;
    }
  }
}

/** Lets a node take the place of the one in the core that would add least to the periphery, where that fits better. */
function takePlace(
  { offset, items, weight, ...rest }: OrderedStructure,
  sums: PairSums,
  state: CoreState,
  order: Int32Array,
  node: number,
): boolean {
  const { inCore, load } = state;
  const least = sums.weight * ROUNDING;
  let out = -1;
  let added = load[node]! - least;
  for (let at = offset[node]!; at < offset[node + 1]!; at++) {
    const other = items[at]!;
    if (!inCore[other] || load[other]! - weight[at]! >= added) continue;
    out = other;
    added = load[other]! - weight[at]! - least;
  }
  for (const other of order) {
    if (!inCore[other] || load[other]! >= added) continue;
    out = other;
    added = load[other]! - least;
  }
  if (out === -1) return false;
  const network = { offset, items, weight, ...rest };
  changeSide(network, state, node);
  changeSide(network, state, out);
  return true;
}
