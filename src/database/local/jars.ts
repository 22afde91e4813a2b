import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import type { Settings } from '../../settings.js';
import { isFileError, noLocalNeo4j } from './errors.js';
import { JAR_LOCK, type JarLock } from './jar_lock.js';
import { withLock } from './lock.js';
import { wrongJars } from './verify_jars.js';
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
 * Neo4j's jars from the cache, which all homes of a user share. Each is verified, each time: that takes a quarter of a
 * second. What is missing or damaged is fetched first.
 * @throws LocalNeo4jError where a jar cannot be had or is not the one expected, or the folder cannot be written
 */
export async function jars(settings: Settings, watching: Watching = {}, lock: JarLock = JAR_LOCK): Promise<Jars> {
  const cache = resolve(settings.cache ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jejaring'));
  const folder = join(cache, `neo4j-${lock.neo4j}`);
  const lib = join(folder, 'lib');
  const files = lock.jars.map(({ path }) => join(lib, basename(path)));
  const found = { archives: join(folder, 'archives'), classPath: files.join(delimiter) };
  const { signal } = watching;
  if ((await wrongJars(lib, lock, signal)).length === 0) return found;
  try {
    makeFolder(lib);
    const waiting = (): void => watching.progress?.('Waiting for another command that fetches Neo4j');
    const work = async (): Promise<void> => {
      const wrong = await wrongJars(lib, lock, signal);
      if (wrong.length === 0) return;
      // Loaded only here: hardly any command fetches anything.
      const { fetchJars } = await import('./fetch_jars.js');
      await fetchJars(lib, lock, wrong, settings.mavenRepository, watching);
      // Those of other files, perhaps.
      rmSync(found.archives, { recursive: true, force: true });
    };
    await withLock(`${folder}.lock`, work, { waiting, signal });
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
