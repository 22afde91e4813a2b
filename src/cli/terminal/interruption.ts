/** The exit code of a command that Ctrl-C ended, as shells have it. */
export const INTERRUPTED = 130;

/**
 * Does some work that Ctrl-C (or SIGTERM) asks to end: the signal is aborted, and the work tidies up and throws. A
 * second Ctrl-C ends the process at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
