import type { PlainBinding } from './bind.js';
import { wayOf, type MappedTable } from './mapping/mapped_tables.js';
import { proposed } from './mapping/proposed.js';

/** Of tables that date events: the columns that say which event, and which day. */
const DATING: Readonly<Record<string, readonly [event: string, day: string]>> = {
  participations: ['event', 'date'],
  events: ['id', 'start'],
};

/**
 * The header of the days of events, and how its days become part of what tells events apart; undefined where the table
 * dates none, or no header holds the days.
 */
export function datesOfEvents(
  table: MappedTable,
  { bound, headers, layout }: PlainBinding,
): { column: string; instead?: string } | undefined {
  const [event, day] = (DATING[table.of.name] ?? []).map((name) => bound.find(({ column }) => column.name === name));
  if (event === undefined || day?.index === undefined) return undefined;
  const positions = layout.joins.find(({ at }) => at === event.index)?.of ?? [event.index];
  const key = `${event.header}+${day.header}`;
  const isKey = String(headers.joined(key)) === String([...positions, day.index]);
  const way = proposed(wayOf(table), { map: { [event.column.name]: key } });
  return { column: day.header, ...(isKey && { instead: `make the date part of what tells events apart (${way}).` }) };
}
