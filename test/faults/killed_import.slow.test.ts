import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Database } from '../../src/database/database.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { spawnCli, startCli } from '../support/cli.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';

// @takes 60 s

const ROWS = 6_000;
const KILLS = 2;
/** How long an import may run before it is killed, as a share of what it takes. */
const pauses = fc.sample(fc.double({ min: 0, max: 0.3, noNaN: true }), 3 * KILLS);

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
  expect(await spawnCli(['export', folder])).toMatchObject({ code: 0 });
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('an import that is killed again and again is finished by running it once more', async () => {
  const database = await testDatabase();
  const path = table();
  const words = ['import', path, '--dataset', 'big', '--recorded-at', '2025-01-01T00:00:00Z'];
  await emptyDatabase(database);
  const start = Date.now();
  expect(await spawnCli(words)).toMatchObject({ code: 0 });
  const duration = Date.now() - start;
  const undisturbed = await exported();

  // A kill that comes after the end proves nothing: then the import is begun again.
  let unfinished = 0;
  for (let attempt = 0; unfinished < KILLS && attempt < 3 * KILLS; attempt++) {
    if ((await readVersion(database)).version % 2 === 0) await emptyDatabase(database);
    const { version } = await readVersion(database);
    const { child, ended } = await startCli(words);
    await hasWritten(database, version, child);
    await sleep(duration * pauses[attempt]!);
    child.kill('SIGKILL');
    await ended;
    unfinished += (await readVersion(database)).version % 2;
  }
  expect(unfinished).toBe(KILLS);
  expect(await spawnCli(words)).toMatchObject({ code: 0 });
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  expect(await exported()).toEqual(undisturbed);
}, 300_000);

/** Waits until an import writes on, or has ended; one that was killed before holds its lease for a while. */
async function hasWritten(database: Database, before: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && (await readVersion(database)).version === before) await sleep(50);
}
