import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
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
  cwd?: string;
  /** Its standard input; closed at once without it. */
  input?: string;
  /** Sent where the signal is aborted. */
  interrupt?: AbortSignal;
}

/** Starts `jejaring` with these words in a process of its own, as a user would. `ended` is settled when it has ended. */
export async function startCli(
  words: string[],
  { env = {}, cwd, input, interrupt }: Options = {},
): Promise<{ child: ChildProcess; ended: Promise<Ended> }> {
  await upToDate();
  const child = spawn(process.execPath, [`${ROOT}bin/jejaring.js`, ...words], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  interrupt?.addEventListener('abort', () => child.kill('SIGINT'));
  child.stdin.on('error', () => undefined).end(input ?? '');
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { child, ended: ended.then(([code, stdout, stderr]) => ({ code, stdout, stderr })) };
}

/** Runs `jejaring` to its end. */
export async function runCli(words: string[], options: Options = {}): Promise<Ended> {
  const { ended } = await startCli(words, options);
  return ended;
}

let building: Promise<void> | undefined;

/** Bundles the program anew where sources are newer than it. */
export function upToDate(): Promise<void> {
  building ??= bundle();
  return building;
}

async function bundle(): Promise<void> {
  const sources = filesBelow('src', '.ts').filter((path) => !path.startsWith('src/http/playground/client/'));
  const built = `${ROOT}dist/program/cli/main.js`;
  const time = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (sources.every((path) => statSync(ROOT + path).mtimeMs < time)) return;
  await promisify(execFile)(process.execPath, [`${ROOT}scripts/bundle_program.js`]);
}
