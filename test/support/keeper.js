/**
 * Waits until its standard input closes, which also happens where the run of tests is killed; then ends every local
 * Neo4j whose home lies in the folder, and removes the folder.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const [folder] = process.argv.slice(2);

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function end(pid) {
  const deadline = Date.now() + 10_000;
  if (isRunning(pid)) process.kill(pid, 'SIGTERM');
  while (isRunning(pid)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await delay(50);
  }
}

process.stdin.resume();
process.stdin.once('close', async () => {
  const files = readdirSync(folder, { recursive: true }).filter((file) => basename(file) === 'server.json');
  const states = files.map((file) => join(folder, file));
  await Promise.all(states.map((state) => end(JSON.parse(readFileSync(state, 'utf8')).pid)));
  rmSync(folder, { recursive: true, force: true });
});
