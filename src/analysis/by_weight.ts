/** Numbers 0 to n − 1 in order of falling weight; equal weights in order of number. */
export function byWeight(weight: Float64Array): Int32Array {
  return Int32Array.from(weight, (_, i) => i).sort((a, b) => weight[b]! - weight[a]! || a - b);
}
