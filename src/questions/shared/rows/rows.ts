import type { Context } from '../../../graph/context.js';
import { makeEntity } from '../../../graph/entities/entities.js';
import { loadEntityRow, type Entity } from '../../../graph/entities/entity.js';
import type { Asked } from '../scope/asked.js';
import { connect, type Connection, type ConnectionClass, type PageArguments } from '../../../graph/lists/connection.js';

/** What names a page of rows that are in memory. */
export interface RowPage {
  /** The field, as in `CoAttendance.ties`. */
  field: string;
  page: PageArguments;
  /** Everything that the rows depend on, the data version included: a cursor holds for these only. */
  arguments: object;
}

/** Rows that are in memory, in an order that the data version and the arguments settle. */
export interface RowsOf<T> {
  count: number;
  /** Row `place`, counted from 0. Its `id` is `rowId(place)`. */
  make: (place: number) => T;
}

/** What the rows of an answer depend on: its arguments and the data version. */
export function keyOf({ asked, parameters }: { asked: Pick<Asked, 'state'>; parameters: object }): object {
  return { ...parameters, version: asked.state };
}

/** Id of a row: with the data version and the arguments, which its cursor holds too, it names the row. */
export const rowId = (place: number): string => `row:${place}`;

/** A page of rows that are in memory. @throws PAGE_SIZE, CURSOR_STALE */
export function connectRows<T extends { id: string }>(
  Class: ConnectionClass<T>,
  context: Context,
  { count, make, ...list }: RowPage & RowsOf<T>,
): Promise<Connection<T>> {
  return connect<T, number>(Class, context, {
    ...list,
    read: ({ after, limit }) => {
      const start = after === null ? 0 : Number(after.slice(rowId(0).length - 1)) + 1;
      const length = Math.max(0, Math.min(limit, count - start));
      return Promise.resolve({ items: Array.from({ length }, (_, i) => start + i), found: true });
    },
    count: () => Promise.resolve(count),
    make,
  });
}

/** A page of entities whose real ids are in memory, in the order given. @throws PAGE_SIZE, CURSOR_STALE */
export function connectEntities<E extends Entity>(
  Class: ConnectionClass<E>,
  context: Context,
  { ids, ...list }: RowPage & { ids: readonly string[] },
): Promise<Connection<E>> {
  return connect<E, { id: string }>(Class, context, {
    ...list,
    read: async ({ after, limit }) => {
      const last = after === null ? -1 : ids.indexOf(after);
      const page = ids.slice(last + 1, last + 1 + limit);
      const rows = await Promise.all(page.map((id) => loadEntityRow(context, id)));
      return {
        items: page.map((id, i) => ({ id, nodes: [], ...rows[i], shownAs: id })),
        found: after === null || last >= 0,
      };
    },
    count: () => Promise.resolve(ids.length),
    make: (row, visibility) => makeEntity(row, visibility) as E,
  });
}
