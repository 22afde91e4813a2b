import { SingleBar } from 'cli-progress';

/** Draws how much is done, on standard error and only where a person watches. */
export class Progress {
  #bar: SingleBar | undefined;

  constructor(private readonly what: string) {}

  readonly update = (done: number, total: number): void => {
    if (!process.stderr.isTTY) return;
    if (!this.#bar) {
      this.#bar = new SingleBar({
        format: `${this.what} {bar} {percentage} % · {value}/{total} · {rate} a second`,
        stream: process.stderr,
        hideCursor: true,
      });
      this.#bar.start(total, 0, { rate: '–' });
      this.#started = performance.now();
    }
    const seconds = (performance.now() - this.#started) / 1000;
    this.#bar.update(done, { rate: seconds > 0 ? Math.round(done / seconds).toLocaleString('en') : '–' });
  };

  #started = 0;

  /** Leaves the bar as it stands and frees the line. */
  stop(): void {
    this.#bar?.stop();
  }
}
