import { TABLES } from '../../model/tables/index.js';
import { tableSchema } from './table_schema.js';

/** The Table Schemas of `schemas/`, by file name. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    TABLES.map((table) => [`${table.name}.json`, `${JSON.stringify(tableSchema(table), null, 2)}\n`]),
  );
}
