import type { Arcs } from './arcs.js';

/** What of a directed network goes both ways. */
export interface Reciprocity {
  /** For each arc i → j the number of the arc j → i; −1: there is none. */
  reverse: Int32Array;
  /** Arcs that are answered by one the other way / all arcs; null without arcs. */
  share: number | null;
}

/**
 * Reciprocity of a directed network without loops: the share of arcs i → j for which j → i is there too, from 0 to 1,
 * weights aside (Wasserman & Faust 1994, Social Network Analysis, ch. 13; `reciprocity` of igraph and networkx).
 * Each mutual pair has two such arcs. O(arcs · log of the arcs of a node).
 */
export function reciprocity({ nodes, from, to }: Pick<Arcs, 'nodes' | 'from' | 'to'>): Reciprocity {
  const offset = new Int32Array(nodes + 1);
  for (const i of from) offset[i + 1]!++;
  for (let i = 0; i < nodes; i++) offset[i + 1]! += offset[i]!;
  let mutual = 0;
  const reverse = from.map((i, t) => {
    const found = placeOf(i, to, offset[to[t]!]!, offset[to[t]! + 1]!);
    if (found >= 0) mutual++;
    return found;
  });
  return { reverse, share: from.length > 0 ? mutual / from.length : null };
}

/** Where a number stands among those at `begin` to `end` − 1, which ascend; −1: nowhere. */
function placeOf(wanted: number, sorted: Int32Array, begin: number, end: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && sorted[low] === wanted ? low : -1;
}
