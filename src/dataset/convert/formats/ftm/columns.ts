import { groupBy } from '../../../../collections/group_by.js';
import type { Conversion } from '../../conversion.js';
import type { ConvertedKind } from '../../rows.js';
import type { FtmOrigins } from './origins.js';
import type { FtmEntity, Statement } from './statement.js';

/** Columns of the tables, by property. */
const COLUMNS: Partial<Record<ConvertedKind, Readonly<Record<string, string>>>> = {
  organisation: { country: 'country', incorporationDate: 'founded', dissolutionDate: 'dissolved' },
  event: { startDate: 'start', date: 'start', endDate: 'end', location: 'place' },
};

/** Start and end are stated together, or one of them would be taken for the whole. */
const TIMES = ['start', 'end'];

export const columnOf = (kind: ConvertedKind, prop: string): string | undefined => COLUMNS[kind]?.[prop];

export const valuesOf = (entity: FtmEntity, props: readonly string[]): string[] =>
  entity.statements.flatMap(({ prop, value }) => (props.includes(prop) ? value : []));

/** Rows with what columns hold, one for each statement. Of several different values none is taken. */
export function convertColumns(
  entity: FtmEntity,
  kind: 'organisation' | 'event',
  slug: string,
  origins: FtmOrigins,
  conversion: Conversion,
): void {
  const table = kind === 'event' ? 'events' : 'organisations';
  const times: { statement: Statement; column: string; cell: string }[] = [];
  for (const statement of entity.statements) {
    const column = columnOf(kind, statement.prop);
    const cell = column === undefined ? undefined : cellOf(statement, column, entity, kind, conversion);
    if (column === undefined || cell === undefined) continue;
    if (TIMES.includes(column)) times.push({ statement, column, cell });
    else conversion.add(table, { id: slug, [column]: cell }, origins.of(statement, entity));
  }
  for (const stated of groupBy(times, ({ statement }) => statement.dataset).values()) {
    const cells = Object.fromEntries(stated.map(({ column, cell }) => [column, cell]));
    const written = stated.flatMap(({ statement }) => statement.original ?? []).join(' / ');
    const [first] = stated;
    conversion.add(
      table,
      { id: slug, ...cells, date_as_written: written || undefined },
      origins.of({ ...first!.statement, original: undefined }, entity),
    );
  }
}

function cellOf(
  { prop, value, schema, locator }: Statement,
  column: string,
  entity: FtmEntity,
  kind: ConvertedKind,
  conversion: Conversion,
): string | undefined {
  const what = `${schema}.${prop}`;
  const like = Object.entries(COLUMNS[kind] ?? {}).flatMap(([other, name]) => (name === column ? other : []));
  if (new Set(valuesOf(entity, like)).size > 1) {
    conversion.leftOut.note('VALUE', `${what}, one of several`, locator);
    return undefined;
  }
  if (column === 'country') return value.toUpperCase();
  return column === 'place' ? value : conversion.date(value, what, locator);
}
