import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Ties } from '../network/ties.js';

/** Tried exchanges a tie for each random network: enough that a further one changes nothing that can be measured. */
const TRIES = 10;

/**
 * A random network with the same degrees: again and again two ties a–b and c–d become a–d and c–b, unless that makes a
 * loop or a tie that is there. Maslov & Sneppen 2002, doi 10.1126/science.1065103; 10 tries a tie (Milo et al. 2003,
 * arXiv cond-mat/0312028). Weights stay with the tie’s one end, so strengths hold on average only. The ties are not
 * changed; what comes out depends on their order and on the state of `random`, which goes on. O(ties · log ties).
 */
export function withSwappedEnds({ nodes, a, b, shared, weight }: Ties, random: RandomGenerator): Ties {
  const key = (i: number, j: number): number => (i < j ? i * nodes + j : j * nodes + i);
  const from = a.slice();
  const to = b.slice();
  const tied = new Set<number>();
  from.forEach((i, t) => tied.add(key(i, to[t]!)));
  for (let left = from.length < 2 ? 0 : TRIES * from.length; left > 0; left--) {
    const s = uniformInt(random, 0, from.length - 1);
    const t = uniformInt(random, 0, from.length - 1);
    // One of the two ties is read from either end, so that both ways to exchange occur.
    const turned = uniformInt(random, 0, 1) === 1;
    const [i, j] = [from[s]!, to[s]!];
    const [k, l] = turned ? [to[t]!, from[t]!] : [from[t]!, to[t]!];
    if (i === k || i === l || j === k || j === l || tied.has(key(i, l)) || tied.has(key(k, j))) continue;
    tied.delete(key(i, j));
    tied.delete(key(k, l));
    tied.add(key(i, l));
    tied.add(key(k, j));
    to[s] = l;
    from[t] = k;
    to[t] = j;
  }
  const order = Int32Array.from(from.keys()).sort((s, t) => key(from[s]!, to[s]!) - key(from[t]!, to[t]!));
  return {
    nodes,
    a: order.map((t) => Math.min(from[t]!, to[t]!)),
    b: order.map((t) => Math.max(from[t]!, to[t]!)),
    shared: order.map((t) => shared[t]!),
    weight: Float64Array.from(order, (t) => weight[t]!),
  };
}
