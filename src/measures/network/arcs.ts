/**
 * A directed valued network without loops: arc t leads from `from[t]` to `to[t]`, in order of from, then to, no pair
 * twice. Nodes are numbers 0 to `nodes` − 1; isolates are nodes without an arc.
 */
export interface Arcs {
  nodes: number;
  from: Int32Array;
  to: Int32Array;
  /** Above 0. */
  weight: Float64Array;
}

/** Of each node: arcs that leave it and that reach it, and the sums of their weights. Isolates have 0. */
export interface ArcDegrees {
  outDegree: Int32Array;
  inDegree: Int32Array;
  outStrength: Float64Array;
  inStrength: Float64Array;
}

/** O(nodes + arcs). */
export function arcDegrees({ nodes, from, to, weight }: Arcs): ArcDegrees {
  const degrees = {
    outDegree: new Int32Array(nodes),
    inDegree: new Int32Array(nodes),
    outStrength: new Float64Array(nodes),
    inStrength: new Float64Array(nodes),
  };
  for (let t = 0; t < from.length; t++) {
    degrees.outDegree[from[t]!]!++;
    degrees.inDegree[to[t]!]!++;
    degrees.outStrength[from[t]!]! += weight[t]!;
    degrees.inStrength[to[t]!]! += weight[t]!;
  }
  return degrees;
}
