import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './processes.js';

/** What a lock file holds: who has it, and a mark that no other holding of it shares. */
interface Holding extends ProcessIdentity {
  mark: string;
}

/**
 * Does some work while no other command does work under the same lock. The lock of a process that has ended is
 * cleared.
 * @param path the lock file; its folder must be there
 * @param waiting called once where another command has the lock
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  { waiting, signal }: { waiting?: () => void; signal?: AbortSignal } = {},
): Promise<T> {
  const own: Holding = { ...identifyOwn(), mark: randomUUID() };
  for (let tries = 0; !take(path, own); tries++) {
    if (tries === 5) waiting?.();
    await delay(100, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** The file appears at once and whole: it is written under another name and linked. */
function take(path: string, own: Holding): boolean {
  const draft = `${path}.${own.mark}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    clearAbandoned(path);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes the lock of a process that has ended. Several may find it at once; the one who makes the file named after
 * the holding's mark removes it, so that nobody removes the lock that another has taken meanwhile.
 */
function clearAbandoned(path: string): void {
  try {
    const holding = JSON.parse(readFileSync(path, 'utf8')) as Holding;
    if (isRunning(holding)) return;
    const claim = `${path}.${holding.mark}.ended`;
    writeFileSync(claim, '', { flag: 'wx' });
    try {
      const now = JSON.parse(readFileSync(path, 'utf8')) as Holding;
      if (now.mark === holding.mark) rmSync(path);
    } finally {
      rmSync(claim);
    }
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function identifyOwn(): ProcessIdentity {
  const own = identify(process.pid);
  if (!own) throw new Error('The system does not say when this process started');
  return own;
}
