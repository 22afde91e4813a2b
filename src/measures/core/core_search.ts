import type { OrderedStructure } from '../order/ordered_structure.js';
import { onGrid } from '../order/weight_grid.js';
import { coreFit, type NetworkSums } from './core_fit.js';
import { changeSide, everybodyOutside, withinAfter, type CoreState } from './core_state.js';

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
export function searchCore(network: OrderedStructure, sums: NetworkSums): FoundCore {
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
function bestPrefix(network: OrderedStructure, sums: NetworkSums, order: Int32Array): CoreState {
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

function improve(network: OrderedStructure, sums: NetworkSums, state: CoreState, order: Int32Array): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const node of order) {
      const periphery = state.periphery + (state.inCore[node] ? 1 : -1);
      const fit = coreFit(sums, periphery, withinAfter(state, node));
      if (fit <= coreFit(sums, state.periphery, state.within) + ROUNDING) continue;
      changeSide(network, state, node);
      changed = true;
    }
    let least = leastTied(state, order);
    for (const node of order) {
      const out = state.inCore[node] ? -1 : placeFor(network, sums, state, node, least);
      if (out === -1) continue;
      changeSide(network, state, node);
      changeSide(network, state, out);
      least = leastTied(state, order);
      changed = true;
    }
  }
}

/** The node of the core with the least weight of ties to the periphery; −1 where the core is empty. */
function leastTied({ inCore, load }: CoreState, order: Int32Array): number {
  let least = -1;
  for (const node of order) {
    if (inCore[node] && (least === -1 || load[node]! < load[least]!)) least = node;
  }
  return least;
}

/**
 * Whose place in the core a node of the periphery should take: of the one that would then add least to the weight within
 * the periphery; −1 where nobody’s. `least` is the node of the core with the least load; only those tied to the node
 * can add less, as their tie to it no longer counts.
 */
function placeFor(
  { offset, items, weight }: OrderedStructure,
  sums: NetworkSums,
  { inCore, load }: CoreState,
  node: number,
  least: number,
): number {
  const rounding = sums.weight * ROUNDING;
  let out = -1;
  let limit = load[node]! - rounding;
  if (least !== -1 && load[least]! < limit) {
    out = least;
    limit = load[least]! - rounding;
  }
  for (let at = offset[node]!; at < offset[node + 1]!; at++) {
    const other = items[at]!;
    const added = load[other]! - weight[at]!;
    if (!inCore[other] || added >= limit) continue;
    out = other;
    limit = added - rounding;
  }
  return out;
}
