import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * Different orders of labels that occur `sizes` times each: n! / ∏ n_g!, or Infinity where it is more than `limit`
 * (below 2⁵³). O(limit + sizes).
 */
export function numberOfArrangements(sizes: Iterable<number>, limit: number): number {
  let number = 1;
  let placed = 0;
  for (const size of sizes) {
    for (let k = 1; k <= size; k++) {
      placed++;
      number = (number * placed) / k; // each step is a whole number: C(placed, k) times what was there
      if (number > limit) return Infinity;
    }
  }
  return number;
}

/** Turns `labels` into the next order in the dictionary; false, and nothing changed, after the last one. */
export function toNextArrangement(labels: Int32Array): boolean {
  let at = labels.length - 2;
  while (at >= 0 && labels[at]! >= labels[at + 1]!) at--;
  if (at < 0) return false;
  let other = labels.length - 1;
  while (labels[other]! <= labels[at]!) other--;
  exchange(labels, at, other);
  labels.subarray(at + 1).reverse();
  return true;
}

/** Fisher–Yates: every order equally likely. */
export function shuffle(labels: Int32Array, random: RandomGenerator): void {
  for (let at = labels.length - 1; at > 0; at--) exchange(labels, at, uniformInt(random, 0, at));
}

function exchange(labels: Int32Array, i: number, j: number): void {
  [labels[i], labels[j]] = [labels[j]!, labels[i]!];
}
