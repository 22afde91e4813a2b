/** A set of numbers from 0 to `limit` − 1 that is emptied at once, however many are in it: for one event after the other. */
export class Stamps {
  /** How many are in it. */
  count = 0;
  #now = 1;
  readonly #stamped: Int32Array;

  constructor(limit: number) {
    this.#stamped = new Int32Array(limit);
  }

  clear(): void {
    this.count = 0;
    this.#now++;
  }

  has(number: number): boolean {
    return this.#stamped[number] === this.#now;
  }

  /** @returns whether it was not in it before */
  add(number: number): boolean {
    if (this.#stamped[number] === this.#now) return false;
    this.#stamped[number] = this.#now;
    this.count++;
    return true;
  }
}
