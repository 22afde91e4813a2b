/** Above any rank. */
const UNRANKED = 2 ** 30;

/**
 * One field, resolved from what assertions state as they are offered in order of precedence (`precedence.ts`): the value
 * of the lowest rank, and among those the first. A field without ranks gives every value rank 0. It can begin again, so
 * that no list is made for each of a million facts.
 */
export class Picking<V> {
  value: V;
  #best = UNRANKED;
  #source: number | undefined;
  #severalValues = false;
  #severalSources = false;

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
    this.#best = UNRANKED;
    this.#severalValues = this.#severalSources = false;
  }

  /**
   * Whether sources contradict each other: two of them state different values of this rank. (Where several values and
   * several sources stand at one rank, some two of them do.)
   */
  get conflict(): boolean {
    return this.#severalValues && this.#severalSources;
  }

  /** @param source which one states it; left out where nobody asks for conflicts */
  offer(value: V, source?: number): void {
    if (value === this.none) return;
    const rank = this.rank(value);
    if (rank < this.#best) {
      this.value = value;
      this.#best = rank;
      this.#source = source;
      this.#severalValues = this.#severalSources = false;
    } else if (rank === this.#best) {
      this.#severalValues ||= value !== this.value;
      this.#severalSources ||= source !== this.#source;
    }
  }
}
