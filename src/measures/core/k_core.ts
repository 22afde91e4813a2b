import { adjacencyOf, type Ties } from '../network/ties.js';

/**
 * Core number of each node: the greatest k for which it belongs to the k-core, the largest part in which everybody has
 * ties to at least k others of the part. Weights do not matter. Seidman 1983, doi 10.1016/0378-8733(83)90028-X; by
 * removing nodes in order of what is left of their degree (Batagelj & Zaveršnik 2003, arXiv cs/0310049). From 0
 * (isolates) to the greatest degree. O(nodes + ties).
 */
export function coreNumbers(ties: Ties): Int32Array {
  const { nodes } = ties;
  const { offset, items } = adjacencyOf(ties);
  const core = Int32Array.from({ length: nodes }, (_, i) => offset[i + 1]! - offset[i]!);
  // Nodes by degree; `start[d]` is the place of the first of degree d that is still there.
  const start = new Int32Array(nodes + 1);
  for (const degree of core) start[degree + 1]!++;
  for (let degree = 0; degree < nodes; degree++) start[degree + 1]! += start[degree]!;
  const next = start.slice();
  const order = new Int32Array(nodes);
  const place = new Int32Array(nodes);
  core.forEach((degree, i) => {
    place[i] = next[degree]!++;
    order[place[i]] = i;
  });
  for (let at = 0; at < nodes; at++) {
    const node = order[at]!;
    for (let k = offset[node]!; k < offset[node + 1]!; k++) {
      const other = items[k]!;
      if (core[other]! <= core[node]!) continue;
      // It changes places with the first of its degree, and that degree begins one later.
      const degree = core[other]!;
      const to = start[degree]!;
      const moved = order[to]!;
      order[place[other]!] = moved;
      place[moved] = place[other]!;
      order[to] = other;
      place[other] = to;
      start[degree] = to + 1;
      core[other]!--;
    }
  }
  return core;
}
