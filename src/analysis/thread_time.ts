/** How long an analysis has waited for threads, and had them, since it came. */
export class ThreadTime {
  readonly #came = performance.now();
  #computed = 0;
  #begun: number | undefined;

  begin(): void {
    this.#begun = performance.now();
  }

  end(): void {
    this.#computed = this.#computedBy(performance.now());
    this.#begun = undefined;
  }

  /** Whether it has waited for longer than it has been computed. */
  get isMostlyWaiting(): boolean {
    const now = performance.now();
    return now - this.#came > 2 * this.#computedBy(now);
  }

  #computedBy(now: number): number {
    return this.#computed + (this.#begun === undefined ? 0 : now - this.#begun);
  }
}
