import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Settings } from '../../settings.js';
import { LocalNeo4jError, noLocalNeo4j } from './errors.js';
import type { Home } from './home.js';
import type { ServerProgram } from './java_server.js';
import { hasData, makePassword, readPassword } from './password.js';
import type { Watching } from './watching.js';

/** The image of docker-compose.yml. */
export const IMAGE = 'neo4j:5.26-community';

const run = promisify(execFile);

/** Whether the database of a home is run by Docker: `database start --docker` has once said so. */
export const isInContainer = (home: Home): boolean => existsSync(home.container);

/** For what works on the files of a database. @throws LocalNeo4jError where they are in a volume of Docker's */
export function requireFiles(home: Home): void {
  if (!isInContainer(home)) return;
  throw new LocalNeo4jError(
    `The database of ${home.folder} is run by Docker, and its files cannot be dumped or loaded from here. ` +
      'Use `jejaring export` and `jejaring import`.',
  );
}

/**
 * Prepares Neo4j run by Docker. `docker run` stays in the foreground, hands on the signal to end, and ends with the
 * container, so that its process stands for the server. The data are in a volume with the container's name.
 * @throws LocalNeo4jError where docker is missing or fails, or the home has data that Java's Neo4j made
 */
export async function containerServer(
  home: Home,
  port: number,
  settings: Settings,
  { progress, signal }: Watching,
): Promise<ServerProgram> {
  if (!isInContainer(home) && hasData(home)) {
    throw new LocalNeo4jError(
      `The database of ${home.folder} is run by Java. For one that is run by Docker, set JEJARING_HOME to a new folder.`,
    );
  }
  const known = (await docker(['image', 'ls', '--quiet', IMAGE], signal)).trim() !== '';
  if (!known) {
    progress?.(`Fetching the image ${IMAGE} (once)`);
    await docker(['pull', '--quiet', IMAGE], signal);
  }
  const name = containerOf(home);
  // What a killed `docker run` has left.
  await docker(['rm', '--force', name], signal);
  const { heap, pageCache } = settings.local;
  const environment = {
    NEO4J_AUTH: `neo4j/${readPassword(home)}`,
    NEO4J_initial_dbms_default__database: settings.neo4j.database,
    NEO4J_server_http_enabled: 'false',
    NEO4J_server_memory_heap_initial__size: heap,
    NEO4J_server_memory_heap_max__size: heap,
    NEO4J_server_memory_pagecache_size: pageCache,
    NEO4J_dbms_usage__report_enabled: 'false',
  };
  return {
    program: 'docker',
    words: [
      ...['run', '--rm', '--name', name, '--publish', `127.0.0.1:${port}:7687`, '--volume', `${name}:/data`],
      // By name only: no list of processes shows the password.
      ...Object.keys(environment).flatMap((variable) => ['--env', variable]),
      IMAGE,
    ],
    environment: { ...process.env, ...environment },
  };
}

/** The name of a home's container, given on its first start together with its password. */
function containerOf(home: Home): string {
  if (isInContainer(home)) return readFileSync(home.container, 'utf8').trim();
  const name = `jejaring-${randomBytes(6).toString('hex')}`;
  makePassword(home);
  writeFileSync(home.container, `${name}\n`);
  return name;
}

async function docker(words: string[], signal?: AbortSignal): Promise<string> {
  try {
    return (await run('docker', words, { signal })).stdout;
  } catch (error) {
    signal?.throwIfAborted();
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
    const found =
      code === 'ENOENT'
        ? 'No program `docker` was found on the PATH.'
        : `\`docker ${words.join(' ')}\` failed: ${stderr?.trim()}`;
    throw noLocalNeo4j(found, 'Install Docker and start it, or leave out --docker to use Java.', error);
  }
}
