import type { DegreeClasses } from '../network/degree_classes.js';
import type { Ties } from '../network/ties.js';

/** The distinct tests of a network: pairs of agents with the same two degrees and the same overlap share one. */
export interface OverlapTests {
  /** Classes of both agents, a ≤ b, and the events they share; in order of a, b, shared. */
  a: Int32Array;
  b: Int32Array;
  shared: Int32Array;
  /** Ties that the test stands for. */
  count: Int32Array;
  /** The test of each tie. */
  testOf: Int32Array;
}

/** O(ties + tests · log tests). */
export function overlapTests({ classOf, degree }: DegreeClasses, ties: Ties): OverlapTests {
  const most = ties.shared.reduce((highest, p) => Math.max(highest, p), 0);
  const keyOf = (t: number): number => {
    const a = classOf[ties.a[t]!]!;
    const b = classOf[ties.b[t]!]!;
    return (Math.min(a, b) * degree.length + Math.max(a, b)) * (most + 1) + ties.shared[t]!;
  };
  const counts = new Map<number, number>();
  for (let t = 0; t < ties.a.length; t++) counts.set(keyOf(t), (counts.get(keyOf(t)) ?? 0) + 1);
  const keys = Float64Array.from(counts.keys()).sort();
  const index = new Map(Array.from(keys, (key, test) => [key, test]));
  const pairOf = (key: number): number => Math.floor(key / (most + 1));
  return {
    a: Int32Array.from(keys, (key) => Math.floor(pairOf(key) / degree.length)),
    b: Int32Array.from(keys, (key) => pairOf(key) % degree.length),
    shared: Int32Array.from(keys, (key) => key % (most + 1)),
    count: Int32Array.from(keys, (key) => counts.get(key)!),
    testOf: ties.a.map((_, t) => index.get(keyOf(t))!),
  };
}
