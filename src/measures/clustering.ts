import { listOf, type Incidence } from './incidence.js';
import { degreeAndStrength } from './node_ties.js';
import type { Ties } from './ties.js';
import { forEachTriangle } from './triangles.js';

/**
 * Triads of a one-mode network by their number of ties, [0, 1, 2, 3], and transitivity = 3·triangles / (triads of two
 * ties + 3·triangles): the share of paths i–j–k whose ends are tied (Wasserman & Faust 1994, ch. 6). In a projection
 * every event of three is a triangle, so transitivity is high by construction. null without a path.
 * Time as for forEachTriangle.
 */
export function triadCensus(ties: Ties): { census: [number, number, number, number]; transitivity: number | null } {
  const { nodes, a } = ties;
  const { degree } = degreeAndStrength(ties);
  let triangles = 0;
  forEachTriangle(ties, () => triangles++);
  let paths = 0;
  for (const d of degree) paths += (d * (d - 1)) / 2;
  const two = paths - 3 * triangles;
  const one = a.length * Math.max(0, nodes - 2) - 2 * two - 3 * triangles;
  const all = (nodes * (nodes - 1) * (nodes - 2)) / 6;
  return {
    census: [all - one - two - triangles, one, two, triangles],
    transitivity: paths > 0 ? (3 * triangles) / paths : null,
  };
}

/**
 * Clustering of a two-mode network (Opsahl 2013, doi 10.1016/j.socnet.2011.07.001; tnet’s clustering_tm): of all paths
 * i–e–j–f–k of three agents and two events, the share whose ends i and k share a third event. Unlike transitivity of
 * the projection it is not raised by large events. `local` has the share of the paths around each agent j; null
 * without paths. O(Σ_j Σ_{e,f ∋ j} d_e d_f · n): for networks of some hundred agents.
 */
export function twoModeClustering(incidence: Incidence): { global: number | null; local: (number | null)[] } {
  const { agents, byAgent, byEvent } = incidence;
  let [allPaths, allClosed] = [0, 0];
  const local = Array.from({ length: agents }, (_, j) => {
    let [paths, closed] = [0, 0];
    const events = listOf(byAgent, j);
    events.forEach((e, at) => {
      for (const f of events.subarray(at + 1)) {
        for (const i of listOf(byEvent, e)) {
          for (const k of listOf(byEvent, f)) {
            if (i === j || k === j || i === k) continue;
            paths++;
            if (shareAnother(listOf(byAgent, i), listOf(byAgent, k), e, f)) closed++;
          }
        }
      }
    });
    allPaths += paths;
    allClosed += closed;
    return paths > 0 ? closed / paths : null;
  });
  return { global: allPaths > 0 ? allClosed / allPaths : null, local };
}

function shareAnother(first: Int32Array, second: Int32Array, e: number, f: number): boolean {
  for (let x = 0, y = 0; x < first.length && y < second.length;) {
    if (first[x]! < second[y]!) x++;
    else if (first[x]! > second[y]!) y++;
    else if (first[x] !== e && first[x] !== f) return true;
    else [x, y] = [x + 1, y + 1];
  }
  return false;
}
