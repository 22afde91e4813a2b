import { wayBetween } from '../../collections/way_between.js';
import type { Place, ProblemList } from '../problems/index.js';
import type { Edge } from '../read/gathered.js';

/** Who is the same: by the judgements of the graph and of the dataset, of which those of the dataset may close a circle. */
interface Judged {
  /** The id that stands for an entity. */
  canonical: (id: string) => string;
  judgements: readonly { verdict: string; place: Place }[];
}

/**
 * Notes each edge of the dataset that closes a circle, alone or with edges of the graph. Edges are added one by one in
 * the order of the rows, so that the row that closes a circle is the one reported. Where a circle of edges of the graph
 * is closed by judgements, the last of these is.
 */
export function checkCircles(
  edges: readonly Edge[],
  others: readonly { from: string; to: string }[],
  { canonical, judgements }: Judged,
  problems: ProblemList,
): void {
  const next = new Map<string, Set<string>>();
  const last = judgements.findLast(({ verdict }) => verdict === 'SAME');
  const closing = last === undefined ? [] : others.map((edge) => ({ ...edge, place: last.place }));
  const add = (from: string, to: string): unknown => next.get(from)?.add(to) ?? next.set(from, new Set([to]));
  if (last === undefined) for (const { from, to } of others) add(canonical(from), canonical(to));
  for (const { place, ...edge } of [...closing, ...edges]) {
    const [from, to] = [canonical(edge.from), canonical(edge.to)];
    if (next.get(from)?.has(to)) continue;
    const way = wayBetween(next, to, from);
    if (way) problems.add('CYCLE', place, [from, ...way].join(' → '));
    else add(from, to);
  }
}
