import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Gives a run of tests a folder of its own, in which each worker has its home (`../runner/worker.js`). Nothing is
 * started here: the first test of a worker that asks for the database (`database.ts`) starts it. A keeper process ends
 * what still runs and removes the folder when the run ends, however it ends. A database that the developer's environment
 * names is never touched.
 */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'jejaring-test-'));
  for (const name of Object.keys(process.env)) {
    const ours = name.startsWith('NEO4J_') || name.startsWith('JEJARING_');
    if (ours && name !== 'JEJARING_CACHE') delete process.env[name];
  }
  Object.assign(process.env, {
    TEST_FOLDER: folder,
    // What is chosen at random follows from it: give it again to have the same.
    TEST_SEED: process.env.TEST_SEED ?? String(randomInt(2 ** 31)),
    JEJARING_NEO4J_PORT: '0',
    JEJARING_NEO4J_HEAP: '512m',
    JEJARING_NEO4J_PAGE_CACHE: '128m',
    // A statement of a test ends, however busy the machine is.
    JEJARING_STATEMENT_TIMEOUT_MS: '600000',
    JEJARING_NEO4J_SHORT_LIVED: 'true',
    JDK_JAVA_OPTIONS: '-XX:+UseSerialGC',
  });
  const keeper = fileURLToPath(new URL('keeper.js', import.meta.url));
  globalThis.keeper = spawn(process.execPath, [keeper, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}
