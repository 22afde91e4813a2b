import { readFileSync } from 'node:fs';
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
