import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes to a file, or to standard output without one; a reader that has seen enough (`| head`) ends it.
 * @throws the signal’s reason; Error where the file cannot be written
 */
export async function writePieces(
  pieces: Iterable<string | Uint8Array>,
  file: string | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    if (file !== undefined) await pipeline(Readable.from(pieces), createWriteStream(file), { signal });
    else await pipeline(Readable.from(pieces), process.stdout, { signal, end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
