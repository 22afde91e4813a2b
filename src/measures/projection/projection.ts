import { lengthOf, transposed, type Incidence, type Lists } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import type { TieWeight } from './tie_weight.js';

/**
 * The one-mode projection: agents i < j are tied where p_ij = Σ_e A[i,e]·A[j,e] ≥ `minShared`. With n_i an agent’s
 * events and d_e an event’s participants, weights are
 * COUNT p_ij; NEWMAN Σ_e A[i,e]A[j,e] / (d_e − 1); FRACTIONAL Σ_e A[i,e]A[j,e] / d_e;
 * PAIR_SHARE Σ_e A[i,e]A[j,e] / (d_e(d_e − 1)/2); JACCARD p_ij / (n_i + n_j − p_ij); COSINE p_ij / √(n_i n_j);
 * OVERLAP p_ij / min(n_i, n_j); AVERAGE p_ij / ((n_i + n_j)/2).
 * An event with one participant ties nobody and adds nothing. The projection to events is that of the exchanged
 * incidence. Weights are above 0; the last four are at most 1.
 *
 * Breiger 1974, doi 10.2307/2576011; Newman 2001, doi 10.1103/PhysRevE.64.016132. The sparse product is Gustavson’s
 * (1978, doi 10.1145/355791.355796), row by row into dense arrays of length `agents`, lower triangle only.
 * O(Σ_e d_e²) time, O(agents + items + ties) memory. The same ties whatever the order of events and
 * agents, to the last bit. RangeError unless minShared is an integer from 1.
 */
export function project(incidence: Incidence, weight: TieWeight, minShared = 1): Ties {
  if (!Number.isInteger(minShared) || minShared < 1) {
    throw new RangeError(`minShared is ${minShared}: it must be a whole number from 1.`);
  }
  const { agents, byAgent } = incidence;
  const { byEvent, share } = largestFirst(incidence, weight);
  const eventsOf = transposed(byEvent, agents);
  // The lists of events are ascending, and agents are gone through in order: those before j in one end where j stands.
  const before = byEvent.offset.slice();
  const firstTie = new Int32Array(agents + 1);
  const shared = new Int32Array(agents);
  const seenBy = new Int32Array(agents).fill(-1);
  for (let j = 0; j < agents; j++) {
    for (let at = eventsOf.offset[j]!; at < eventsOf.offset[j + 1]!; at++) {
      const e = eventsOf.items[at]!;
      const end = before[e]!++;
      for (let from = byEvent.offset[e]!; from < end; from++) {
        const i = byEvent.items[from]!;
        shared[i] = seenBy[i] === j ? shared[i]! + 1 : 1;
        seenBy[i] = j;
        if (shared[i] === minShared) firstTie[i + 1]!++;
      }
    }
  }
  for (let i = 0; i < agents; i++) firstTie[i + 1]! += firstTie[i]!;

  const ties = firstTie[agents]!;
  const result = { nodes: agents, a: new Int32Array(ties), b: new Int32Array(ties) };
  const full: Ties = { ...result, shared: new Int32Array(ties), weight: new Float64Array(ties) };
  const sum = new Float64Array(agents);
  const touched = new Int32Array(agents);
  // As j ascends, the ties of each i come in order of their other end.
  const next = firstTie.slice();
  shared.fill(0);
  before.set(byEvent.offset);
  for (let j = 0; j < agents; j++) {
    let count = 0;
    for (let at = eventsOf.offset[j]!; at < eventsOf.offset[j + 1]!; at++) {
      const e = eventsOf.items[at]!;
      const part = share[e]!;
      const end = before[e]!++;
      for (let from = byEvent.offset[e]!; from < end; from++) {
        const i = byEvent.items[from]!;
        if (shared[i] === 0) touched[count++] = i;
        shared[i]!++;
        sum[i]! += part;
      }
    }
    for (let at = 0; at < count; at++) {
      const i = touched[at]!;
      const p = shared[i]!;
      if (p >= minShared) {
        const t = next[i]!++;
        full.a[t] = i;
        full.b[t] = j;
        full.shared[t] = p;
        full.weight[t] = weighed(weight, sum[i]!, p, lengthOf(byAgent, i), lengthOf(byAgent, j));
      }
      shared[i] = 0;
      sum[i] = 0;
    }
  }
  return full;
}

/**
 * Events renumbered from the largest to the smallest, with what each adds to a pair. Every sum over events then adds
 * the same numbers in the same order, however events and agents are numbered, and the smallest first.
 */
function largestFirst({ events, byEvent }: Incidence, weight: TieWeight): { byEvent: Lists; share: Float64Array } {
  const order = Int32Array.from({ length: events }, (_, e) => e).sort(
    (e, f) => lengthOf(byEvent, f) - lengthOf(byEvent, e),
  );
  const offset = new Int32Array(events + 1);
  const items = new Int32Array(byEvent.items.length);
  const share = new Float64Array(events);
  order.forEach((e, at) => {
    const d = lengthOf(byEvent, e);
    items.set(byEvent.items.subarray(byEvent.offset[e], byEvent.offset[e + 1]), offset[at]);
    offset[at + 1] = offset[at]! + d;
    share[at] = shareOf(weight, d);
  });
  return { byEvent: { offset, items }, share };
}

/** What an event of d participants adds to each pair of them, before `weighed`. Asked for only where d is 2 or more. */
export function shareOf(weight: TieWeight, d: number): number {
  if (weight === 'NEWMAN') return 1 / (d - 1);
  if (weight === 'FRACTIONAL') return 1 / d;
  if (weight === 'PAIR_SHARE') return 2 / (d * (d - 1));
  return 1;
}

/** The weight of a pair: of p shared events whose shares add up to `sum`, and of n and m events of either. */
export function weighed(weight: TieWeight, sum: number, p: number, n: number, m: number): number {
  if (weight === 'JACCARD') return p / (n + m - p);
  if (weight === 'COSINE') return p / Math.sqrt(n * m);
  if (weight === 'OVERLAP') return p / Math.min(n, m);
  if (weight === 'AVERAGE') return p / ((n + m) / 2);
  return sum;
}

/**
 * Σ_e d_e(d_e − 1)/2: pairs of participations at one event. It equals Σ p_ij over all pairs of agents, is never below
 * the number of ties, and bounds the work of a projection beforehand. O(events).
 */
export function pairsBound({ events, byEvent }: Pick<Incidence, 'events' | 'byEvent'>): number {
  let pairs = 0;
  for (let e = 0; e < events; e++) pairs += (lengthOf(byEvent, e) * (lengthOf(byEvent, e) - 1)) / 2;
  return pairs;
}
