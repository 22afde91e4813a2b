/**
 * Runs pieces of work side by side, at most `width` at a time, or one alone where it must not overlap with others.
 * After the first that fails nothing more is begun.
 */
export class Lanes {
  readonly #running = new Set<Promise<void>>();
  #failure: { error: unknown } | undefined;

  constructor(private readonly width: number) {}

  /**
   * Waits for a free lane and begins the work; with `alone` waits for its end too.
   * @throws the error of any piece that failed
   */
  async run(work: () => Promise<void>, alone = false): Promise<void> {
    while (this.#running.size > (alone ? 0 : this.width - 1)) await Promise.race(this.#running);
    this.#throwFailure();
    const running: Promise<void> = work()
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
    if (alone) await this.end();
  }

  /** Waits for the end of all that was begun. @throws the error of any piece that failed */
  async end(): Promise<void> {
    await this.settled();
    this.#throwFailure();
  }

  /** As `end`, but never throws. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
