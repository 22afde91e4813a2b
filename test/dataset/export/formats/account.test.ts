import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from '../../../../src/database/database.js';
import { exportPackage, wholeGraph } from '../../../../src/dataset/export/export.js';
import { exportExchange } from '../../../../src/dataset/export/export_exchange.js';
import { exportPublic } from '../../../../src/dataset/export/export_public.js';
import { EXCHANGE_FORMATS } from '../../../../src/dataset/export/formats/index.js';
import { withDataset } from '../../../support/datasets.js';
import { temporaryFolder } from '../../../support/files.js';
import { exported, pseudonyms } from './support.js';

let database: Database;
beforeAll(async () => {
  database = await withDataset('women-homeworkers', 'riverside');
});

describe.each(EXCHANGE_FORMATS.map(({ name }) => name))('%s', (name) => {
  test.each(['FULL', 'PUBLIC'] as const)('accounts for every row that a package has: %s', async (of) => {
    const { summary } = await exported(database, name, of);
    const folder = temporaryFolder();
    const { rows } =
      of === 'FULL'
        ? await exportPackage(database, folder)
        : await exportPublic(database, folder, (id) => pseudonyms.copied(id));
    expect(Object.fromEntries(summary.tables.map((one) => [one.table, one.rows]))).toEqual(Object.fromEntries(rows));
    for (const { table, rows, written, leftOut } of summary.tables) {
      const left = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
      expect([table, written + left]).toEqual([table, rows]);
    }
  });

  test('writes the same bytes of the same graph, and nothing beside the file', async () => {
    const first = await exported(database, name, 'PUBLIC');
    expect((await exported(database, name, 'PUBLIC')).text).toBe(first.text);
    expect(readdirSync(dirname(first.file))).toEqual([`graph.${name}.json`]);
  });

  test('leaves nothing beside what it could not replace', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'graph', 'within'), { recursive: true });
    const format = EXCHANGE_FORMATS.find((one) => one.name === name)!;
    await expect(exportExchange(database, join(folder, 'graph'), format, wholeGraph)).rejects.toThrow(
      'it is a folder. Name a file',
    );
    expect(readdirSync(folder)).toEqual(['graph']);
  });

  test('refers to nothing that is not in the file', async () => {
    const { text } = await exported(database, name);
    const ids = new Set([...text.matchAll(/"id": ?"([^"]+)"/g)].map(([, id]) => id));
    const referred = [...text.matchAll(/"((?:person|organisation|event|Position|Post):[^"]+)"/g)].map(([, id]) => id!);
    expect(referred.length).toBeGreaterThan(200);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });
});
