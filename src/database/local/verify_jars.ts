import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Jar, JarLock } from './jar_lock.js';

/** Jars that are read at once. */
const WIDTH = 4;

/** The jars of a lock that are not in a folder, or are not the ones that it names: of each the digest is computed. */
export async function wrongJars(folder: string, { jars }: JarLock, signal: AbortSignal | undefined): Promise<Jar[]> {
  const right = new Set<Jar>();
  await inLanes(WIDTH, jars, signal, async (jar) => {
    const file = join(folder, basename(jar.path));
    // (A size is known at once.)
    if (statSync(file, { throwIfNoEntry: false })?.size !== jar.size) return;
    if (same(await contentOf(file), jar)) right.add(jar);
  });
  return jars.filter((jar) => !right.has(jar));
}

type Content = Pick<Jar, 'size' | 'sha256'>;

/** What is in a file of the size of a jar, which are 10 MB at most. */
export async function contentOf(file: string): Promise<Content> {
  const content = await readFile(file);
  return { size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

export const same = (a: Content, b: Content): boolean => a.size === b.size && a.sha256 === b.sha256;
export const described = ({ size, sha256 }: Content): string => `${size} bytes with the SHA-256 ${sha256}`;

/** Does something with each jar, with so many at once. After the first that fails, or an interruption, all stop. */
export async function inLanes(
  width: number,
  jars: readonly Jar[],
  interruption: AbortSignal | undefined,
  work: (jar: Jar, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(interruption ? [interruption] : [])]);
  // Several streams of each lane listen to it, which Node would call a leak.
  setMaxListeners(0, signal);
  const queue = jars.values();
  const lane = async (): Promise<void> => {
    for (const jar of queue) {
      if (signal.aborted) return;
      await work(jar, signal).catch((error: unknown) => failure.abort(error));
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  signal.throwIfAborted();
}
