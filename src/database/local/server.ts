import neo4j from 'neo4j-driver';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Settings } from '../../settings.js';
import { Database, type DatabaseAddress } from '../database.js';
import { DatabaseUnavailable } from '../errors.js';
import { keepArchive } from './class_archive.js';
import { containerServer, isInContainer } from './container.js';
import { LocalNeo4jError } from './errors.js';
import { homeOf, makeFolders, type Home } from './home.js';
import { javaServer, type ServerProgram } from './java_server.js';
import { withLock } from './lock.js';
import { readPassword } from './password.js';
import { freePort } from './port.js';
import { end, identify, isRunning, type ProcessIdentity } from './processes.js';
import type { Watching } from './watching.js';

const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 60_000;

/** The process of a local server and where it listens, as written to `run/server.json`. */
export interface RunningServer extends ProcessIdentity {
  port: number;
  /** Where the classes are to be kept that it writes down when it ends, if it does. */
  archive?: string;
}

export type StartOptions = Watching & {
  /** Whether the server is to leave behind what makes the next one start sooner, where that is missing. */
  keepClasses?: boolean;
  /** Called when a server has been launched and is not ready yet: what takes a while can be done meanwhile. */
  launched?: () => void;
  /** Whether a new home is to be run by Docker; a home stays with what it was begun with. */
  docker?: boolean;
};

/** The server that runs in this home, or undefined. What a crashed one left is not taken for it. */
export function runningServer(settings: Settings): RunningServer | undefined {
  const { state } = homeOf(settings);
  if (!existsSync(state)) return undefined;
  const server = JSON.parse(readFileSync(state, 'utf8')) as RunningServer;
  return isRunning(server) ? server : undefined;
}

/** How to reach a local server that runs. */
export function addressOf(server: RunningServer, settings: Settings): DatabaseAddress {
  return {
    uri: `bolt://127.0.0.1:${server.port}`,
    user: 'neo4j',
    password: readPassword(homeOf(settings)),
    database: settings.neo4j.database,
  };
}

/**
 * Starts the local Neo4j and waits until it answers; it goes on when this process ends. Several commands at once
 * share one server.
 * @returns the server, and whether it was this call that started it
 * @throws LocalNeo4jError saying what is missing and the ways on
 */
export async function startServer(
  settings: Settings,
  options: StartOptions = {},
): Promise<{ server: RunningServer; started: boolean }> {
  const running = runningServer(settings);
  if (running && (await answers(running, settings))) return { server: running, started: false };
  const home = homeOf(settings);
  makeFolders(home);
  return exclusively(home, options, async () => {
    const other = runningServer(settings);
    // (One that is being killed runs for a while still, and never answers.)
    if (other && (await comesToAnswer(other, settings, options))) return { server: other, started: false };
    return { server: await launch(home, settings, options), started: true };
  });
}

/** Ends the local server and waits. @returns whether one ran */
export async function stopServer(settings: Settings, watching: Watching = {}): Promise<boolean> {
  const home = homeOf(settings);
  if (!existsSync(home.state)) return false;
  return exclusively(home, watching, () => stopWithin(home, settings, watching));
}

/** `stopServer` for one who has the home's lock. */
export async function stopWithin(home: Home, settings: Settings, { progress }: Watching): Promise<boolean> {
  const server = runningServer(settings);
  if (server?.archive) progress?.('Keeping what Neo4j has loaded, so that it starts sooner from now on');
  if (server) await end(server, STOP_PATIENCE_MS);
  if (server?.archive) keepArchive(home, server.archive);
  rmSync(home.state, { force: true });
  return server !== undefined;
}

/** Does some work while no other command starts, stops, dumps or loads in this home. */
export function exclusively<T>(home: Home, { progress, signal }: Watching, work: () => Promise<T>): Promise<T> {
  const waiting = (): void => progress?.(`Waiting for another command on the local database (${home.lock})`);
  return withLock(home.lock, work, { waiting, signal });
}

/** Starts a server in a home that has none, for one who has its lock. */
export async function launch(home: Home, settings: Settings, options: StartOptions): Promise<RunningServer> {
  const port = await freePort(settings.local.port);
  const prepare = options.docker || isInContainer(home) ? containerServer : javaServer;
  const program = await prepare(home, port, settings, options);
  options.signal?.throwIfAborted();
  options.progress?.('Starting Neo4j');
  const server = spawnServer(home, port, program);
  options.launched?.();
  try {
    if (await comesToAnswer(server, settings, options)) return server;
    throw failed('ended while it started', settings);
  } catch (error) {
    await end(server, STOP_PATIENCE_MS);
    rmSync(home.state, { force: true });
    throw error;
  }
}

/** Starts the process, which is to outlive this one, and writes down at once which it is. */
function spawnServer(home: Home, port: number, { program, words, environment, archive }: ServerProgram): RunningServer {
  const output = openSync(home.console, 'w');
  const child = spawn(program, words, {
    cwd: home.folder,
    env: environment,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (!identity) throw new LocalNeo4jError(`Neo4j could not be started by ${program}.`);
  const server = { ...identity, port, archive };
  writeFileSync(home.state, JSON.stringify(server));
  return server;
}

/** Waits until a server answers. @returns false where it ended before */
async function comesToAnswer(server: RunningServer, settings: Settings, { signal }: Watching): Promise<boolean> {
  const deadline = performance.now() + START_PATIENCE_MS;
  while (!(await answers(server, settings))) {
    signal?.throwIfAborted();
    if (!isRunning(server)) return false;
    if (performance.now() > deadline) throw failed(`did not answer within ${START_PATIENCE_MS / 1000} s`, settings);
    await delay(100);
  }
  return true;
}

function failed(what: string, settings: Settings): LocalNeo4jError {
  const { console } = homeOf(settings);
  const last = readFileSync(console, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  return new LocalNeo4jError(`Neo4j ${what}. The end of ${console}:\n${last}`);
}

/** Whether a server takes our password and answers; false where it does not answer yet. */
async function answers(server: RunningServer, settings: Settings): Promise<boolean> {
  const database = new Database(addressOf(server, settings), settings.statementTimeoutMs);
  try {
    await database.verify();
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable && !isRefusal(error)) return false;
    throw error;
  } finally {
    await database.close();
  }
}

/** Whether the server is there and does not take our password: waiting would not help. */
function isRefusal({ cause }: DatabaseUnavailable): boolean {
  return cause instanceof neo4j.Neo4jError && cause.code.startsWith('Neo.ClientError.Security.');
}
