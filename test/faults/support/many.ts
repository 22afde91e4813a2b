import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/database/database.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { temporaryFolder } from '../../support/files.js';
import { ALL_MEANT, importFolder, packageOf } from '../../support/packages.js';

export const PAIRS = 300;
export const IDS = Array.from({ length: PAIRS }, (_, i) => String(i).padStart(3, '0'));
/** Of more rows than are written in one batch. */
const MANY = packageOf({
  organisations: ['id,name__id', ...IDS.flatMap((i) => [`a${i},Serikat ${i}`, `b${i},Serikat ${i}`])].join('\n'),
  events: ['id', ...IDS.slice(0, 30).map((i) => `e${i}`)].join('\n'),
  participations: [
    'event,agent',
    ...IDS.slice(0, 30).flatMap((e) => IDS.slice(0, 200).flatMap((i) => [`e${e},organisation:a${i}`])),
  ].join('\n'),
});
const RECORDED = { recordedAt: '2025-01-01T00:00:00.000Z', accept: ALL_MEANT };

/** Imports them. @param progress is told how many facts are written */
export async function importMany(database: Database, progress?: (done: number) => void): Promise<void> {
  await importFolder(database, MANY, { ...RECORDED, progress });
}

/** Imports them, and does something once a part is written. @returns the error, where there is one */
export async function importInterrupted(database: Database, then: () => void): Promise<unknown> {
  let isDone = false;
  const interrupt = (done: number): void => {
    if (isDone || done === 0) return;
    isDone = true;
    then();
  };
  const outcome = await importMany(database, interrupt).catch((error: unknown) => error);
  expect(isDone).toBe(true);
  return outcome;
}

/** The files of an export of everything. */
export async function exportedFrom(database: Database): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
