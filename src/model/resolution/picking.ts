/** Above any rank. */
const UNRANKED = 2 ** 30;

/**
 * One field, resolved from what assertions state as they are offered in order of precedence (`precedence.ts`): the value
 * of the lowest rank, and among those the first. A field without ranks gives every value rank 0. It can begin again, so
 * that no list is made for each of a million facts.
 */
export class Picking<V> {
  value: V;
  /** Whether another value of the same rank stood beside it. */
  conflict = false;
  #best = UNRANKED;

  /** @param none what an assertion offers that states nothing; @param unstated the value where nobody states one */
  constructor(
    private readonly none: V,
    private readonly unstated: V,
    private readonly rank: (value: V) => number = () => 0,
  ) {
    this.value = unstated;
  }

  /** Begins with another fact or entity. */
  begin(): void {
    this.value = this.unstated;
    this.conflict = false;
    this.#best = UNRANKED;
  }

  offer(value: V): void {
    if (value === this.none) return;
    const rank = this.rank(value);
    if (rank < this.#best) {
      this.value = value;
      this.conflict = false;
      this.#best = rank;
    } else if (rank === this.#best && value !== this.value) {
      this.conflict = true;
    }
  }
}
