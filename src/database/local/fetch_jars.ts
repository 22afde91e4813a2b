import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isOfDisk, WriteFailed } from '../../files/write_failed.js';
import { LocalNeo4jError, noLocalNeo4j } from './errors.js';
import type { Jar, JarLock } from './jar_lock.js';
import { openRepository, type Repository } from './repository.js';
import { contentOf, described, inLanes, same } from './verify_jars.js';
import type { Watching } from './watching.js';

/** Jars that are fetched at once. */
const WIDTH = 8;

/**
 * Fetches jars of a lock into a folder. One gets its name only when it is verified, so that what was interrupted goes on.
 * @param missing those that are not there, or not right
 * @param address of a Maven repository: of a server, or a folder
 * @throws LocalNeo4jError where one cannot be had, or is not the one expected
 */
export async function fetchJars(
  folder: string,
  { neo4j, jars }: JarLock,
  missing: readonly Jar[],
  address: string,
  { progress, signal }: Watching,
): Promise<void> {
  const tell = sayEachTenth(`Fetching Neo4j ${neo4j} (once)`, jars, progress);
  for (const jar of jars) if (!missing.includes(jar)) tell(jar);
  const repository = openRepository(address, WIDTH);
  try {
    await inLanes(WIDTH, missing, signal, async (jar, stop) => {
      await fetchJar(repository, jar, join(folder, basename(jar.path)), stop);
      tell(jar);
    });
  } finally {
    await repository.close();
  }
}

async function fetchJar(repository: Repository, jar: Jar, file: string, signal: AbortSignal): Promise<void> {
  const draft = `${file}.part`;
  const from = repository.locate(jar.path);
  try {
    await repository
      .fetch(jar.path, (bytes) => pipeline(bytes, createWriteStream(draft), { signal }), signal)
      .catch((error: unknown) => {
        throw signal.aborted || isOfDraft(error, draft) ? WriteFailed.of(draft, error) : unreachable(jar, from, error);
      });
    const found = await contentOf(draft);
    if (!same(found, jar)) {
      throw new LocalNeo4jError(
        `The jar ${jar.coordinates} from ${from} is not the one that this version of Jejaring expects, and is not used: ` +
          `expected ${described(jar)}, found ${described(found)}.`,
      );
    }
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether our own file is the trouble, rather than the repository. */
const isOfDraft = (error: unknown, draft: string): boolean =>
  (error as NodeJS.ErrnoException).path === draft || isOfDisk(error as NodeJS.ErrnoException);

function unreachable(jar: Jar, from: string, cause: unknown): Error {
  const reasons = [];
  for (let error = cause; error instanceof Error; error = error.cause) reasons.push(error.message);
  return noLocalNeo4j(
    `The jar ${jar.coordinates} of the local Neo4j could not be fetched from ${from}: ${reasons.join(': ')}.`,
    'See that this machine reaches Maven Central (HTTPS_PROXY is used), or set JEJARING_MAVEN_REPOSITORY to a mirror of it or a folder. What was fetched is kept.',
    cause,
  );
}

/** Tells how many jars are there at each tenth of their bytes. */
function sayEachTenth(what: string, jars: readonly Jar[], progress: Watching['progress']): (jar: Jar) => void {
  const total = jars.reduce((sum, { size }) => sum + size, 0);
  const mb = (bytes: number): number => Math.round(bytes / 1e6);
  let [count, bytes, said] = [0, 0, -1];
  return ({ size }) => {
    count += 1;
    bytes += size;
    const tenths = Math.floor((bytes / total) * 10);
    if (tenths === said) return;
    said = tenths;
    progress?.(`${what}: ${count} of ${jars.length} jars, ${mb(bytes)} of ${mb(total)} MB`);
  };
}
