import {
  isEnumType,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printType,
  type GraphQLSchema,
} from 'graphql';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from './package_root.js';
import { createCurationSchema } from './http/curation/schema/schema.js';
import { createSchema } from './schema.js';

export const SCHEMA_FILE = join(PACKAGE_ROOT, 'schema.graphql');

/** The schema of curators. */
export const CURATION_SCHEMA_FILE = join(PACKAGE_ROOT, 'curation.graphql');

/**
 * A schema in GraphQL’s own language, sorted, so that its text changes only where the API does. The values of an enum
 * stay in the order of their meaning.
 */
export function textOf(schema: GraphQLSchema): string {
  const sorted = Object.values(lexicographicSortSchema(schema).getTypeMap());
  const own = sorted.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const texts = own.map((type) => printType(isEnumType(type) ? schema.getType(type.name)! : type));
  return `${texts.join('\n\n')}\n`;
}

export const schemaText = async (): Promise<string> => textOf(await createSchema());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, await schemaText());
  writeFileSync(CURATION_SCHEMA_FILE, textOf(await createCurationSchema()));
}
