import { stringify } from 'csv-stringify/sync';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { TABLES, type Table } from '../../model/tables/index.js';
import { statements } from '../import/statements.js';
import type { StoredAssertion } from '../import/stored_assertion.js';
import { tableSchema } from '../schemas/table_schema.js';
import { cellsOf, exportedColumns } from './cells.js';

const assertions = statement<{ table: string }, { target: string; assertion: StoredAssertion }>('export/assertions');

/** What an export wrote: rows by table. */
export type ExportSummary = Map<Table['name'], number>;

/**
 * Writes the whole graph as a data package: every assertion, retracted ones included, with where it came from. The
 * same graph gives the same bytes. It is the operator's full copy: it names persons who are not public.
 * @param folder where to write; made where it is missing, files in it are replaced
 * @throws DatabaseUnavailable, or the file system's error
 */
export async function exportPackage(database: Database, folder: string): Promise<ExportSummary> {
  await mkdir(folder, { recursive: true });
  return database.readTogether('export', async (reader) => {
    const summary: ExportSummary = new Map();
    const resources: object[] = [];
    let created = '';
    for (const table of TABLES) {
      const rows = await reader.read(assertions, { table: table.name });
      if (rows.length === 0) continue;
      const columns = exportedColumns(
        table,
        rows.map(({ assertion }) => assertion),
      );
      await writeFile(
        join(folder, `${table.name}.csv`),
        csv(
          columns,
          rows.map((row) => cellsOf(table, columns, row)),
        ),
      );
      resources.push(resource(table, columns));
      summary.set(table.name, rows.length);
      for (const { assertion } of rows) if (assertion.recordedAt > created) created = assertion.recordedAt;
    }
    const description = { ...(await describe(reader)), ...(created && { created }), resources };
    await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
    return summary;
  });
}

function csv(columns: readonly string[], rows: readonly string[][]): string {
  const sorted = rows
    .map((cells) => ({ cells, bytes: Buffer.from(cells.join('\u0000')) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return stringify([[...columns], ...sorted.map(({ cells }) => cells)], { record_delimiter: '\n' });
}

function resource(table: Table, columns: readonly string[]): object {
  return {
    name: table.name.replaceAll('_', '-'),
    path: `${table.name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(table, columns),
  };
}

async function describe(reader: Reader): Promise<object> {
  const datasets = (await reader.read(statements.describedDatasets, {})).map(({ name, title, licence }) => ({
    name,
    ...(title !== null && { title }),
    ...(licence !== null && { licence }),
  }));
  const erasures = await reader.read(statements.erasures, {});
  const licences = [...new Set(datasets.flatMap(({ licence }) => licence ?? []))].sort();
  return {
    profile: 'tabular-data-package',
    name: 'jejaring-export',
    title: 'Export of a Jejaring graph',
    ...(licences.length > 0 && { licenses: licences.map((name) => ({ name })) }),
    datasets,
    ...(erasures.length > 0 && { erasures }),
  };
}
