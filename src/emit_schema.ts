import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from './package_root.js';
import { createSchema } from './schema.js';

export const SCHEMA_FILE = join(PACKAGE_ROOT, 'schema.graphql');

/** The schema in GraphQL’s own language, sorted, so that its text changes only where the API does. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, await schemaText());
