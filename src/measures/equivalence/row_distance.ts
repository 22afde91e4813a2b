import { pairsOf } from '../network/groups.js';
import { lengthOf, listOf, type Incidence } from '../network/incidence.js';
import { adjacencyOf, type Adjacency, type Ties } from '../network/ties.js';
import type { NearestPairs } from './nearest_pairs.js';

type RowDistance = 'JACCARD' | 'EUCLIDEAN' | 'CORRELATION';

/**
 * Distance between two rows of the incidence with n_i = `ni` and n_j = `nj` of `events` events, p_ij = `p` of them in
 * common. NaN where it is not defined: JACCARD of two empty rows, CORRELATION with a row that is all 0 or all 1.
 */
export function rowDistance(kind: RowDistance, ni: number, nj: number, p: number, events: number): number {
  switch (kind) {
    case 'JACCARD':
      return 1 - p / (ni + nj - p);
    case 'EUCLIDEAN':
      return Math.sqrt(ni + nj - 2 * p);
    case 'CORRELATION': {
      const spread = Math.sqrt(ni * (events - ni) * nj * (events - nj));
      return spread > 0 ? 1 - (events * p - ni * nj) / spread : NaN;
    }
  }
}

/**
 * Offers every pair that can be among the nearest, and returns the number of pairs that have a distance (with JACCARD:
 * a distance below 1). Pairs with p_ij ≥ 1 are the ties. Of the others the distance rests on n_i and n_j alone: they
 * are gone through class by class, nearest first, until none can be among the nearest.
 */
export function offerRowDistances(
  { agents, events, byAgent }: Incidence,
  { a, b, shared, nodes }: Ties,
  kind: RowDistance,
  notSeenTogether: boolean,
  found: NearestPairs,
): number {
  const n = Int32Array.from({ length: agents }, (_, i) => lengthOf(byAgent, i));
  let tied = 0;
  for (let t = 0; t < a.length; t++) {
    const distance = rowDistance(kind, n[a[t]!]!, n[b[t]!]!, shared[t]!, events);
    if (Number.isNaN(distance)) continue;
    tied++;
    if (!notSeenTogether) found.offer(a[t]!, b[t]!, distance);
  }
  if (kind === 'JACCARD') return tied;
  const classes = classesOf(n).filter(({ n }) => n > 0 && !Number.isNaN(rowDistance(kind, n, n, 0, events)));
  offerUntied(classes, (x, y) => rowDistance(kind, x, y, 0, events), adjacencyOf({ nodes, a, b }), found);
  const defined = classes.reduce((sum, { members }) => sum + members.length, 0);
  return pairsOf(defined) - (notSeenTogether ? tied : 0);
}

/** Steps of `offerRowDistances`: the ties, and the pairs of different n. */
export function rowDistancesCost({ agents, byAgent }: Incidence, ties: Ties): number {
  const different = new Set(Array.from({ length: agents }, (_, i) => lengthOf(byAgent, i))).size;
  return ties.a.length + agents + pairsOf(different + 1);
}

/** Agents of one n, ascending. */
interface Class {
  n: number;
  members: number[];
}

function classesOf(n: Int32Array): Class[] {
  const byN = new Map<number, number[]>();
  n.forEach((value, i) => {
    if (byN.has(value)) byN.get(value)!.push(i);
    else byN.set(value, [i]);
  });
  return [...byN].map(([value, members]) => ({ n: value, members }));
}

/** Offers pairs that are not tied, those of the nearest classes first. */
function offerUntied(
  classes: readonly Class[],
  distanceOf: (x: number, y: number) => number,
  adjacency: Adjacency,
  found: NearestPairs,
): void {
  const pairs = classes.flatMap((x, at) => classes.slice(at).map((y) => ({ x, y, distance: distanceOf(x.n, y.n) })));
  pairs.sort((p, q) => p.distance - q.distance);
  for (const { x, y, distance } of pairs) {
    // In order of numbers: once one is not taken, no later one of these two classes is.
    for (const [i, j] of pairsInOrder(x, y)) {
      if (!holds(listOf(adjacency, i), j) && !found.offer(i, j, distance)) break;
    }
  }
}

/** Pairs i < j with one in each class, in order of i, then j. */
function* pairsInOrder(x: Class, y: Class): Generator<[number, number]> {
  const firsts =
    x === y
      ? x.members.map((i) => ({ i, partners: x.members }))
      : [
          ...x.members.map((i) => ({ i, partners: y.members })),
          ...y.members.map((i) => ({ i, partners: x.members })),
        ].sort((p, q) => p.i - q.i);
  for (const { i, partners } of firsts) {
    for (const j of partners) if (j > i) yield [i, j];
  }
}

/** Whether an ascending list holds a number: by halving. */
function holds(list: Int32Array, wanted: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}
