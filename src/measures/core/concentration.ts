/**
 * Gini coefficient of amounts that are not negative, such as events per agent:
 * Σ_k (2k − n − 1) x_(k) / (n Σ x), x_(1) ≤ … ≤ x_(n). 0 where all are equal, (n − 1)/n where one has everything.
 * Gini 1912, in the form of Sen 1973. Null where there is nothing to share out. O(n log n).
 */
export function gini(amounts: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(amounts).sort();
  const total = sorted.reduce((sum, x) => sum + x, 0);
  if (total === 0) return null;
  return sorted.reduce((sum, x, k) => sum + (2 * k + 1 - sorted.length) * x, 0) / (sorted.length * total);
}

/**
 * Herfindahl–Hirschman index: Σ (x_i / Σ x)². From 1/n (all equal) to 1 (one has everything). Hirschman 1964, The
 * paternity of an index. Null where there is nothing to share out. O(n).
 */
export function herfindahlHirschman(amounts: ArrayLike<number>): number | null {
  // In order of size, so that the sum does not depend on the numbering.
  const sorted = Float64Array.from(amounts).sort();
  const total = sorted.reduce((sum, x) => sum + x, 0);
  return total === 0 ? null : sorted.reduce((sum, x) => sum + (x / total) ** 2, 0);
}
