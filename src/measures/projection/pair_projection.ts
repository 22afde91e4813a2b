import { lengthOf, type Incidence } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import { shareOf, weighed } from './projection.js';
import type { TieWeight } from './tie_weight.js';

/** Pairs of agents that an event ties: one row a pair and event, `a` < `b`, in any order, none twice. */
export interface PairsAtEvents {
  a: Int32Array;
  b: Int32Array;
  event: Int32Array;
}

/**
 * The projection in which an event ties some pairs of its participants only: as `project`, with p_ij the events that tie
 * i and j, and n_i and d_e as the incidence has them, whatever pairs are tied. Breiger 1974, doi 10.2307/2576011.
 * O(pairs · log pairs). The same ties whatever the order of agents, events and pairs, to the last bit.
 */
export function projectPairs({ agents, byAgent, byEvent }: Incidence, pairs: PairsAtEvents, weight: TieWeight): Ties {
  const { a, b, event } = pairs;
  const size = (row: number): number => lengthOf(byEvent, event[row]!);
  // The largest events first: every sum adds the same shares in the same order, the smallest first.
  const rows = Int32Array.from(a.keys()).sort((x, y) => a[x]! - a[y]! || b[x]! - b[y]! || size(y) - size(x));
  const starts = rows.filter((row, at) => at === 0 || a[row] !== a[rows[at - 1]!] || b[row] !== b[rows[at - 1]!]);
  const shared = new Int32Array(starts.length);
  const sums = new Float64Array(starts.length);
  let tie = -1;
  for (const row of rows) {
    if (row === starts[tie + 1]) tie++;
    shared[tie]!++;
    sums[tie]! += shareOf(weight, size(row));
  }
  const [from, to] = [starts.map((row) => a[row]!), starts.map((row) => b[row]!)];
  const weights = sums.map((sum, t) =>
    weighed(weight, sum, shared[t]!, lengthOf(byAgent, from[t]!), lengthOf(byAgent, to[t]!)),
  );
  return { nodes: agents, a: from, b: to, shared, weight: weights };
}
