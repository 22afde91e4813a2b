import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';
import { importFolder, packageOf } from '../support/packages.js';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
  await importFolder(database, packageOf({ organisations: 'id,name__en\nlake,Lake Circle' }, 'whole'));
});

/** What the command says, and the description of the package. */
async function exported(words: string[]): Promise<{ said: string; description: unknown }> {
  const folder = temporaryFolder();
  const { code, stderr } = await runCli(['export', ...words, folder]);
  expect(code).toBe(0);
  const { description } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Record<string, unknown>;
  return { said: stderr.replaceAll(folder, 'FOLDER'), description };
}

const WROTE = 'Wrote 2 rows of 2 tables to FOLDER.\n';

describe.each([[[]], [['--public']]])('export %j', (words) => {
  test('says nothing of imports where all of them were finished', async () => {
    expect(await exported(words)).toEqual({ said: WROTE, description: undefined });
  });

  test('warns where an import is half done, and the package says so', async () => {
    const failing = Lease.hold(database, 'half', {}, async (lease) => {
      await database.write('test', (writer) => lease.renew(writer));
      throw new Error('ended');
    });
    await expect(failing).rejects.toThrow('ended');
    expect(await exported(words)).toEqual({
      said: `${WROTE}The import of half is not finished: the export may lack some of its rows. Finish it, export again.\n`,
      description: 'Not whole: an import was not finished when this was written.',
    });
  });
});

test.each([
  ['the full copy: their owner', [], 0o600],
  ['a copy for everybody: whoever may read other files', ['--public'], undefined],
])('who may read the files of %s', async (_, words, only) => {
  const folder = temporaryFolder();
  const other = join(temporaryFolder(), 'other');
  writeFileSync(other, '');
  const mode = only ?? statSync(other).mode & 0o777;
  writeFileSync(join(folder, 'organisations.csv'), 'of an earlier export', { mode: 0o644 });
  expect((await runCli(['export', ...words, folder])).code).toBe(0);
  const files = readdirSync(folder).sort();
  expect(files).toEqual(['datapackage.json', 'names.csv', 'organisations.csv']);
  for (const file of files) expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, mode]);
});
