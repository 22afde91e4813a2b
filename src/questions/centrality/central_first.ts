import type { CentralityMeasure } from '../../measures/centrality/centrality.js';

/** Digits to which values are compared: others are rounding, and must not decide an order. */
const DIGITS = 12;

/**
 * Nodes 0 to `count` − 1, the most central first, equal ones by number; by number alone without values. A low
 * CONSTRAINT is the more central; nodes without a value come last.
 */
export function centralFirst(
  count: number,
  by: { measure: CentralityMeasure; values: Float64Array } | undefined,
): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  if (!by) return order;
  const sign = by.measure === 'CONSTRAINT' ? 1 : -1;
  const rank = by.values.map((value) => (Number.isNaN(value) ? Infinity : sign * Number(value.toPrecision(DIGITS))));
  return order.sort((a, b) => (rank[a] === rank[b] ? a - b : rank[a]! - rank[b]!));
}
