import { connect, type Connection, type ConnectionClass, type PageArguments } from '../graph/connection.js';
import type { Context } from '../graph/context.js';

/** A list whose rows are in memory, in an order that the data version and the arguments settle. */
export interface RowList<T> {
  /** The field, as in `CoAttendance.ties`. */
  field: string;
  page: PageArguments;
  /** Everything that the rows depend on, the data version included: a cursor holds for these only. */
  arguments: object;
  count: number;
  /** Row `place`, counted from 0. Its `id` is `rowId(place)`. */
  make: (place: number) => T;
}

/** Id of a row: with the data version and the arguments, which its cursor holds too, it names the row. */
export const rowId = (place: number): string => `row:${place}`;

/** A page of rows that are in memory. @throws PAGE_SIZE, CURSOR_STALE */
export function connectRows<T extends { id: string }>(
  Class: ConnectionClass<T>,
  context: Context,
  { field, page, arguments: given, count, make }: RowList<T>,
): Promise<Connection<T>> {
  return connect<T, number>(Class, context, {
    field,
    page,
    arguments: given,
    read: ({ after, limit }) => {
      const start = after === null ? 0 : Number(after.slice(rowId(0).length - 1)) + 1;
      const length = Math.max(0, Math.min(limit, count - start));
      return Promise.resolve({ items: Array.from({ length }, (_, i) => start + i), found: true });
    },
    count: () => Promise.resolve(count),
    make,
  });
}
