import { parseEntityId } from '../../model/identity/entity_id.js';
import type { Value } from '../../model/tables/assertion_row.js';
import {
  isEntityTable,
  ORIGIN_COLUMNS,
  propertyName,
  PROVENANCE_COLUMNS,
  valueColumns,
  type Column,
  type Table,
} from '../../model/tables/index.js';
import { keyCells } from '../../model/tables/target.js';
import { statedValues, type StoredAssertion } from '../import/assertions/stored_assertion.js';

const PROVENANCE = [...PROVENANCE_COLUMNS, ...ORIGIN_COLUMNS];

/** Headers of an exported table: its columns, localised ones in every language that is stated, and provenance. */
export function exportedColumns(table: Table, assertions: readonly StoredAssertion[]): string[] {
  const stated = new Set(assertions.flatMap((assertion) => Object.keys(statedValues(table, assertion))));
  const own = table.columns
    .filter((column) => column.part !== 'name')
    .flatMap((column) => (column.localised ? languagesOf(column, stated) : [column.name]));
  return [...own, ...PROVENANCE.map((column) => column.name)];
}

function languagesOf(column: Column, properties: ReadonlySet<string>): string[] {
  const start = `${propertyName(column.name)}__`;
  return [...properties]
    .filter((property) => property.startsWith(start))
    .map((property) => `${column.name}__${property.slice(start.length)}`)
    .sort();
}

/** The cells of one assertion, in the order of the headers. */
export function cellsOf(
  table: Table,
  headers: readonly string[],
  { target, assertion }: { target: string; assertion: StoredAssertion },
): string[] {
  const key: Record<string, string> = isEntityTable(table) ? { id: target } : keyCells(table, target);
  const values = statedValues(table, assertion);
  const byName = new Map([...table.columns, ...PROVENANCE].map((column) => [column.name, column]));
  const stated = new Set(valueColumns(table).map((column) => column.name));
  return headers.map((header) => {
    const column = byName.get(header.split('__')[0]!);
    if (!column) return '';
    if (column.part === 'provenance') return cell(column, assertion[propertyName(header)]);
    return cell(column, stated.has(column.name) ? values[propertyName(header)] : key[header]);
  });
}

function cell(column: Column, value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(';');
  const text = String(value);
  const single = column.type === 'slug' || (column.type === 'reference' && column.kinds?.length === 1);
  return single && text ? (parseEntityId(text)?.slug ?? text) : text;
}
