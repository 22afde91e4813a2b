/** Lets so many in at once: who comes later waits, first come first served. */
export class Gate {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param most that are inside at once */
  constructor(private readonly most: number) {}

  get isEmpty(): boolean {
    return this.#inside === 0 && this.#waiting.length === 0;
  }

  /** @throws the signal’s reason where it is aborted before there is room */
  async enter(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#inside < this.most) {
      this.#inside++;
      return;
    }
    let begin = (): void => undefined;
    let leave = (): void => undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        begin = resolve;
        leave = () => {
          const place = this.#waiting.indexOf(begin);
          // It may have been let in a moment ago, and is none of those who wait.
          if (place < 0) return;
          this.#waiting.splice(place, 1);
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', leave, { once: true });
        this.#waiting.push(begin);
      });
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  /** Whoever was let in says that it has gone: the next has its place. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#inside--;
  }
}
