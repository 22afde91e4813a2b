import { emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';

/**
 * Keys that are pressed on a terminal, one at a time. What is pressed while nothing is asked is passed over: it cannot be
 * meant for what is not to be seen yet. Ctrl-C and Ctrl-D hold at any time.
 */
export class Keys {
  #isOver = false;
  #waiting: { keys: readonly string[]; settle: (key: string | undefined) => void } | undefined;
  readonly #pressed = (_: string | undefined, { name = '', ctrl }: Key): void => {
    if (ctrl && (name === 'c' || name === 'd')) {
      if (!this.#waiting) this.interrupt();
      this.#end();
    } else if (!ctrl && this.#waiting?.keys.includes(name)) this.#settle(name);
  };
  readonly #end = (): void => {
    this.#isOver = true;
    this.#settle(undefined);
  };

  /** @param interrupt what runs while nothing is asked, as Ctrl-C would if the terminal were not read key by key */
  constructor(
    private readonly terminal: ReadStream,
    private readonly signal: AbortSignal,
    private readonly interrupt: () => void,
  ) {
    emitKeypressEvents(terminal);
    terminal.setRawMode(true);
    terminal.on('keypress', this.#pressed);
    terminal.on('end', this.#end);
    terminal.resume();
    signal.addEventListener('abort', this.#end, { once: true });
    if (signal.aborted) this.#end();
  }

  /**
   * Waits until one of some keys is pressed; others do nothing.
   * @returns undefined where it was ended
   */
  next(keys: readonly string[]): Promise<string | undefined> {
    if (this.#isOver) return Promise.resolve(undefined);
    return new Promise((settle) => (this.#waiting = { keys, settle }));
  }

  /** Leaves the terminal as it was. */
  close(): void {
    this.terminal.off('keypress', this.#pressed);
    this.terminal.off('end', this.#end);
    this.signal.removeEventListener('abort', this.#end);
    this.terminal.setRawMode(false);
    this.terminal.pause();
  }

  #settle(key: string | undefined): void {
    const { settle } = this.#waiting ?? {};
    this.#waiting = undefined;
    settle?.(key);
  }
}
