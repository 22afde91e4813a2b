import { stringify } from 'yaml';
import type { Mapping } from './mapping.js';

/** A mapping as its file says it: what was read from one as it is, what options say in YAML. */
export function mappingText({ text, placeOf: _, table = 'participations', ...said }: Mapping): string {
  if (text !== undefined) return text;
  const options = { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false } as const;
  return stringify({ table, ...said }, { ...options, aliasDuplicateObjects: false });
}
