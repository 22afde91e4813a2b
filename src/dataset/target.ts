import { kindOf } from '../identity/entity_id.js';
import { keyParts, SEPARATOR, type FactLabel } from '../identity/fact_key.js';
import { ENTITY_TABLES, FACT_TABLES, propertyName, type FactTable, type Table } from './tables/index.js';

/** Whether the target of an assertion is a fact's key; otherwise it is an entity's id. */
export const isFactTarget = (target: string): boolean => target.includes(SEPARATOR);

/** The table whose rows speak of a target. */
export function tableOf(target: string): Table {
  if (!isFactTarget(target)) {
    const kind = kindOf(target);
    return ENTITY_TABLES.find((table) => table.entity === kind)!;
  }
  const label = target.slice(0, target.indexOf(SEPARATOR)) as FactLabel;
  return FACT_TABLES.find((table) => table.fact === label)!;
}

/** The parts of a fact's key by column name; an absent part is the empty text. */
export function keyCells(table: FactTable, key: string): Record<string, string> {
  const parts = keyParts(key);
  return Object.fromEntries(table.key.map((column, i) => [column, parts[i] ?? '']));
}

/** The relationships of a fact to its ends: type and id of the entity. */
export function wiresOf(table: FactTable, key: string): { type: string; id: string }[] {
  const cells = keyCells(table, key);
  return table.columns.flatMap((column) => {
    const id = cells[column.name];
    return column.wire && id ? [{ type: column.wire, id }] : [];
  });
}

/** The parts of a fact's key that are not references, as properties of its node; an absent part is left out. */
export function keyProperties(table: FactTable, key: string): Record<string, string> {
  const cells = keyCells(table, key);
  return Object.fromEntries(
    table.columns.flatMap((column) => {
      const text = cells[column.name];
      return column.part === 'key' && !column.wire && text ? [[propertyName(column.name), text]] : [];
    }),
  );
}
