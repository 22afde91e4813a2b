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
