/** Whoever waits for analyses: an operation of a client. */
export class Asker {
  /** Steps of the analyses that were begun for it. */
  spent = 0;
  readonly #places = new Set<{ isRunning: boolean }>();

  /**
   * @param client whom turns are taken between: a key, an address, the command line
   * @param signal aborted when nobody waits for the answer any more
   */
  constructor(
    readonly client: string,
    readonly signal?: AbortSignal,
  ) {}

  /** Whether it waits for a thread, and for nothing that is computed. */
  get waitsForThread(): boolean {
    const places = [...this.#places];
    return places.length > 0 && places.every(({ isRunning }) => !isRunning);
  }

  begin(place: { isRunning: boolean }): void {
    this.#places.add(place);
  }

  end(place: { isRunning: boolean }): void {
    this.#places.delete(place);
  }
}
