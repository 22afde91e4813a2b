import type { Stats } from 'node:fs';
import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** What is no file of bytes: of some of these nothing ever comes, or no end. */
export class NotAFile extends Error {
  override readonly name = 'NotAFile';

  /** @param kind what it is: `a folder` */
  constructor(
    path: string,
    readonly kind: string,
  ) {
    super(`${path} is ${kind}, and no file.`);
  }
}

/** A file to be read, by links too. @throws NotAFile; the system’s error where it is not there or may not be looked at */
export async function requireFile(path: string): Promise<Stats> {
  return checked(path, await stat(path));
}

/** The bytes of a file. @throws as `requireFile`, and the system’s error where it cannot be read */
export async function bytesOfFile(path: string): Promise<Buffer> {
  await requireFile(path);
  return readFile(path);
}

/** The text of a file in UTF-8. @throws as `bytesOfFile` */
export function textOfFile(path: string): string {
  checked(path, statSync(path));
  return readFileSync(path, 'utf8');
}

/** Why a file cannot be read, for whoever named it: what it is, or the code of the system’s error. Undefined of other errors. */
export function whyUnreadable(error: unknown): string | undefined {
  return error instanceof NotAFile ? `it is ${error.kind}` : (error as NodeJS.ErrnoException).code;
}

function checked(path: string, stats: Stats): Stats {
  if (stats.isFile()) return stats;
  throw new NotAFile(path, kindOf(stats));
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
