/** A set of numbers from 0 to `limit` − 1 that takes a byte for each: for many of them, faster than a Set. */
export class Marks {
  /** How many are in it. */
  count = 0;
  readonly #marked: Uint8Array;

  constructor(limit: number) {
    this.#marked = new Uint8Array(limit);
  }

  add(number: number): void {
    this.count += 1 - this.#marked[number]!;
    this.#marked[number] = 1;
  }

  has(number: number): boolean {
    return this.#marked[number] === 1;
  }

  /** Those in it. */
  ascending(): Int32Array {
    const numbers = new Int32Array(this.count);
    for (let at = 0, number = 0; at < this.count; number++) if (this.#marked[number] === 1) numbers[at++] = number;
    return numbers;
  }
}
