import { createInterface } from 'node:readline/promises';

/**
 * Asks on the terminal whether something is to be done; only the word itself says yes.
 * @param refusal made where there is nobody to ask, and thrown
 */
export async function isAgreed(
  word: string,
  question: string,
  refusal: () => Error,
  signal: AbortSignal,
): Promise<boolean> {
  if (!process.stdin.isTTY) throw refusal();
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question, { signal })).trim() === word;
  } finally {
    terminal.close();
  }
}
