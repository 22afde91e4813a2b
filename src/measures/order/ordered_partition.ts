import type { Lists } from '../network/incidence.js';

/** Nodes in ordered classes: each class a run of `order`. `refine` and `individualise` split classes, never join them. */
export interface OrderedPartition {
  order: Int32Array;
  /** Splits classes until all nodes of a class have the same marks on their ties to each class (the coarsest such). */
  refine(adjacency: Lists, marks?: Int32Array): void;
  /** Makes the node at a place of `order` a class of its own, before the rest of its class; false where it was one. */
  individualise(place: number): boolean;
}

/**
 * All nodes in the order of their colours, then numbers; a class for each colour. Of a class that is split only the
 * parts but one of the largest are used to split others (Hopcroft 1971): marks add up (modulo 2³²), so what is known of
 * the whole and of the other parts tells the last. Splits, their order and the order of the work depend on marks and
 * sizes alone.
 */
export function orderedPartition(nodes: number, colour?: ArrayLike<number>): OrderedPartition {
  const order = Int32Array.from({ length: nodes }, (_, i) => i);
  if (colour) order.sort((i, j) => colour[i]! - colour[j]! || i - j);
  const place = new Int32Array(nodes);
  order.forEach((node, at) => (place[node] = at));
  /** First place of the class of each node, and, at that place, the place after its last. */
  const first = new Int32Array(nodes);
  const end = new Int32Array(nodes);
  const waiting: number[] = [];
  const waits = new Uint8Array(nodes);
  const wait = (start: number): void => {
    if (waits[start]) return;
    waits[start] = 1;
    waiting.push(start);
  };
  const makeClass = (start: number, stop: number): void => {
    for (let at = start; at < stop; at++) first[order[at]!] = start;
    end[start] = stop;
  };
  for (let start = 0, at = 1; at <= nodes; at++) {
    if (at < nodes && (!colour || colour[order[at]!] === colour[order[start]!])) continue;
    makeClass(start, at);
    wait(start);
    start = at;
  }

  const exchange = (from: number, to: number): void => {
    const [a, b] = [order[from]!, order[to]!];
    order[from] = b;
    order[to] = a;
    place[b] = from;
    place[a] = to;
  };

  const sum = new Int32Array(nodes);
  const seen = new Uint8Array(nodes);

  /** Splits the class at `start`, of which `touched` have a sum and all others none. */
  function split(start: number, touched: number[]): void {
    const stop = end[start]!;
    touched.sort((i, j) => sum[i]! - sum[j]!);
    const same = sum[touched[0]!] === sum[touched.at(-1)!];
    if (same && touched.length === stop - start) return;
    // The untouched stay in front; the touched follow by their sums.
    let at = stop;
    for (let k = touched.length - 1; k >= 0; k--) exchange(place[touched[k]!]!, --at);
    const starts = at > start ? [start] : [];
    for (let k = 0; k < touched.length; k++) {
      if (k === 0 || sum[touched[k]!] !== sum[touched[k - 1]!]) starts.push(at + k);
    }
    const stopOf = (k: number): number => starts[k + 1] ?? stop;
    let largest = 0;
    starts.forEach((from, k) => {
      if (stopOf(k) - from > stopOf(largest) - starts[largest]!) largest = k;
    });
    // A class that waits already has to wait with all its parts.
    const all = waits[start] === 1;
    starts.forEach((from, k) => {
      makeClass(from, stopOf(k));
      if (all || k !== largest) wait(from);
    });
  }

  function splitBy(start: number, { offset, items }: Lists, marks: Int32Array | undefined): void {
    const classes = new Map<number, number[]>();
    for (let at = start; at < end[start]!; at++) {
      const node = order[at]!;
      for (let k = offset[node]!; k < offset[node + 1]!; k++) {
        const other = items[k]!;
        const from = first[other]!;
        if (end[from]! - from === 1) continue;
        sum[other]! += marks ? marks[k]! : 1;
        if (seen[other]) continue;
        seen[other] = 1;
        const list = classes.get(from);
        if (list) list.push(other);
        else classes.set(from, [other]);
      }
    }
    for (const [from, touched] of [...classes].sort(([a], [b]) => a - b)) {
      split(from, touched);
      for (const node of touched) sum[node] = seen[node] = 0;
    }
  }

  return {
    order,
    refine(adjacency, marks) {
      for (let next = waiting[0], head = 0; next !== undefined; next = waiting[++head]) {
        waits[next] = 0;
        splitBy(next, adjacency, marks);
      }
      waiting.length = 0;
    },
    individualise(at) {
      const start = first[order[at]!]!;
      const stop = end[start]!;
      if (stop - start === 1) return false;
      exchange(at, start);
      makeClass(start, start + 1);
      makeClass(start + 1, stop);
      wait(start);
      return true;
    },
  };
}
