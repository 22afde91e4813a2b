import type { ThreadTime } from './thread_time.js';

/** Whoever waits for analyses: an operation of a client. */
export class Asker {
  /** Steps of the analyses that were begun for it. */
  spent = 0;
  readonly #places = new Set<{ time: ThreadTime }>();

  /**
   * @param client whom turns are taken between: a key, an address, the command line
   * @param signal aborted when nobody waits for the answer any more
   */
  constructor(
    readonly client: string,
    readonly signal?: AbortSignal,
  ) {}

  /** Whether all that it waits for has waited for a thread for longer than it has been computed. */
  get isMostlyWaiting(): boolean {
    const places = [...this.#places];
    return places.length > 0 && places.every(({ time }) => time.isMostlyWaiting);
  }

  begin(place: { time: ThreadTime }): void {
    this.#places.add(place);
  }

  end(place: { time: ThreadTime }): void {
    this.#places.delete(place);
  }
}
