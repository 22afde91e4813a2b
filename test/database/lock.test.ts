import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { withLock } from '../../src/database/local/lock.js';
import { end, identify, isRunning } from '../../src/database/local/processes.js';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-lock-'));
const path = join(folder, 'lock');
const sleeper = (): ChildProcess => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

function identityOf(child: ChildProcess): { pid: number; since: string } {
  const identity = identify(child.pid ?? 0);
  if (!identity) throw new Error('The process does not run');
  return identity;
}

afterEach(() => expect(readdirSync(folder)).toEqual([]));
afterAll(() => rmSync(folder, { recursive: true }));

it('lets one in at a time', async () => {
  let inside = 0;
  const most: number[] = [];
  const work = async (): Promise<void> => {
    most.push(++inside);
    await delay(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)));
  expect(most).toEqual(Array.from({ length: 8 }, () => 1));
});

it('is given back where the work fails', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(existsSync(path)).toBe(false);
});

it('that a process left when it was killed is cleared by one of those who wait', async () => {
  const child = sleeper();
  writeFileSync(path, JSON.stringify({ ...identityOf(child), mark: 'left' }));
  let entered = 0;
  const waiting = Promise.all([1, 2, 3].map(() => withLock(path, async () => void (entered += 1))));
  await delay(300);
  expect(entered).toBe(0);
  child.kill('SIGKILL');
  await waiting;
  expect(entered).toBe(3);
});

it('a process is told apart from an earlier one with its number', () => {
  const own = identify(process.pid);
  expect(own && isRunning(own)).toBe(true);
  expect(isRunning({ pid: process.pid, since: 'before' })).toBe(false);
});

it('a process that does not heed is killed', async () => {
  const child = spawn(process.execPath, [
    '-e',
    "process.on('SIGTERM', () => {}); console.log('on'); setInterval(() => {}, 1000)",
  ]);
  await once(child.stdout, 'data');
  const identity = identityOf(child);
  await end(identity, 200);
  expect(isRunning(identity)).toBe(false);
  expect(child.signalCode ?? (await once(child, 'exit'))[1]).toBe('SIGKILL');
});

it('the keeper of a run of tests ends its servers and removes its home when the run is gone', async () => {
  const home = mkdtempSync(join(tmpdir(), 'jejaring-kept-'));
  const server = sleeper();
  writeFileSync(join(home, 'server.json'), JSON.stringify(identityOf(server)));
  const keeper = fileURLToPath(new URL('../support/keeper.js', import.meta.url));
  const kept = spawn(process.execPath, [keeper, home], { stdio: ['pipe', 'ignore', 'inherit'] });
  await delay(300);
  expect(server.exitCode ?? server.signalCode).toBeNull();
  kept.stdin.end();
  await once(kept, 'exit');
  expect(server.signalCode).toBe('SIGTERM');
  expect(existsSync(home)).toBe(false);
});
