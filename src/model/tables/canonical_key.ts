import { factKey } from '../identity/fact_key.js';
import type { FactTable } from './table.js';
import { keyCells, tableOf } from './target.js';

/**
 * The key of a fact once each of its ends is the entity that it is judged to be. Facts of which it is equal are one.
 * @param canonical the id that stands for an entity
 * @param isDelegated whether who acted is as if there were nobody: then it is the fact of the organisation acted for
 */
export function canonicalKey(key: string, canonical: (id: string) => string, isDelegated: boolean): string {
  const table = tableOf(key) as FactTable;
  const cells = keyCells(table, key);
  for (const { name, type } of table.columns) {
    if (type === 'reference' && cells[name]) cells[name] = canonical(cells[name]);
  }
  if (isDelegated) [cells.agent, cells.on_behalf_of] = [cells.on_behalf_of!, ''];
  return factKey(
    table.fact,
    table.key.map((name) => cells[name]!),
  );
}

/**
 * Of facts that are one, the one that stands for all first: the one with the key of all, else the first by key.
 * @param own the key that all of them have by `canonicalKey`
 */
export function standingFirst(own: string, keys: Iterable<string>): string[] {
  return [...new Set(keys)].sort((a, b) => (a === own ? -1 : b === own ? 1 : a < b ? -1 : 1));
}
