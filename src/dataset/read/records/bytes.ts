import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { requireFile } from '../../../files/regular_file.js';

const PEEK_BYTES = 65_536;

/** The bytes of a file, unpacked where they are gzip, whatever its name. */
export interface FileBytes {
  /** The first of them. */
  head: Buffer;
  /** Whether the head is all of them. */
  isWhole: boolean;
  stream(): Readable;
}

/** @throws NotAFile; what the file system or zlib throws where it cannot be read */
export async function bytesOf(path: string): Promise<FileBytes> {
  await requireFile(path);
  const first = await firstBytes(path);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  if (!isGzip && path.endsWith('.gz') && first.length > 0)
    throw Object.assign(new Error(path), { code: 'Z_DATA_ERROR' });
  // The flush setting lets the compressed bytes end anywhere.
  const head = isGzip ? gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }) : first;
  return {
    head: head.subarray(0, PEEK_BYTES),
    isWhole: first.length < PEEK_BYTES && head.length <= PEEK_BYTES,
    stream: () => (isGzip ? unpacked(path) : createReadStream(path)),
  };
}

function unpacked(path: string): Readable {
  const bytes = createReadStream(path);
  const plain = createGunzip();
  bytes.once('error', (error) => plain.destroy(error));
  return bytes.pipe(plain);
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** All bytes of a file, or undefined where there are more than `limit`. */
export async function allBytes(bytes: FileBytes, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes.stream() as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
