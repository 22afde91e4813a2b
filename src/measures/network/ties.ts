import type { Lists } from './incidence.js';

/**
 * A valued network without direction and without loops: tie t joins `a[t]` and `b[t]`, `a[t] < b[t]`, in order of a,
 * then b, no pair twice. Nodes are numbers 0 to `nodes` − 1; isolates are nodes without a tie.
 */
export interface Ties {
  nodes: number;
  a: Int32Array;
  b: Int32Array;
  /** Events (or agents, on the other side) that both share: p_ij. */
  shared: Int32Array;
  weight: Float64Array;
}

/** Ties from each end: node i’s neighbours are list i, ascending; `tie[at]` is the tie behind `items[at]`. */
export interface Adjacency extends Lists {
  tie: Int32Array;
}

/** O(nodes + ties). */
export function adjacencyOf({ nodes, a, b }: Pick<Ties, 'nodes' | 'a' | 'b'>): Adjacency {
  const offset = new Int32Array(nodes + 1);
  for (let t = 0; t < a.length; t++) {
    offset[a[t]! + 1]!++;
    offset[b[t]! + 1]!++;
  }
  for (let i = 0; i < nodes; i++) offset[i + 1]! += offset[i]!;
  const next = offset.slice(0, nodes);
  const items = new Int32Array(2 * a.length);
  const tie = new Int32Array(2 * a.length);
  const put = (from: number, to: number, t: number): void => {
    const at = next[from]!++;
    items[at] = to;
    tie[at] = t;
  };
  // First the lower neighbours, then the higher ones: each list is ascending.
  for (let t = 0; t < a.length; t++) put(b[t]!, a[t]!, t);
  for (let t = 0; t < a.length; t++) put(a[t]!, b[t]!, t);
  return { offset, items, tie };
}

/**
 * The ties among the nodes that have a number in another network of `nodes` nodes: `number[i]` for node i, −1: none.
 * The numbers of those that have one ascend, so the order of the ties stays. O(ties).
 */
export function renumbered({ a, b, shared, weight }: Ties, number: Int32Array, nodes: number): Ties {
  const kept = (_: number, t: number): boolean => number[a[t]!]! >= 0 && number[b[t]!]! >= 0;
  return {
    nodes,
    a: a.filter(kept).map((i) => number[i]!),
    b: b.filter(kept).map((i) => number[i]!),
    shared: shared.filter(kept),
    weight: weight.filter(kept),
  };
}
