import type { Table } from '../../model/tables/index.js';
import { tableSchema } from './table_schema.js';

/** The file of a table, as `datapackage.json` lists it. */
export function tableResource(table: Table, columns: readonly string[]): object {
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
