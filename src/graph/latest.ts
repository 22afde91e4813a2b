import { isSameState, type DataState } from '../model/data_state.js';

/** How long what was read while an import runs may serve, in milliseconds: the data version does not change then. */
const WHILE_IMPORTING_MS = 1_000;

/** Keeps what is made for a state of the data until another one is asked for; what fails is made again. */
export class Latest<T> {
  #kept: { state: DataState; until: number; made: Promise<T> } | undefined;

  constructor(private readonly make: () => Promise<T>) {}

  at(state: DataState): Promise<T> {
    if (this.#kept && isSameState(this.#kept.state, state) && performance.now() < this.#kept.until)
      return this.#kept.made;
    const until = state.version % 2 === 0 ? Infinity : performance.now() + WHILE_IMPORTING_MS;
    const kept = { state, until, made: this.make() };
    kept.made.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    this.#kept = kept;
    return kept.made;
  }
}
