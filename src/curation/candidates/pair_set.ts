/** Groups of more that share what pairs are found by are no evidence of anything. */
const LARGEST_GROUP = 200;

/** Pairs of numbers, each once, the smaller number first. */
export class PairSet {
  readonly #seen = new Set<number>();

  /** @param count how many are numbered */
  constructor(readonly count: number) {}

  add(a: number, b: number): void {
    if (a !== b) this.#seen.add(Math.min(a, b) * this.count + Math.max(a, b));
  }

  addAll(group: readonly number[]): void {
    if (group.length <= LARGEST_GROUP) group.forEach((a, i) => group.slice(i + 1).forEach((b) => this.add(a, b)));
  }

  addBetween(group: readonly number[], others: readonly number[]): void {
    if (group.length * others.length <= LARGEST_GROUP ** 2) group.forEach((a) => others.forEach((b) => this.add(a, b)));
  }

  list(): [number, number][] {
    return Array.from(this.#seen, (pair) => [Math.floor(pair / this.count), pair % this.count]);
  }
}
