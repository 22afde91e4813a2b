import { accessSync, constants, createWriteStream, realpathSync, statSync, type Stats } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WriteFailed } from './write_failed.js';

/** What is written, at once or piece by piece. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

export interface WriteOptions {
  /** Who may read a new file; without it, as the system has it. */
  mode?: number;
  /** Whether the file may not be there yet. */
  isNew?: boolean;
  signal?: AbortSignal;
}

/** Writes one file of several. */
export type WriteFile = (file: string, content: Content, options?: WriteOptions) => Promise<void>;

/**
 * Writes files aside, and gives them their names together once all are whole: one that could not be written leaves all
 * as they were. What a process that was killed left aside is removed by the next one that writes there.
 * @throws WriteFailed; whatever `work` throws
 */
export async function writeTogether<T>(work: (write: WriteFile) => Promise<T>): Promise<T> {
  const drafts = new Map<string, string>();
  try {
    const done = await work(async (file, content, options = {}) => {
      if (isPassedOn(file)) return passedOn(file, content, options);
      const there = statSync(file, { throwIfNoEntry: false });
      const mode = modeOf(file, there, options);
      const target = there ? realpathSync(file) : file;
      const draft = `${target}.${process.pid}.part`;
      if (!drafts.has(draft)) await removeAbandoned(target);
      drafts.set(draft, target);
      await written(file, draft, content, { mode, signal: options.signal });
    });
    // The last of several says what belongs together: without it nobody takes new files and old ones for one whole.
    if (drafts.size > 1) await rm([...drafts.values()].at(-1)!, { force: true });
    for (const [draft, target] of drafts) await renamed(draft, target);
    return done;
  } finally {
    for (const draft of drafts.keys()) await rm(draft, { force: true });
  }
}

/** Removes what was written aside for a file by processes that are no more. */
async function removeAbandoned(target: string): Promise<void> {
  const folder = dirname(target);
  for (const name of await readdir(folder).catch(() => [])) {
    const [, of, pid] = /^(.*)\.(\d+)\.part$/s.exec(name) ?? [];
    if (of === basename(target) && !isThere(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** Whether a process runs, whoever's it is. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes one file aside, and gives it its name once it is whole. @throws WriteFailed; the signal’s reason */
export const writeWhole: WriteFile = (file, content, options) =>
  writeTogether((write) => write(file, content, options));

/** Whether what is written there goes on to somebody, as by a pipe or to a device: it has no place beside it, and keeps nothing. */
export function isPassedOn(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** Makes a folder, and those above it, where they are missing. @throws WriteFailed */
export async function madeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw WriteFailed.of(folder, error);
  });
}

/** Who may read a file afterwards: of one that is there, who may now. @throws WriteFailed where it may not be replaced */
function modeOf(file: string, there: Stats | undefined, { mode, isNew }: WriteOptions): number | undefined {
  if (!there) return mode;
  const refuse = (code: string): never => {
    throw WriteFailed.of(file, Object.assign(new Error(code), { code, syscall: 'open' }));
  };
  if (there.isDirectory()) return refuse('EISDIR');
  if (isNew) return refuse('EEXIST');
  try {
    accessSync(file, constants.W_OK);
  } catch (error) {
    throw WriteFailed.of(file, error);
  }
  return mode ?? there.mode & 0o777;
}

/** (A reader that has seen enough ends it.) */
async function passedOn(file: string, content: Content, options: WriteOptions): Promise<void> {
  await written(file, file, content, options).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
}

async function written(file: string, path: string, content: Content, options: WriteOptions): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  try {
    const { signal, mode } = options;
    await pipeline(Readable.from(pieces), createWriteStream(path, { mode }), { signal });
  } catch (error) {
    throw WriteFailed.of(file, error);
  }
}

async function renamed(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    throw WriteFailed.of(target, error);
  }
}
