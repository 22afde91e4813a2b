import { degreeAndStrength } from './node_ties.js';
import type { Ties } from './ties.js';

/** Three nodes tied pairwise, and the numbers of their ties. */
export type VisitTriangle = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Visits each triangle once, with its ties, where `forEachTriangle` passes its nodes only: looking 10⁸ ties up by their
 * ends would take longer than finding the triangles. Each tie is pointed to its end of higher degree, so that no node
 * points to more than √(2 · ties) others (Chiba & Nishizeki 1985, doi 10.1137/0214017). O(ties^1.5) at worst;
 * `trianglesCost` counts the steps.
 */
export function forEachTriangleOfTies(ties: Ties, visit: VisitTriangle): void {
  const { nodes, a, b } = ties;
  const { degree } = degreeAndStrength(ties);
  // a[t] < b[t]: of two ends with one degree, a[t] is the lower one.
  const fromA = (t: number): boolean => degree[a[t]!]! <= degree[b[t]!]!;
  const offset = new Int32Array(nodes + 1);
  for (let t = 0; t < a.length; t++) offset[(fromA(t) ? a[t]! : b[t]!) + 1]!++;
  for (let i = 0; i < nodes; i++) offset[i + 1]! += offset[i]!;
  const next = offset.slice(0, nodes);
  const end = new Int32Array(a.length);
  const tie = new Int32Array(a.length);
  for (let t = 0; t < a.length; t++) {
    const [from, to] = fromA(t) ? [a[t]!, b[t]!] : [b[t]!, a[t]!];
    const at = next[from]!++;
    end[at] = to;
    tie[at] = t;
  }
  /** By the far end: the tie that the node in hand points along to it, or −1. */
  const pointedAt = new Int32Array(nodes).fill(-1);
  for (let node = 0; node < nodes; node++) {
    for (let at = offset[node]!; at < offset[node + 1]!; at++) pointedAt[end[at]!] = tie[at]!;
    for (let at = offset[node]!; at < offset[node + 1]!; at++) {
      const other = end[at]!;
      for (let on = offset[other]!; on < offset[other + 1]!; on++) {
        const third = end[on]!;
        const back = pointedAt[third]!;
        if (back !== -1) visit(node, other, third, tie[at]!, back, tie[on]!);
      }
    }
    for (let at = offset[node]!; at < offset[node + 1]!; at++) pointedAt[end[at]!] = -1;
  }
}
