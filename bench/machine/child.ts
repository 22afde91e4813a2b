import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** A process that the bench started. */
export interface Child {
  process: ChildProcess;
  /** What it printed, once it has ended well. Rejects where it failed, with the end of what it said. */
  ended: Promise<{ stdout: string; stderr: string }>;
  /** Asks it to end, kills it after ten seconds, and waits. Does nothing where it has ended. */
  stop: () => Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Starts a program; `env` is added to this process's environment. */
export function startChild(program: string, words: string[], env: Record<string, string> = {}): Child {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = new Promise<number | null>((done, fail) => child.once('exit', done).once('error', fail));
  const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(([code, stdout, stderr]) => {
    if (code === 0) return { stdout, stderr };
    throw new Error(`${[program, ...words].join(' ')} ended with ${code}:\n${(stderr || stdout).slice(-2_000)}`);
  });
  // Whoever started it may not be waiting yet, or no more.
  ended.catch(() => undefined);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await exit.catch(() => undefined);
    clearTimeout(kill);
  };
  return { process: child, ended, stop };
}
