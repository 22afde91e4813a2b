import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeWhole } from '../../files/write_whole.js';

/**
 * Writes to a file, or to standard output without one; a reader that has seen enough (`| head`) ends it.
 * @throws the signal’s reason; WriteFailed where the file cannot be written
 */
export async function writePieces(
  pieces: Iterable<string | Uint8Array>,
  file: string | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (file !== undefined) return writeWhole(file, pieces, { signal });
  try {
    await pipeline(Readable.from(pieces), process.stdout, { signal, end: false });
  } catch (error) {
    // (Of output that cannot be written the program tells by itself.)
    if ((error as NodeJS.ErrnoException).syscall !== 'write') throw error;
  }
}
