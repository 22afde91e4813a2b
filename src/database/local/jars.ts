import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import type { Settings } from '../../settings.js';
import { isFileError, noLocalNeo4j } from './errors.js';
import { digestOf, JAR_LOCK, type JarLock } from './jar_lock.js';
import { withLock } from './lock.js';
import type { Watching } from './watching.js';
import { makeFolder } from '../../make_folder.js';

/** Neo4j's jars, all there and verified. Paths are absolute. */
export interface Jars {
  /** A folder for archives of their classes. It may be missing. */
  archives: string;
  /** As Java takes it. It names each jar, so that nothing else in the folder is run. */
  classPath: string;
}

/**
 * Neo4j's jars from the cache, which all homes of a user share. What is missing is fetched first. Each jar is verified
 * once; after that, its size is looked at.
 * @throws LocalNeo4jError where a jar cannot be had or is not the one expected, or the folder cannot be written
 */
export async function jars(settings: Settings, watching: Watching = {}, lock: JarLock = JAR_LOCK): Promise<Jars> {
  const cache = resolve(settings.cache ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jejaring'));
  const folder = join(cache, `neo4j-${lock.neo4j}`);
  const lib = join(folder, 'lib');
  const verified = join(folder, 'verified');
  const files = lock.jars.map(({ path }) => join(lib, basename(path)));
  const whole = (): boolean =>
    existsSync(verified) &&
    readFileSync(verified, 'utf8') === digestOf(lock) &&
    lock.jars.every(({ size }, index) => statSync(files[index]!, { throwIfNoEntry: false })?.size === size);
  const found = { archives: join(folder, 'archives'), classPath: files.join(delimiter) };
  if (whole()) return found;
  try {
    makeFolder(lib);
    const waiting = (): void => watching.progress?.('Waiting for another command that fetches Neo4j');
    const work = async (): Promise<void> => {
      if (whole()) return;
      // Loaded only here: hardly any command fetches anything.
      const { completeJars } = await import('./fetch_jars.js');
      await completeJars(lib, lock, settings.mavenRepository, watching);
      // Those of other files, perhaps.
      rmSync(found.archives, { recursive: true, force: true });
      writeFileSync(verified, digestOf(lock));
    };
    await withLock(`${folder}.lock`, work, { waiting, signal: watching.signal });
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw noLocalNeo4j(
      `The folder for Neo4j's jars cannot be written: ${folder} (${error.code}).`,
      'Set JEJARING_CACHE to a folder that can be written.',
      error,
    );
  }
  return found;
}
