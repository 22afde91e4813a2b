import { stringify } from 'csv-stringify/sync';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { madeFolder, writeTogether, type WriteFile } from '../../files/write_whole.js';
import { allColumns, TABLES, type Table } from '../../model/tables/index.js';
import { FolderNotEmpty } from '../schemas/new_package.js';
import { tableResource } from '../schemas/table_resource.js';
import type { Conversion } from './conversion.js';
import { convertedPage } from './converted_page.js';
import type { Cells } from './rows.js';

/** Number of rows by table. */
export type Written = ReadonlyMap<Table['name'], number>;

/**
 * Writes what a file has become as a data package: CSV tables in the order of the file, `datapackage.json`, and a
 * `README.md` that says what was left out. The same file gives the same bytes.
 * @param folder made where it is missing
 * @throws FolderNotEmpty, WriteFailed, and then nothing is written
 */
export async function writeConverted(folder: string, conversion: Conversion, format: string): Promise<Written> {
  await madeFolder(folder);
  const [found] = await readdir(folder);
  if (found !== undefined) throw new FolderNotEmpty(folder, found);
  return writeTogether((write) => writeTables(folder, conversion, format, write));
}

async function writeTables(folder: string, conversion: Conversion, format: string, write: WriteFile): Promise<Written> {
  const written = new Map<Table['name'], number>();
  const resources: object[] = [];
  for (const table of TABLES) {
    const rows = table.name === 'sources' ? conversion.sources.rows() : conversion.rows.get(table.name);
    if (rows === undefined || rows.length === 0) continue;
    const columns = columnsOf(table, rows);
    const records = rows.map((row) => columns.map((column) => row[column] ?? ''));
    await write(join(folder, `${table.name}.csv`), stringify([columns, ...records], { record_delimiter: '\n' }));
    resources.push(tableResource(table, columns));
    written.set(table.name, rows.length);
  }
  const { dataset, file } = conversion.setting;
  const description = { profile: 'tabular-data-package', name: dataset, title: file, resources };
  await write(join(folder, 'datapackage.json'), `${JSON.stringify(description, undefined, 2)}\n`);
  await write(join(folder, 'README.md'), convertedPage(conversion, format, written));
  return written;
}

/** The columns that some row fills, and those that every table of the kind needs. */
function columnsOf(table: Table, rows: readonly Cells[]): string[] {
  const filled = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column])));
  return allColumns(table).flatMap(({ name, required, localised }) =>
    localised
      ? [...filled].filter((column) => column.startsWith(`${name}__`)).sort()
      : required || filled.has(name)
        ? [name]
        : [],
  );
}
