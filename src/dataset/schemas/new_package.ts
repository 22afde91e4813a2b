import { stringify } from 'csv-stringify/sync';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { madeFolder, writeTogether } from '../../files/write_whole.js';
import type { Table } from '../../model/tables/index.js';
import { columnsPage } from './format_page.js';
import { tableResource } from './table_resource.js';
import { schemaHeaders } from './table_schema.js';

/** A folder in which something would have been overwritten. */
export class FolderNotEmpty extends Error {
  override readonly name = 'FolderNotEmpty';

  constructor(folder: string, found: string) {
    super(`${folder} is not empty: there is ${found} in it. Name a folder that is empty, or is not there yet.`);
  }
}

/**
 * Writes an empty data package for a person to fill in: a CSV file with its headers for each table, their description
 * for other tools (`datapackage.json`), and one for people (`README.md`).
 * @param folder made where it is missing
 * @throws FolderNotEmpty, WriteFailed, and then nothing is written
 */
export async function writeNewPackage(folder: string, name: string, tables: readonly Table[]): Promise<void> {
  await madeFolder(folder);
  const [found] = await readdir(folder);
  if (found !== undefined) throw new FolderNotEmpty(folder, found);
  const resources = tables.map((table) => tableResource(table, schemaHeaders(table)));
  const description = { profile: 'tabular-data-package', name, title: name, resources };
  await writeTogether(async (write) => {
    for (const table of tables) {
      await write(join(folder, `${table.name}.csv`), stringify([schemaHeaders(table)]));
    }
    await write(join(folder, 'datapackage.json'), `${JSON.stringify(description, undefined, 2)}\n`);
    await write(join(folder, 'README.md'), columnsPage(name, tables));
  });
}
