/**
 * A quantile, interpolated linearly between the two nearest values (Hyndman and Fan's seventh definition, that of R
 * and NumPy).
 * @param p from 0 to 1
 * @throws RangeError where there is no value
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) throw new RangeError('No values.');
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median, and what one in twenty and one in a hundred exceed. */
export function percentiles(values: readonly number[]): { p50: number; p95: number; p99: number } {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), p99: quantile(values, 0.99) };
}

export const smallestAndLargest = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
