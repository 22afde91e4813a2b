import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';
import { packageOf } from '../support/packages.js';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

const TABLES = { sources: 'id\nnews', organisations: 'id,sector,source\na,CSO,news\na,LABOUR,news' };

test('a doubt alone ends check and import with 3, and nothing is written; an error with 1', async () => {
  const folder = packageOf(TABLES);
  for (const command of ['check', 'import']) {
    const { code, stderr } = await runCli([command, folder]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('--accept TWO_VALUES') });
  }
  expect(await database.read({ name: 'test/nodes', text: 'MATCH (e:Entity) RETURN e.id AS id' }, {})).toEqual([]);
  const wrong = packageOf({ ...TABLES, events: 'id,start\nfirst,2025-13-01' });
  expect((await runCli(['check', wrong, '--accept', 'TWO_VALUES'])).code).toBe(1);
});

test('what was accepted is told, kept and exported: the copy needs no acceptance, and its export is the same', async () => {
  const { code, stderr } = await runCli(['import', packageOf(TABLES), '--accept', 'two_values']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/Accepted\. \[TWO_VALUES\]/) });
  const exported = async (...options: string[]): Promise<{ folder: string; descriptor: Record<string, unknown> }> => {
    const folder = temporaryFolder();
    expect((await runCli(['export', folder, ...options])).code).toBe(0);
    const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
    return { folder, descriptor: JSON.parse(text) as Record<string, unknown> };
  };
  const first = await exported();
  expect(first.descriptor.jejaring).toEqual({ accept: { TWO_VALUES: ['LABOUR'] } });
  // Values may tell names, so the public copy has none.
  const open = await exported('--public');
  expect(open.descriptor.jejaring).toEqual({ accept: { TWO_VALUES: true } });
  await emptyDatabase(database);
  expect((await runCli(['import', first.folder])).code).toBe(0);
  expect((await exported()).descriptor).toEqual(first.descriptor);
  await emptyDatabase(database);
  expect((await runCli(['import', open.folder])).code).toBe(0);
});

test('a code that is no doubt is refused, with those that are', async () => {
  const { code, stderr } = await runCli(['import', packageOf(TABLES), '--accept', 'INVALID_DATE']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/Doubts are .*, TWO_VALUES/) });
});
