import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isOfDisk, WriteFailed } from '../../files/write_failed.js';
import { LocalNeo4jError, noLocalNeo4j } from './errors.js';
import type { Jar, JarLock } from './jar_lock.js';
import { openRepository, type Repository } from './repository.js';
import type { Watching } from './watching.js';

/** Jars that are fetched at once. */
const WIDTH = 8;

/**
 * Makes a folder hold every jar of a lock. Those that are there and right stay, so that what was interrupted goes on;
 * the others are fetched. A jar gets its name only when it is verified.
 * @param address of a Maven repository: of a server, or a folder
 * @throws LocalNeo4jError where one cannot be had, or is not the one expected
 */
export async function completeJars(
  folder: string,
  { neo4j, jars }: JarLock,
  address: string,
  { progress, signal }: Watching,
): Promise<void> {
  const there = new Set<Jar>();
  await inLanes(jars, signal, async (jar, stop) => {
    const file = join(folder, basename(jar.path));
    if (existsSync(file) && same(await measure(file, stop), jar)) there.add(jar);
  });
  const missing = jars.filter((jar) => !there.has(jar));
  if (missing.length === 0) return;
  const tell = sayEachTenth(`Fetching Neo4j ${neo4j} (once)`, jars, progress);
  for (const jar of there) tell(jar);
  const repository = openRepository(address, WIDTH);
  try {
    await inLanes(missing, signal, async (jar, stop) => {
      await fetchJar(repository, jar, join(folder, basename(jar.path)), stop);
      tell(jar);
    });
  } finally {
    await repository.close();
  }
}

/** Does something with each jar, with a few at once. After the first that fails, or an interruption, all stop. */
async function inLanes(
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
  await Promise.all(Array.from({ length: WIDTH }, lane));
  signal.throwIfAborted();
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
    const found = await measure(draft, signal);
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

type Content = Pick<Jar, 'size' | 'sha256'>;

async function measure(file: string, signal: AbortSignal): Promise<Content> {
  const hash = createHash('sha256').setEncoding('hex');
  await pipeline(createReadStream(file), hash, { signal });
  return { size: statSync(file).size, sha256: hash.read() as string };
}

const same = (a: Content, b: Content): boolean => a.size === b.size && a.sha256 === b.sha256;
const described = ({ size, sha256 }: Content): string => `${size} bytes with the SHA-256 ${sha256}`;

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
