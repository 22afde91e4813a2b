import { readFile } from 'node:fs/promises';
import type { Conversion } from '../conversion.js';

/** The text of a file in UTF-8, without a byte order mark. */
export async function readText(path: string, conversion: Conversion): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8. Save it as UTF-8.' : (error as Error).message;
    return conversion.fail('the whole file', reason);
  }
}
