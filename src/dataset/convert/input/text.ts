import { readFile } from 'node:fs/promises';
import type { Conversion } from '../conversion.js';

/** The text of a file in UTF-8, without a byte order mark. */
export async function readText(path: string, conversion: Conversion): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    return conversion.fail('the whole file', reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  return error instanceof TypeError ? 'it is not UTF-8. Save it as UTF-8.' : `it cannot be read (${code}).`;
}
