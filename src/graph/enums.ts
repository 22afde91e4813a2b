import { registerEnumType } from 'type-graphql';
import type { Enumeration } from '../model/vocabulary/index.js';
import * as vocabulary from '../model/vocabulary/index.js';

const isEnumeration = (value: unknown): value is Enumeration =>
  typeof value === 'object' && value !== null && 'meanings' in value && 'values' in value;

/** Makes an enumeration known to GraphQL with its meanings. A field's type is then `() => Sector.object`. */
export function registerEnumeration({ name, description, values, meanings, object }: Enumeration): void {
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(object, { name, description, valuesConfig });
}

(Object.values(vocabulary) as unknown[]).filter(isEnumeration).forEach(registerEnumeration);
