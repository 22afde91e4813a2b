import { emitKeypressEvents, type Key } from 'node:readline';

/**
 * Waits until one of some keys is pressed on the terminal; others do nothing.
 * @returns undefined where it was Ctrl-C or Ctrl-D, or the signal was aborted
 */
export function keyPressed(keys: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise<string | undefined>((resolve) => {
    const end = (key: string | undefined): void => {
      stdin.off('keypress', pressed);
      signal.removeEventListener('abort', abort);
      resolve(key);
    };
    const abort = (): void => end(undefined);
    const pressed = (_: string | undefined, { name = '', ctrl }: Key): void => {
      if (ctrl && (name === 'c' || name === 'd')) end(undefined);
      else if (!ctrl && keys.includes(name)) end(name);
    };
    stdin.on('keypress', pressed);
    signal.addEventListener('abort', abort, { once: true });
  }).finally(() => {
    stdin.setRawMode(false);
    stdin.pause();
  });
}
