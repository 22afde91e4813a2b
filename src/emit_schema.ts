import { isEnumType, isIntrospectionType, isSpecifiedScalarType, lexicographicSortSchema, printType } from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from './package_root.js';
import { createSchema } from './schema.js';

export const SCHEMA_FILE = join(PACKAGE_ROOT, 'schema.graphql');

/**
 * The schema in GraphQL’s own language, sorted, so that its text changes only where the API does. The values of an enum
 * stay in the order of their meaning.
 */
export async function schemaText(): Promise<string> {
  const schema = await createSchema();
  const sorted = Object.values(lexicographicSortSchema(schema).getTypeMap());
  const own = sorted.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const texts = own.map((type) => printType(isEnumType(type) ? schema.getType(type.name)! : type));
  return `${texts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, await schemaText());
