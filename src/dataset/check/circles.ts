import { wayBetween } from '../../collections/way_between.js';
import type { ProblemList } from '../problems/index.js';
import type { Edge } from '../read/gathered.js';

/**
 * Notes each edge of the dataset that closes a circle, alone or with edges of the graph. Edges are added one by one in
 * the order of the rows, so that the row that closes a circle is the one reported.
 */
export function checkCircles(
  edges: readonly Edge[],
  others: readonly { from: string; to: string }[],
  problems: ProblemList,
): void {
  const next = new Map<string, Set<string>>();
  const add = (from: string, to: string): unknown => next.get(from)?.add(to) ?? next.set(from, new Set([to]));
  for (const { from, to } of others) add(from, to);
  for (const { from, to, place } of edges) {
    if (next.get(from)?.has(to)) continue;
    const way = wayBetween(next, to, from);
    if (way) problems.add('CYCLE', place, [from, ...way].join(' → '));
    else add(from, to);
  }
}
