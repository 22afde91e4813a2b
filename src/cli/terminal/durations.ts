/** How long the parts of a piece of work took. */
export class Durations {
  readonly #seconds = new Map<string, number>();

  /** Does a part of the work. */
  async of<T>(part: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.#seconds.set(part, (performance.now() - start) / 1000);
    return result;
  }

  toString(): string {
    const total = [...this.#seconds.values()].reduce((sum, seconds) => sum + seconds, 0);
    const parts = [...this.#seconds].map(([part, seconds]) => `${part} ${seconds.toFixed(1)}`);
    return `It took ${total.toFixed(1)} s: ${parts.join(', ')}.`;
  }
}
