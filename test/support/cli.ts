import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { main } from '../../src/cli/main.js';
import { withLock } from '../../src/database/local/lock.js';
import { filesBelow, ROOT } from './files.js';

export interface Ended {
  /** Exit code; null where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Options {
  /** Added to the environment of the tests, which names their database; undefined takes a variable out. */
  env?: Record<string, string | undefined>;
}

let before: Promise<unknown> = Promise.resolve();

/** Runs `jejaring` with these words in this process, one call after another. `spawnCli` runs the program itself. */
export function runCli(words: string[], { env = {} }: Options = {}): Promise<Ended> {
  const ended = before.then(() => run(words, env));
  before = ended.catch(() => undefined);
  return ended;
}

async function run(words: string[], env: Record<string, string | undefined>): Promise<Ended> {
  // Its threads run the built program.
  await upToDate();
  const environment = { ...process.env };
  const [stdout, stderr] = [captured(process.stdout), captured(process.stderr)];
  setEnvironment({ ...environment, ...env });
  try {
    const code = await main(['node', 'jejaring', ...words]);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    for (const stream of [stdout, stderr]) stream.release();
    setEnvironment(environment);
    process.exitCode = undefined;
  }
}

function setEnvironment(environment: Record<string, string | undefined>): void {
  for (const name of Object.keys(process.env)) if (environment[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) process.env[name] = value;
}

/** Keeps what is written to a stream until it is released. */
function captured(stream: NodeJS.WriteStream): { text: () => string; release: () => void } {
  const write = stream.write.bind(stream);
  const written: string[] = [];
  stream.write = (chunk: string | Uint8Array): boolean => {
    written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };
  return { text: () => written.join(''), release: () => void (stream.write = write) };
}

export interface SpawnOptions extends Options {
  /** Its standard input; closed at once without it. */
  input?: string;
  /** Sent Ctrl-C where this is aborted. */
  interrupt?: AbortSignal;
}

/** Starts `jejaring` with these words in a process of its own, as a user would. `ended` is settled when it has ended. */
export async function startCli(
  words: string[],
  { env = {}, input, interrupt }: SpawnOptions = {},
): Promise<{ child: ChildProcess; ended: Promise<Ended> }> {
  await upToDate();
  const child = spawn(process.execPath, [`${ROOT}bin/jejaring.js`, ...words], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: undefined, ...env },
  });
  interrupt?.addEventListener('abort', () => child.kill('SIGINT'));
  child.stdin.on('error', () => undefined).end(input ?? '');
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { child, ended: ended.then(([code, stdout, stderr]) => ({ code, stdout, stderr })) };
}

/** Runs `jejaring` to its end in a process of its own: for signals, pipes, and what the program does on its own. */
export async function spawnCli(words: string[], options: SpawnOptions = {}): Promise<Ended> {
  const { ended } = await startCli(words, options);
  return ended;
}

let building: Promise<void> | undefined;

/** Bundles the program where sources are newer than it; one worker for all. */
export function upToDate(): Promise<void> {
  building ??= withLock(join(process.env.TEST_FOLDER!, 'bundle.lock'), bundle);
  return building;
}

async function bundle(): Promise<void> {
  const sources = filesBelow('src', '.ts').filter((path) => !path.startsWith('src/http/playground/client/'));
  const built = `${ROOT}dist/program/cli/main.js`;
  const time = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (sources.every((path) => statSync(ROOT + path).mtimeMs < time)) return;
  await promisify(execFile)(process.execPath, [`${ROOT}scripts/bundle_program.js`]);
}
