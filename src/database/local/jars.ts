import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PACKAGE_ROOT } from '../../package_root.js';
import type { Settings } from '../../settings.js';
import { isFileError, noLocalNeo4j } from './errors.js';
import { withLock } from './lock.js';

export const NEO4J_VERSION = '5.26.28';

const POM = join(PACKAGE_ROOT, 'src/database/local/pom.xml');
const MAVEN_REMEDY =
  'Install Maven 3.6.3 or later (Debian, Ubuntu: apt install maven; macOS: brew install maven), and see that `mvn` reaches Maven Central or your mirror of it.';

export interface Watching {
  /** Called with a short sentence about what goes on. */
  progress?: (message: string) => void;
  signal?: AbortSignal;
}

/**
 * The folder with Neo4j's jars. Maven fetches them once; the folder gets its name only when it is complete, so that
 * one left by an interrupted download is never used.
 * @throws LocalNeo4jError where Maven is missing or fails, or the folder cannot be written
 */
export async function jars(
  settings: Settings,
  watching: Watching = {},
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const cache = resolve(settings.cache ?? join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jejaring'));
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  const lib = join(folder, 'lib');
  if (existsSync(lib)) return lib;
  try {
    mkdirSync(cache, { recursive: true });
    const waiting = (): void => watching.progress?.('Waiting for another command that fetches Neo4j');
    await withLock(`${folder}.lock`, () => fetchInto(cache, folder, watching, environment), {
      waiting,
      signal: watching.signal,
    });
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw noLocalNeo4j(
      `The folder for Neo4j's jars cannot be written: ${cache} (${error.code}).`,
      'Set JEJARING_CACHE to a folder that can be written.',
      error,
    );
  }
  return lib;
}

async function fetchInto(
  cache: string,
  folder: string,
  watching: Watching,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  if (existsSync(folder)) return;
  const draft = mkdtempSync(join(cache, 'fetching-'));
  try {
    await runMaven(join(draft, 'lib'), watching, environment);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Copies the jars into `lib`, and tells of every tenth that has come from the network. */
async function runMaven(lib: string, { progress, signal }: Watching, environment: NodeJS.ProcessEnv): Promise<void> {
  progress?.(`Fetching Neo4j ${NEO4J_VERSION} by Maven (about 120 MB, once)`);
  const options = ['--batch-mode', '--file', POM, `-Dneo4j.version=${NEO4J_VERSION}`];
  const maven = spawn('mvn', [...options, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
    signal,
  });
  let fetched = 0;
  const said: string[] = [];
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (line.includes('ERROR')) said.push(line);
    if (!/^\S*\s*Downloaded from .*\.jar/.test(line.replace('[INFO]', ''))) return;
    fetched += 1;
    if (fetched % 10 === 0) progress?.(`Fetching Neo4j ${NEO4J_VERSION} by Maven: ${fetched} jars`);
  });
  const code = await new Promise<number | null>((done, fail) => {
    maven.once('error', (error) => fail(signal?.aborted ? error : mavenMissing(error)));
    maven.once('close', done);
  });
  if (code === 0 && existsSync(lib)) return;
  throw noLocalNeo4j(
    `Maven (mvn) could not fetch Neo4j ${NEO4J_VERSION}:\n${said.slice(0, 3).join('\n')}`,
    MAVEN_REMEDY,
  );
}

function mavenMissing(cause: unknown): Error {
  return noLocalNeo4j(
    'The local Neo4j is fetched by Maven, and no program `mvn` was found on the PATH.',
    MAVEN_REMEDY,
    cause,
  );
}
