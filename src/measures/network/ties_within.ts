import type { Ties } from './ties.js';

/** Where each tie of `ties` stands in `network`, whose nodes are the same; −1 where it has none. O(ties of both). */
export function tiesWithin(ties: Pick<Ties, 'a' | 'b'>, network: Pick<Ties, 'a' | 'b'>): Int32Array {
  const { a, b } = network;
  let at = 0;
  // Both are in order of a, then b.
  return ties.a.map((from, t) => {
    const to = ties.b[t]!;
    while (at < a.length && (a[at]! < from || (a[at] === from && b[at]! < to))) at++;
    return a[at] === from && b[at] === to ? at : -1;
  });
}
