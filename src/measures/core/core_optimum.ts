import type { OrderedStructure } from '../order/ordered_structure.js';
import { coreFit, type NetworkSums } from './core_fit.js';
import { descending, type FoundCore } from './core_search.js';
import { changeSide, everybodyOutside, type CoreState } from './core_state.js';

/** Partial cores that are looked at before the search gives up: more than 19 nodes with ties can have. */
const STEPS = 2 ** 20;
/** Correlations closer than this are the same. */
const SAME = 1e-10;
/** Of more cores than this that fit equally well, the first are listed. */
const LISTED = 100;

/** Partial cores of so many nodes with ties that are looked at, at most. */
export const partialCoresBound = (tied: number): number => Math.min(STEPS, 2 ** (tied + 1));

export interface OptimalCores {
  fit: number;
  /** Cores of this fit, as far as they are listed: 1 for each place in the core. */
  cores: Uint8Array[];
  /** How many there are. */
  count: number;
}

/**
 * All cores of the best fit, by branch and bound: nodes go into the core or the periphery one after the other, strongest
 * first; a branch is left when not even those least tied to its periphery could join it and reach the best fit so
 * far. `start` is a core already found. Nodes without ties are always in the periphery: in the core they would add
 * pairs to the pattern and no weight, which lowers every positive correlation. Null where 2²⁰ partial cores were not
 * enough; they always are for up to 19 nodes with ties.
 */
export function optimalCores(network: OrderedStructure, sums: NetworkSums, start: FoundCore): OptimalCores | null {
  const all = everybodyOutside(network);
  const candidates = descending(all.load).filter((node) => network.offset[node + 1]! > network.offset[node]!);
  // Everybody who is not yet decided counts as core; so loads are from the decided periphery.
  const state: CoreState = all;
  for (const node of candidates) changeSide(network, state, node);
  let best = start.fit;
  let found: { fit: number; inCore: Uint8Array }[] = [];
  let count = 0;
  let steps = 0;

  /** The best fit still possible where the candidates from `at` on are undecided. */
  const bound = (at: number): number => {
    const loads = Float64Array.from(candidates.subarray(at), (node) => state.load[node]!).sort();
    let within = state.within;
    let most = coreFit(sums, state.periphery, within);
    for (let joined = 1; joined <= loads.length; joined++) {
      within += loads[joined - 1]!;
      most = Math.max(most, coreFit(sums, state.periphery + joined, within));
    }
    return most;
  };

  const take = (): void => {
    const fit = coreFit(sums, state.periphery, state.within);
    if (fit < best - SAME) return;
    if (fit > best + SAME) {
      found = [];
      count = 0;
    }
    best = Math.max(best, fit);
    count++;
    if (found.length < LISTED) found.push({ fit, inCore: state.inCore.slice() });
  };

  const decide = (at: number): boolean => {
    if (++steps > STEPS) return false;
    if (at === candidates.length) {
      take();
      return true;
    }
    if (bound(at) < best - SAME) return true;
    if (!decide(at + 1)) return false;
    const node = candidates[at]!;
    const [load, within] = [state.load.slice(), state.within];
    changeSide(network, state, node);
    const done = decide(at + 1);
    // Put back as it was, not computed back: rounding must not add up over a million steps.
    state.load.set(load);
    state.within = within;
    state.inCore[node] = 1;
    state.periphery--;
    return done;
  };

  return decide(0) ? { fit: best, cores: found.map(({ inCore }) => inCore), count } : null;
}
