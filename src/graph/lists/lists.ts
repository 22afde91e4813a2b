import type { GraphQLResolveInfo } from 'graphql';
import { statement, type Statement } from '../../database/statement.js';
import type { EntityKind } from '../../model/identity/entity_id.js';
import type { Context } from '../context.js';
import { makeEntity } from '../entities/entities.js';
import { entityRow, type Entity } from '../entities/entity.js';
import { entityAsked, type EntityAsked, type NodeValues } from '../entities/entity_asked.js';
import type { NameValues } from '../names.js';
import { allOf } from '../../collections/or_promise.js';
import type { Visibility } from '../privacy/visibility.js';
import {
  connect,
  rowsOf,
  type Connection,
  type ConnectionClass,
  type List,
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

/** Entities as a statement lists them: what is asked of the nodes and names of each. */
interface ListedEntity {
  id: string;
  nodes: NodeValues[];
  names: NameValues[];
}

/** The two statements behind a list of entities that hangs on something. */
export interface EntityListStatements {
  rows: ListStatement<ListedEntity, EntityAsked>;
  total: CountStatement;
}

export const entityListStatements = (rows: string, total: string): EntityListStatements => ({
  rows: statement(rows),
  total: statement(total),
});

interface OwnedEntities {
  kind: EntityKind;
  /** The field, as in `Issue.narrower`. */
  field: string;
  /** The real id of what the list hangs on. */
  of: string;
  page: PageArguments;
  statements: EntityListStatements;
}

/** A page of a list of entities that hangs on something, with what is selected of them. @throws PAGE_SIZE, CURSOR_STALE */
export function ownedEntities<T extends Entity>(
  Class: ConnectionClass<T>,
  context: Context,
  info: GraphQLResolveInfo,
  { kind, field, of, page, statements }: OwnedEntities,
): Promise<Connection<T>> {
  return listOfEntities(Class, context, info, {
    kind,
    field,
    page,
    arguments: { of },
    read: (given) => context.load(statements.rows, of, given),
    count: async () => (await context.load(statements.total, of, {}))?.total ?? 0,
  });
}

/** A statement that returns one page of all entities of a kind that pass a filter. */
export type RootStatement<F extends object> = Statement<F & Paging & EntityAsked, ListRow<ListedEntity>>;

interface Root<F extends object> {
  kind: EntityKind;
  /** The field of `Query`. */
  field: string;
  page: PageArguments;
  /** Filter and order as the client gave them. */
  arguments: object;
  rows: RootStatement<F>;
  total: Statement<F, { total: number }>;
  /** The filter as parameters of both statements. */
  filter: F;
}

/** A page of all entities of a kind that pass a filter, with what is selected of them. @throws PAGE_SIZE, CURSOR_STALE */
export function rootList<T extends Entity, F extends object>(
  Class: ConnectionClass<T>,
  context: Context,
  info: GraphQLResolveInfo,
  { rows, total, filter, ...list }: Root<F>,
): Promise<Connection<T>> {
  return listOfEntities(Class, context, info, {
    ...list,
    read: async (given) => (await context.read(rows, { ...filter, ...given }))[0],
    count: async () => (await context.read(total, filter))[0]?.total ?? 0,
  });
}

interface EntityList extends Pick<List<Entity, EntityRow>, 'field' | 'page' | 'arguments' | 'count'> {
  kind: EntityKind;
  read: (given: Paging & EntityAsked) => Promise<ListRow<ListedEntity> | undefined>;
}

/** The one way in which entities are listed: a page of them, with what is selected of them and no more. */
function listOfEntities<T extends Entity>(
  Class: ConnectionClass<T>,
  context: Context,
  info: GraphQLResolveInfo,
  { kind, read, ...list }: EntityList,
): Promise<Connection<T>> {
  const selection = Selection.of(info);
  const asked = entityAsked(kind, rowsOf(selection));
  return connect<T, EntityRow>(Class, context, {
    ...list,
    selection,
    read: async (paging) => {
      const page = await read({ ...paging, ...asked });
      return (
        page && { ...page, items: await allOf(page.items.map((item) => entityRow(context, item.id, asked, item))) }
      );
    },
    make: (row, visibility) => makeEntity(row, visibility) as T,
  });
}
