import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/database/database.js';
import { readVersion } from '../../src/snapshot/load.js';
import { runCli, startCli } from '../support/cli.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';

const ROWS = 6_000;
const KILLS = 2;

/** Invented: organisations at events, with dates, in one plain table. */
function table(): string {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const event = Math.floor(i / 12);
    const day = new Date(Date.UTC(2020, 0, 1 + (event % 900))).toISOString().slice(0, 10);
    return `Organisasi ${(i * 7919) % 1_500},Pertemuan ${event},${day}`;
  });
  const path = join(temporaryFolder(), 'meetings.csv');
  writeFileSync(path, ['organisation,event,date', ...rows].join('\n'));
  return path;
}

async function exported(): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  expect(await runCli(['export', folder])).toMatchObject({ code: 0 });
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('an import that is killed again and again is finished by running it once more', async () => {
  const database = await testDatabase();
  const path = table();
  const words = ['import', path, '--dataset', 'big', '--recorded-at', '2025-01-01T00:00:00Z'];
  await emptyDatabase(database);
  const start = Date.now();
  expect(await runCli(words)).toMatchObject({ code: 0 });
  const duration = Date.now() - start;
  const undisturbed = await exported();

  await emptyDatabase(database);
  let unfinished = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const { version } = await readVersion(database);
    const { child, ended } = await startCli(words);
    await hasWritten(database, version);
    await sleep(duration * 0.4 * Math.random());
    child.kill('SIGKILL');
    await ended;
    unfinished += (await readVersion(database)).version % 2;
  }
  expect(await runCli(words)).toMatchObject({ code: 0 });
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  expect(await exported()).toEqual(undisturbed);
  expect(unfinished).toBeGreaterThan(0);
}, 300_000);

/** Waits until an import writes on; one that was killed before holds its lease for a while. */
async function hasWritten(database: Database, before: number): Promise<void> {
  for (let waited = 0; (await readVersion(database)).version === before; waited += 50) {
    if (waited > 60_000) throw new Error('The import has not begun to write within a minute');
    await sleep(50);
  }
}
