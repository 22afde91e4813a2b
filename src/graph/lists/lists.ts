import type { GraphQLResolveInfo } from 'graphql';
import { statement, type Statement } from '../../database/statement.js';
import type { EntityKind } from '../../model/identity/entity_id.js';
import type { Context } from '../context.js';
import { entityRow } from '../entities/entity.js';
import { entityAsked, type EntityAsked, type NodeValues } from '../entities/entity_asked.js';
import type { NameValues } from '../names.js';
import { allOf } from '../or_promise.js';
import type { Visibility } from '../privacy/visibility.js';
import {
  connect,
  rowsOf,
  type Connection,
  type ConnectionClass,
  type ListRow,
  type PageArguments,
  type Paging,
} from './connection.js';
import type { CountStatement, EntityRow, ListStatement } from './rows.js';
import { Selection } from './selection.js';

/** The two statements behind a list that hangs on something: its rows, and how many there are. */
export interface ListStatements<R, A extends object = object> {
  rows: ListStatement<R, A>;
  total: CountStatement<A>;
}

export function listStatements<R, A extends object = object>(rows: string, total: string): ListStatements<R, A> {
  return { rows: statement(rows), total: statement(total) };
}

interface Owned<R extends object, T, A extends object> {
  /** The field, as in `Event.participations`. */
  field: string;
  /** The real id of what the list hangs on. */
  of: string;
  page: PageArguments;
  statements: ListStatements<R, A>;
  /** Further parameters of both statements. */
  parameters: A;
  make: (row: R, visibility: Visibility) => T;
}

/** A page of a list that hangs on an entity or fact. @throws PAGE_SIZE, CURSOR_STALE */
export function ownedList<T extends { id: string }, R extends object, A extends object>(
  Class: ConnectionClass<T>,
  context: Context,
  { field, of, page, statements, parameters, make }: Owned<R, T, A>,
): Promise<Connection<T>> {
  return connect<T, R>(Class, context, {
    field,
    page,
    arguments: { of, ...parameters },
    read: (paging) => context.load(statements.rows, of, { ...paging, ...parameters }),
    count: async () => (await context.load(statements.total, of, parameters))?.total ?? 0,
    make,
  });
}

/** A statement that gives one page of all entities of a kind that pass a filter. */
export type RootStatement<F extends object> = Statement<F & Paging, ListRow<EntityRow>>;

interface Root<T, F extends object> {
  /** The field of `Query`. */
  field: string;
  page: PageArguments;
  /** Filter and order as the client gave them. */
  arguments: object;
  rows: RootStatement<F>;
  total: Statement<F, { total: number }>;
  /** The filter as parameters of both statements. */
  filter: F;
  make: (row: EntityRow, visibility: Visibility) => T;
}

/** A statement of the same kind that gives only what is asked of the entities. */
export type AskedRootStatement<F extends object> = Statement<
  F & Paging & EntityAsked,
  ListRow<{ id: string; nodes: NodeValues[]; names: NameValues[] }>
>;

/** A page of all entities of a kind that pass a filter, with what is selected of them. @throws PAGE_SIZE, CURSOR_STALE */
export function askedRootList<T extends { id: string }, F extends object>(
  Class: ConnectionClass<T>,
  context: Context,
  info: GraphQLResolveInfo,
  { kind, rows, total, filter, ...list }: Omit<Root<T, F>, 'rows'> & { kind: EntityKind; rows: AskedRootStatement<F> },
): Promise<Connection<T>> {
  const selection = Selection.of(info);
  const asked = entityAsked(kind, rowsOf(selection));
  return connect<T, EntityRow>(Class, context, {
    ...list,
    selection,
    read: async (paging) => {
      const [page] = await context.read(rows, { ...filter, ...paging, ...asked });
      if (!page) return undefined;
      const items = page.items.map((item) => entityRow(context, item.id, asked, item));
      return { found: page.found, items: await allOf(items) };
    },
    count: async () => (await context.read(total, filter))[0]?.total ?? 0,
  });
}

/** A page of all entities of a kind that pass a filter. @throws PAGE_SIZE, CURSOR_STALE */
export function rootList<T extends { id: string }, F extends object>(
  Class: ConnectionClass<T>,
  context: Context,
  { rows, total, filter, ...list }: Root<T, F>,
): Promise<Connection<T>> {
  return connect<T, EntityRow>(Class, context, {
    ...list,
    read: async (paging) => (await context.read(rows, { ...filter, ...paging }))[0],
    count: async () => (await context.read(total, filter))[0]?.total ?? 0,
  });
}
