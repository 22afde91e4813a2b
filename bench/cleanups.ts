type Cleanup = () => Promise<void>;

/** Work to be done at the end, last asked first. */
export class Cleanups {
  readonly #waiting: Cleanup[] = [];
  #running: Promise<void> | undefined;

  add(cleanup: Cleanup): void {
    this.#waiting.push(cleanup);
  }

  /**
   * Does all that waits, each whether or not another one failed; called again meanwhile, it waits for the same.
   * @throws AggregateError of what failed
   */
  run(): Promise<void> {
    this.#running ??= this.#all().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #all(): Promise<void> {
    const failures: unknown[] = [];
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      await next().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be tidied up.');
  }
}
