import type { Lists } from './incidence.js';
import { adjacencyOf, type Ties } from './ties.js';

/**
 * Calls `visit` once for each triangle: three nodes that are tied pairwise, in no promised order.
 *
 * Each tie is pointed from its end of lower degree to the one of higher degree, so that no node points to more than
 * √(2 · ties) others. Chiba & Nishizeki 1985, SIAM J. Comput. 14:210–223. Own, as the libraries of the field build an
 * object or a map for each node, which 1.6 million ties do not allow. O(ties^1.5) at worst; `trianglesCost` is the
 * number of steps that it really takes.
 */
export function forEachTriangle(
  ties: Pick<Ties, 'nodes' | 'a' | 'b'>,
  visit: (a: number, b: number, c: number) => void,
): void {
  const { offset, items } = pointed(ties);
  const seenFrom = new Int32Array(ties.nodes).fill(-1);
  for (let a = 0; a < ties.nodes; a++) {
    for (let at = offset[a]!; at < offset[a + 1]!; at++) seenFrom[items[at]!] = a;
    for (let at = offset[a]!; at < offset[a + 1]!; at++) {
      const b = items[at]!;
      for (let end = offset[b]!; end < offset[b + 1]!; end++) {
        const c = items[end]!;
        if (seenFrom[c] === a) visit(a, b, c);
      }
    }
  }
}

/** Steps that `forEachTriangle` takes: Σ over ties of the ties that its end of higher degree points along. O(ties). */
export function trianglesCost(ties: Pick<Ties, 'nodes' | 'a' | 'b'>): number {
  const { offset, items } = pointed(ties);
  let steps = 0;
  for (const end of items) steps += offset[end + 1]! - offset[end]!;
  return steps;
}

/** List i holds the neighbours of i that have a higher degree, or the same degree and a higher number. */
function pointed({ nodes, a, b }: Pick<Ties, 'nodes' | 'a' | 'b'>): Lists {
  const { offset: ends } = adjacencyOf({ nodes, a, b });
  const degree = (i: number): number => ends[i + 1]! - ends[i]!;
  // a[t] < b[t]: of two ends with one degree, a[t] is the lower one.
  const fromA = (t: number): boolean => degree(a[t]!) <= degree(b[t]!);
  const offset = new Int32Array(nodes + 1);
  for (let t = 0; t < a.length; t++) offset[(fromA(t) ? a[t]! : b[t]!) + 1]!++;
  for (let i = 0; i < nodes; i++) offset[i + 1]! += offset[i]!;
  const next = offset.slice(0, nodes);
  const items = new Int32Array(a.length);
  for (let t = 0; t < a.length; t++) {
    const [from, to] = fromA(t) ? [a[t]!, b[t]!] : [b[t]!, a[t]!];
    items[next[from]!++] = to;
  }
  return { offset, items };
}
