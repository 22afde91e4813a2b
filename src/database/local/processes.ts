import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A process that is told apart from a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, as the system says it: only for comparing. */
  since: string;
}

/** The identity of a process, or undefined where none with that number runs. */
export function identify(pid: number): ProcessIdentity | undefined {
  const since = existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid);
  return since === undefined ? undefined : { pid, since };
}

export function isRunning(process: ProcessIdentity): boolean {
  return identify(process.pid)?.since === process.since;
}

/** Asks a process to end, waits, and kills it after `patienceMs`. Does nothing where it has ended. */
export async function end(target: ProcessIdentity, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  signal(target, 'SIGTERM');
  while (isRunning(target)) {
    if (performance.now() > deadline) signal(target, 'SIGKILL');
    await delay(50);
  }
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isRunning(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Linux: the 22nd field of `stat`, counted after the command, which may hold spaces. A zombie has ended. */
function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const [state, ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/);
    return state?.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}
