import { remember } from '../../collections/remember.js';
import { kindOf, type EntityKind } from '../identity/entity_id.js';
import { keyParts, SEPARATOR, type FactLabel } from '../identity/fact_key.js';
import { ENTITY_TABLES, FACT_TABLES, propertyName, type FactTable, type Table } from './index.js';

/** Whether the target of an assertion is a fact's key; otherwise it is an entity's id. */
export const isFactTarget = (target: string): boolean => target.includes(SEPARATOR);

/** The table whose rows speak of a target. */
export function tableOf(target: string): Table {
  const end = target.indexOf(SEPARATOR);
  return end < 0 ? tableOfKind(kindOf(target)!) : tableOfFact(target.slice(0, end) as FactLabel);
}

const tableOfKind = remember((kind: EntityKind) => ENTITY_TABLES.find((table) => table.entity === kind)!);
const tableOfFact = remember((label: FactLabel) => FACT_TABLES.find((table) => table.fact === label)!);

/** The parts of a fact's key by column name; an absent part is the empty text. */
export function keyCells(table: FactTable, key: string): Record<string, string> {
  const parts = keyParts(key);
  return Object.fromEntries(table.key.map((column, i) => [column, parts[i] ?? '']));
}

/** The relationships of a fact to its ends: type and id of the entity. */
export function wiresOf(table: FactTable, key: string): { type: string; id: string }[] {
  const parts = keyParts(key);
  const wires: { type: string; id: string }[] = [];
  for (const { type, part } of wiresOfTable(table)) {
    const id = parts[part];
    if (id) wires.push({ type, id });
  }
  return wires;
}

/** The entities that a fact connects, or the entity itself. */
export function endsOf(target: string): string[] {
  if (!isFactTarget(target)) return [target];
  return wiresOf(tableOf(target) as FactTable, target).map(({ id }) => id);
}

/** Relationship types of a table's facts, with the part of the key that names the end. */
const wiresOfTable = remember((table: FactTable) =>
  table.columns.flatMap(({ name, wire }) => (wire ? [{ type: wire, part: table.key.indexOf(name) }] : [])),
);

/** The parts of a fact's key that are not references, as properties of its node; an absent part is left out. */
export function keyProperties(table: FactTable, key: string): Record<string, string | number> {
  const cells = keyCells(table, key);
  return Object.fromEntries(
    table.columns.flatMap((column) => {
      const text = cells[column.name];
      return column.part === 'key' && !column.wire && text
        ? [[propertyName(column.name), column.type === 'integer' ? Number(text) : text]]
        : [];
    }),
  );
}
