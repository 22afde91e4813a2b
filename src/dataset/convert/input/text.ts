import { bytesOfFile, whyUnreadable } from '../../../files/regular_file.js';
import type { Conversion } from '../conversion.js';

/** The text of a file in UTF-8, without a byte order mark. */
export async function readText(path: string, conversion: Conversion): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOfFile(path));
  } catch (error) {
    return conversion.fail('the whole file', reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8. Save it as UTF-8.';
  const why = whyUnreadable(error);
  return why === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${why}).`;
}
