import type { Value } from '../tables/assertion_row.js';
import { propertyName, valueColumns, type Column, type Table } from '../tables/index.js';
import { Picking } from './picking.js';
import { byPrecedence, type Precedence } from './precedence.js';

/** What one live assertion states, and what decides its precedence. */
export interface Stated extends Precedence {
  values: Readonly<Record<string, Value>>;
}

type Resolved = Record<string, Value | null>;

/**
 * The values of a fact or entity, field by field, from the live assertions on it: roles as a union, the parts of a
 * date from one assertion, ranked fields by rank, and all else by precedence. Null: stated by nobody.
 */
export function resolve(table: Table, assertions: readonly Stated[]): Resolved {
  const ordered = [...assertions].sort(byPrecedence);
  const resolved: Resolved = {};
  const columns = valueColumns(table);
  for (const column of columns) {
    if (column.localised) {
      for (const property of localisedProperties(column, ordered))
        resolved[property] = first(property, column, ordered);
    } else if (column.list) {
      resolved[propertyName(column.name)] = union(column, ordered);
    } else if (column.group === undefined) {
      resolved[propertyName(column.name)] = first(propertyName(column.name), column, ordered);
    }
  }
  Object.assign(
    resolved,
    together(
      columns.filter((column) => column.group !== undefined),
      ordered,
    ),
  );
  return resolved;
}

/** Names of the properties that state a localised column in any language (`text__id`, `text__en`). */
export function localisedProperties(column: Column, assertions: readonly Pick<Stated, 'values'>[]): Set<string> {
  const start = `${propertyName(column.name)}__`;
  return new Set(assertions.flatMap(({ values }) => Object.keys(values).filter((key) => key.startsWith(start))));
}

function first(property: string, column: Column, ordered: readonly Stated[]): Value | null {
  const rank = column.rank && ((value: Value | undefined) => column.rank?.[String(value)] ?? 0);
  const picking = new Picking<Value | undefined>(undefined, undefined, rank);
  for (const { values } of ordered) picking.offer(values[property]);
  return picking.value ?? null;
}

function union(column: Column, ordered: readonly Stated[]): Value | null {
  const stated = new Set(ordered.flatMap(({ values }) => (values[propertyName(column.name)] as string[]) ?? []));
  const inOrder = column.values?.values.filter((value) => stated.has(value)) ?? [...stated].sort();
  return inOrder.length > 0 ? inOrder : null;
}

/**
 * The columns of a date, all from the first assertion that states a day; words without a day (`date_as_written`) only
 * where no assertion states one.
 */
function together(columns: readonly Column[], ordered: readonly Stated[]): Resolved {
  const states = (column: Column, { values }: Stated): boolean => values[propertyName(column.name)] !== undefined;
  const days = columns.filter((column) => column.type === 'edtf');
  const chosen =
    ordered.find((assertion) => days.some((column) => states(column, assertion))) ??
    ordered.find((assertion) => columns.some((column) => states(column, assertion)));
  return Object.fromEntries(
    columns.map((column) => [propertyName(column.name), chosen?.values[propertyName(column.name)] ?? null]),
  );
}
