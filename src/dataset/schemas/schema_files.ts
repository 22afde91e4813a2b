import { TABLES } from '../../model/tables/index.js';
import { mappingSchema } from './mapping_schema.js';
import { tableSchema } from './table_schema.js';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of `schemas/`, by name: the Table Schemas, and the JSON Schema of mappings. */
export const schemaFiles = (): Record<string, string> => ({
  ...Object.fromEntries(TABLES.map((table) => [`${table.name}.json`, json(tableSchema(table))])),
  'mapping.schema.json': json(mappingSchema()),
});
