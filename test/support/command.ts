import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './files.js';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts `jejaring` as it is built, on the database of this run of tests. `ran` is settled when it has ended. */
export function startCommand(
  words: string[],
  environment: NodeJS.ProcessEnv = {},
): { child: ChildProcess; ran: Promise<Ran> } {
  const child = spawn(process.execPath, [join(ROOT, 'bin/jejaring.js'), ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ran = Promise.all([ended, text(child.stdout), text(child.stderr)]).then(([code, stdout, stderr]) => ({
    code,
    stdout,
    stderr,
  }));
  return { child, ran };
}

/** Runs `jejaring` to its end. */
export function runCommand(words: string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return startCommand(words, environment).ran;
}
