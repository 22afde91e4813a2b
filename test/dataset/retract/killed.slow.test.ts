import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../../src/database/database.js';
import type { Statement } from '../../../src/database/statement.js';
import { readVersion } from '../../../src/snapshot/load/load.js';
import { runCli, startCli } from '../../support/cli.js';
import { emptiedDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/files.js';
import { states } from '../plan/states.js';

const retracted: Statement<object, { count: number }> = {
  name: 'test/retracted_count',
  text: 'MATCH (a:Assertion) WHERE a.retractedAt IS NOT NULL RETURN count(a) AS count',
};

let database: Database;
const retractedCount = async (): Promise<number> => (await database.read(retracted, {}))[0]!.count;

test('a removal that is killed between its batches is finished by the same command', async () => {
  database = await emptiedDatabase();
  const rows = Array.from({ length: 12_000 }, (_, i) => `Organisation ${i % 3_000},Meeting ${i % 997}`);
  const path = join(temporaryFolder(), 'many.csv');
  writeFileSync(path, ['organisation,event', ...rows].join('\n'));
  expect(await runCli(['import', path, '--dataset', 'many'])).toMatchObject({ code: 0 });
  const { child, ended } = await startCli(['dataset', 'remove', 'many', '--yes']);
  while ((await retractedCount()) === 0 && child.exitCode === null) await delay(20);
  child.kill('SIGKILL');
  expect((await ended).code).toBeNull();
  const live = (await states(database)).size;
  expect(live).toBeGreaterThan(0);
  expect((await readVersion(database)).version % 2).toBe(1);
  // The lease of what was killed runs out meanwhile.
  expect(await runCli(['dataset', 'remove', 'many', '--yes'])).toMatchObject({ code: 0 });
  expect((await states(database)).size).toBe(0);
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  expect((await readVersion(database)).version % 2).toBe(0);
  expect(await runCli(['dataset', 'list'])).toMatchObject({ stdout: 'Nothing was imported yet.\n' });
});
