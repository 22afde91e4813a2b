import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../../src/curation/judge/decide.js';
import { revoke } from '../../../src/curation/judge/revoke.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { ImportRunning } from '../../../src/dataset/import/lease/lease.js';
import { retract } from '../../../src/dataset/retract/retract.js';
import { readVersion } from '../../../src/snapshot/load/load.js';
import { deciderOf } from '../../support/decider.js';
import { endedImport } from '../../support/ended.js';
import { emptyDatabase, testDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/files.js';
import { ALL_MEANT, importFolder, packageOf, withPackage } from '../../support/packages.js';

const database = await testDatabase();

const meeting = (...agents: string[]): Record<string, string> => ({
  organisations: 'id,name__id\nunion,Serikat\nbank,Bank\nclub,Perkumpulan',
  events: 'id\nforum',
  participations: `event,agent,status\n${agents.map((agent) => `forum,organisation:${agent},ATTENDED`).join('\n')}`,
});
const WHOLE = meeting('union', 'bank', 'club');

/** As if the clock had been set back since leases were taken, or forward where it is less than nothing. */
const setBack = (milliseconds: number): Promise<void> =>
  database.apply('clock', `MATCH (i:Import) SET i.expiresAt = timestamp() + ${milliseconds}`);

async function exported(): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('where the clock was set back after an import was killed, it is unfinished at once, and nobody waits for it', async () => {
  await withPackage(WHOLE);
  const folder = packageOf(meeting('union'), 'other');
  await endedImport(database, 'other', folder);
  await setBack(10_000);
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  await expect(importFolder(database, folder, { waitMs: 0 })).rejects.toThrow(ImportRunning);

  await setBack(3_600_000);
  expect(await readVersion(database)).toMatchObject({ unfinished: 1 });
  await importFolder(database, folder, { waitMs: 0 });
  expect(await readVersion(database)).toMatchObject({ version: 4, unfinished: 0 });
});

test('what was recorded before the clock was set back, and taken back after it, is exported as it can be imported', async () => {
  const [ahead, now] = ['2099-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
  const pair = { a: 'organisation:bank', b: 'organisation:union' };
  await withPackage(WHOLE, { recordedAt: ahead });
  await decide(database, [{ ...pair, verdict: 'SAME', reason: 'one body' }], deciderOf('desk', ahead));
  await revoke(database, pair, { ...deciderOf('desk', now), reason: 'two' });
  await importFolder(database, packageOf(meeting('union', 'bank')), { recordedAt: now, sync: true });
  const source = 'source:demo/organisations.csv';
  await retract(database, { source }, { ...deciderOf('desk', now), reason: 'wrong' });

  const before = await exported();
  for (const table of ['participations.csv', 'judgements.csv', 'organisations.csv'])
    expect([table, before[table]]).toEqual([table, expect.stringMatching(/2099-01-01[^\n]*2099-01-01/)]);
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  await emptyDatabase(database);
  await importFolder(database, folder, { accept: ALL_MEANT });
  expect(await exported()).toEqual(before);
});
