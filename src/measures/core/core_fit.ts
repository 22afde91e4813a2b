/** What a correlation with a core–periphery pattern needs to know of a network: sums over all its unordered pairs. */
export interface NetworkSums {
  nodes: number;
  pairs: number;
  weight: number;
  squares: number;
}

export function networkSums(nodes: number, weight: Float64Array): NetworkSums {
  const sums = { nodes, pairs: (nodes * (nodes - 1)) / 2, weight: 0, squares: 0 };
  for (const w of weight) {
    sums.weight += w;
    sums.squares += w * w;
  }
  return sums;
}

/** Whether all pairs, those without a tie included, have the same weight: nothing correlates with it. */
export function isEven({ pairs, weight, squares }: NetworkSums): boolean {
  return pairs * squares - weight * weight <= 1e-12 * pairs * squares;
}

/**
 * Pearson’s correlation, over all unordered pairs, of the weights with the pattern that is 1 where one of the two is in
 * the core: it depends on the size of the periphery and on the weight within it alone. −∞ where the pattern is the
 * same for all pairs (nobody in the core, or fewer than two outside). O(1).
 */
export function coreFit(sums: NetworkSums, periphery: number, within: number): number {
  const { nodes, pairs, weight, squares } = sums;
  if (periphery < 2 || periphery >= nodes) return -Infinity;
  const ones = pairs - (periphery * (periphery - 1)) / 2;
  const covariance = pairs * (weight - within) - weight * ones;
  return covariance / Math.sqrt((pairs * squares - weight * weight) * (pairs * ones - ones * ones));
}
