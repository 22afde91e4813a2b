/** Steps between nothing and the largest weight: coarser than rounding errors, finer than any difference of meaning. */
const STEPS = 2 ** 26;

/**
 * Weights as whole numbers. A sum over events comes out differently in its last bits when the events are numbered
 * otherwise; an algorithm that compares such sums would then take another way for the same network. Whole weights stay
 * as they are; others become multiples of (largest weight)/2²⁶, so that sums of them are exact and their order is of no
 * consequence. Weights are finite and not negative; a new array is given. O(weights).
 */
export function onGrid(weight: ArrayLike<number>): Float64Array {
  let largest = 0;
  let whole = true;
  for (let t = 0; t < weight.length; t++) {
    largest = Math.max(largest, weight[t]!);
    whole &&= Number.isInteger(weight[t]);
  }
  if (whole) return Float64Array.from(weight);
  return Float64Array.from(weight, (w) => Math.round((w / largest) * STEPS));
}
