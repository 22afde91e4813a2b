import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { exportPackage } from '../../src/dataset/export/export.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { spawnCli, startCli } from '../support/cli.js';
import { Api } from '../support/api.js';
import { emptiedDatabase, emptyDatabase, testDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';

// @takes 70 s

const ROWS = 6_000;
/** Of each, an import is killed and an export. `TEST_KILL_ROUNDS=100` kills two hundred times, in half an hour. */
const ROUNDS = Number(process.env['TEST_KILL_ROUNDS'] ?? 4);
/** How long they may run before they are killed, as shares of what they take. */
const share = fc.double({ min: 0, max: 0.95, noNaN: true });
const pauses = fc.sample(fc.tuple(share, share), ROUNDS);

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

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Files that have their names: not what was written aside. */
const whole = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contents(folder)).filter(([name]) => !name.endsWith('.part')));

async function exported(): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  await exportPackage(await testDatabase(), folder);
  return contents(folder);
}

/**
 * Lets a command run for a while, and kills it. @returns whether it was running still
 * @param isBegun from when on the while is counted
 */
async function killed(words: string[], pause: number, isBegun = () => Promise.resolve(true)): Promise<boolean> {
  const { child, ended } = await startCli(words);
  while (child.exitCode === null && !(await isBegun())) await sleep(10);
  await sleep(pause);
  child.kill('SIGKILL');
  return (await ended).code === null;
}

async function timeOf(words: string[]): Promise<number> {
  const start = performance.now();
  expect(await spawnCli(words)).toMatchObject({ code: 0, stderr: expect.any(String) as string });
  return performance.now() - start;
}

/** Asks one question after the other while something is done. @returns how many facts the answers were made of */
async function askedDuring(api: Api, work: () => Promise<void>): Promise<number[]> {
  const counts: number[] = [];
  let isDone = false;
  const done = work().finally(() => (isDone = true));
  while (!isDone) {
    const { attendance } = await api.data<{ attendance: { basis: { factCount: number } } }>(
      '{ attendance { basis { factCount } } }',
    );
    counts.push(attendance.basis.factCount);
    await sleep(50);
  }
  await done;
  return counts;
}

const leaseIsOver = 'MATCH (i:Import) SET i.expiresAt = 0';

test(`after each of ${2 * ROUNDS} kills an import and an export are whole once they are run again`, async () => {
  const database = await emptiedDatabase();
  const path = table();
  const importing = ['import', path, '--dataset', 'big', '--recorded-at', '2025-01-01T00:00:00Z'];
  await timeOf(importing);
  await emptyDatabase(database);
  const forImport = await timeOf(importing);
  const forExport = await timeOf(['export', temporaryFolder()]);
  const undisturbed = await exported();

  const kills = { writing: 0, import: 0, export: 0 };
  const isWriting = async (): Promise<boolean> => (await readVersion(database)).version > 0;
  for (const [round, [pause, later]] of pauses.entries()) {
    await emptyDatabase(database);
    const api = new Api(database);
    const asked = await askedDuring(api, async () => {
      // (Every other one is killed while it writes, which begins late.)
      const run =
        round % 2 === 0 ? killed(importing, (forImport / 3) * pause, isWriting) : killed(importing, forImport * pause);
      if (await run) kills.import++;
      if ((await readVersion(database)).version % 2 === 1) kills.writing++;
      await database.apply('the lease is over', leaseIsOver);
      expect(await spawnCli(importing)).toMatchObject({ code: 0 });
    });
    expect(asked.filter((count) => count !== 0 && count !== ROWS)).toEqual([]);
    expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
    expect(await exported()).toEqual(undisturbed);

    const folder = join(temporaryFolder(), 'export');
    if (await killed(['export', folder], forExport * later)) kills.export++;
    if (existsSync(join(folder, 'datapackage.json'))) expect(whole(folder)).toEqual(undisturbed);
    expect(await spawnCli(['export', folder])).toMatchObject({ code: 0 });
    expect(contents(folder)).toEqual(undisturbed);
  }
  process.stdout.write(`Killed: ${JSON.stringify(kills)}\n`);
  expect(kills.writing).toBeGreaterThan(0);
  expect(kills.import).toBeGreaterThan(ROUNDS / 2);
  expect(kills.export).toBeGreaterThan(ROUNDS / 2);
}, 3_600_000);
