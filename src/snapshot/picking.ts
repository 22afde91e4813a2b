import { NONE } from './columns.js';
import type { Resolved } from './view.js';

const LAST = 2 ** 30;

/** One field, as codes are offered to it in order of precedence: resolves like `pick`, without a list of them. */
export class Picking implements Resolved {
  /** NONE where nobody states it. */
  value = NONE;
  conflict = false;
  #best = LAST;
  readonly #none: number;
  readonly #rank: (code: number) => number;

  /** @param none code of an assertion that states nothing; @param rank as in `pick`, by code */
  constructor(none: number, rank: (code: number) => number = () => 0) {
    this.#none = none;
    this.#rank = rank;
  }

  /** Begins with another fact or entity. */
  begin(): void {
    this.value = NONE;
    this.conflict = false;
    this.#best = LAST;
  }

  offer(code: number): void {
    if (code === this.#none) return;
    const rank = this.#rank(code);
    if (rank < this.#best) {
      this.value = code;
      this.conflict = false;
      this.#best = rank;
    } else if (rank === this.#best && code !== this.value) {
      this.conflict = true;
    }
  }
}
