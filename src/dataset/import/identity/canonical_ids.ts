import type { Reader } from '../../../database/database.js';
import { SameEntities } from '../../../model/identity/same_entities.js';
import { statements } from '../statements.js';

/** The ids that are one with others by the judgements that hold, each with the id that stands for all. */
export async function canonicalIds(reader: Reader): Promise<Map<string, string>> {
  const same = await reader.read(statements.sameEntities, {});
  return new SameEntities(same.filter(({ holds }) => holds).map(({ a, b }) => [a, b] as const)).canonicalIds();
}
