import type { Ties } from './ties.js';

/** Degree: number of ties of each node. Strength: sum of their weights. Isolates have 0 and 0. O(nodes + ties). */
export function degreeAndStrength({ nodes, a, b, weight }: Ties): { degree: Int32Array; strength: Float64Array } {
  const degree = new Int32Array(nodes);
  const strength = new Float64Array(nodes);
  for (let t = 0; t < a.length; t++) {
    degree[a[t]!]!++;
    degree[b[t]!]!++;
    strength[a[t]!]! += weight[t]!;
    strength[b[t]!]! += weight[t]!;
  }
  return { degree, strength };
}

/** The ties of one node (its ego network without ties between its neighbours). Numbers of nodes stay. O(ties). */
export function egoTies({ nodes, a, b, shared, weight }: Ties, node: number): Ties {
  const kept: number[] = [];
  for (let t = 0; t < a.length; t++) if (a[t] === node || b[t] === node) kept.push(t);
  const at = Int32Array.from(kept);
  return {
    nodes,
    a: at.map((t) => a[t]!),
    b: at.map((t) => b[t]!),
    shared: at.map((t) => shared[t]!),
    weight: Float64Array.from(at, (t) => weight[t]!),
  };
}
