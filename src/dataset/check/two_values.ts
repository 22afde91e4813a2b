import { groupBy } from '../../collections/group_by.js';
import { localisedProperties } from '../../model/resolution/resolve.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { propertyName, table, valueColumns, type Column, type Table } from '../../model/tables/index.js';
import { shown, type ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';

/** A row with what it states of one field, and the rank of that. */
interface Stating {
  row: AssertionRow;
  text: string;
  rank: number;
}

/**
 * Warns where one source states two values of one field of one fact or entity, once for each field: only one of them is
 * used, and no answer can say so, as sources do not contradict each other there. Values of different ranks (INVITED beside
 * ATTENDED) are no two values, nor are roles and days of observation, of which all hold.
 */
export function checkTwoValues({ rows, severalDates }: Gathered, problems: ProblemList): void {
  const live = rows.filter(({ retractedAt, values }) => retractedAt === undefined && Object.keys(values).length > 0);
  for (const [, onTarget] of groupBy(live, ({ target }) => target)) {
    if (onTarget.length < 2) continue;
    for (const [, said] of groupBy(onTarget, ({ source }) => source))
      if (said.length > 1) compare(said, severalDates, problems);
  }
}

/** @param said rows of one source on one target */
function compare(said: readonly AssertionRow[], severalDates: ReadonlySet<string>, problems: ProblemList): void {
  for (const { column, properties } of fieldsOf(table(said[0]!.table), said)) {
    if (column.group === 'time' && severalDates.has(said[0]!.target)) continue;
    const stating = said.flatMap((row) => statingOf(row, column, properties));
    const best = stating.reduce((least, { rank }) => Math.min(least, rank), Infinity);
    const [first, ...others] = stating.filter(({ rank }) => rank === best);
    const other = others.find(({ text }) => text !== first!.text);
    if (!other) continue;
    const { file, row } = other.row;
    // (Texts are not repeated: they may hold names or contact data.)
    const isText = column.type === 'text' || column.type === 'uri';
    const [found, expected] = isText
      ? ['one text', 'another']
      : [shown(stated(other.text)), shown(stated(first!.text))];
    problems.add('TWO_VALUES', { file, row, column: column.name }, found, expected);
  }
}

/** Without the parts of a date that are not stated. */
const stated = (text: string): string => text.replace(/^…\/|\/…$/gu, '');

/** The fields that rows on one target can state, each with its properties: the days of a date are one field. */
function fieldsOf(of: Table, rows: readonly AssertionRow[]): { column: Column; properties: Iterable<string> }[] {
  const columns = valueColumns(of).filter(({ list, observation }) => !list && !observation);
  const days = columns.filter(({ group, type }) => group !== undefined && type === 'edtf');
  const alone = columns
    .filter(({ group }) => group === undefined)
    .flatMap((column) => {
      const properties = column.localised ? [...localisedProperties(column, rows)] : [propertyName(column.name)];
      return properties.map((property) => ({ column, properties: [property] }));
    });
  if (days.length === 0) return alone;
  return [...alone, { column: days[0]!, properties: days.map(({ name }) => propertyName(name)) }];
}

function statingOf(row: AssertionRow, { rank }: Column, properties: Iterable<string>): Stating[] {
  const values = Array.from(properties, (property) => row.values[property]);
  if (values.every((value) => value === undefined)) return [];
  const text = values.map((value) => String(value ?? '…')).join('/');
  return [{ row, text, rank: rank?.[text] ?? 0 }];
}
