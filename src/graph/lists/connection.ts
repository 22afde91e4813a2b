import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { argumentError } from '../errors.js';
import type { Visibility } from '../privacy/visibility.js';
import { Cursors, staleCursor } from './cursor.js';
import { LARGEST_PAGE } from './page_size.js';
import type { Selection } from './selection.js';

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: `How many rows at most: 1 to ${LARGEST_PAGE}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Start after the row with this cursor.' })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page began after a cursor. (There is no paging backwards.)' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row: the next page’s `after`.' })
  endCursor!: string | null;
}

/**
 * What a list statement returns: the rows, one more than asked for, whether the row of `after` still stands, and perhaps
 * how many rows there are on all pages, and whether these are all that there could be.
 */
export interface ListRow<R> {
  items: R[];
  found: boolean;
  total?: number;
  isComplete?: boolean;
}

/** Which rows a list statement is to return. */
export interface Paging {
  /** Id of the last row of the page before. */
  after: string | null;
  /** Rows to return at most. */
  limit: number;
}

/** How a list is read, page by page. */
export interface List<T, R> {
  /** The field, as in `Event.participations`. */
  field: string;
  page: PageArguments;
  /** Its other arguments, as the client gave them: a cursor holds for these only. */
  arguments?: object;
  /** What is selected of the connection; undefined: perhaps everything. */
  selection?: Selection;
  /** Undefined: no rows. */
  read: (paging: Paging) => Promise<ListRow<R> | undefined>;
  /** Undefined: the statement of the rows tells how many there are. */
  count?: () => Promise<number>;
  make: (row: R, visibility: Visibility) => T;
}

/** A list of nodes, read when its rows are selected and counted when its count is. */
export class Connection<T extends { id: string }> {
  readonly #page: () => Promise<Page<T>>;
  readonly #count: (() => Promise<number>) | undefined;
  readonly #isPageAsked: boolean;
  #read: Promise<Page<T>> | undefined;

  /**
   * @param count undefined: the rows tell how many there are
   * @param isPageAsked whether rows are read anyway: they may tell it too
   */
  constructor(page: () => Promise<Page<T>>, count: (() => Promise<number>) | undefined, isPageAsked: boolean) {
    this.#page = page;
    this.#count = count;
    this.#isPageAsked = isPageAsked;
  }

  page(): Promise<Page<T>> {
    this.#read ??= this.#page();
    return this.#read;
  }

  async count(): Promise<number> {
    const total = this.#isPageAsked || !this.#count ? (await this.page()).total : undefined;
    return total ?? this.#count?.() ?? 0;
  }
}

interface Page<T> {
  nodes: T[];
  cursorOf: (node: T) => string;
  hasNext: boolean;
  hasPrevious: boolean;
  total?: number;
  isComplete?: boolean;
}

export type ConnectionClass<T extends { id: string }> = new (
  page: () => Promise<Page<T>>,
  count: (() => Promise<number>) | undefined,
  isPageAsked: boolean,
) => Connection<T>;

/**
 * The GraphQL types of a list of nodes: `NameConnection` and `NameEdge`.
 * @param what says what the nodes are, as in "events"; @param Base a list with fields of its own
 */
export function connectionOf<T extends { id: string }, B extends Connection<T> = Connection<T>>(
  name: string,
  node: () => abstract new (...given: never[]) => unknown,
  what: string,
  Base: new (...given: ConstructorParameters<ConnectionClass<T>>) => B = Connection<T> as never,
): new (...given: ConstructorParameters<ConnectionClass<T>>) => B {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of a list of ${what}, with its cursor.` })
  class EdgeOf {
    @Field(() => String, { description: 'Names this row in its list: give it as `after` to go on from there.' })
    cursor!: string;

    @Field(node, { description: 'The row itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${what}.` })
  class ConnectionOf extends (Base as ConnectionClass<T>) {
    @Field(() => [EdgeOf], { description: 'The rows with their cursors.' })
    async edges(): Promise<EdgeOf[]> {
      const { nodes, cursorOf } = await this.page();
      return nodes.map((node) => ({ node, cursor: cursorOf(node) }));
    }

    @Field(() => [node()], { description: 'The rows without their cursors.' })
    async nodes(): Promise<T[]> {
      return (await this.page()).nodes;
    }

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    async pageInfo(): Promise<PageInfo> {
      const { nodes, cursorOf, hasNext, hasPrevious } = await this.page();
      const [first, last] = [nodes[0], nodes.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: first ? cursorOf(first) : null,
        endCursor: last ? cursorOf(last) : null,
      };
    }

    @Field(() => Int, { description: `Number of ${what} on all pages. Counted only when selected.` })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return ConnectionOf as never;
}

/** @throws PAGE_SIZE */
export function checkPageSize(field: string, first: number): void {
  if (first >= 1 && first <= LARGEST_PAGE) return;
  throw argumentError('PAGE_SIZE', 'PAGE_SIZE', { field, first, most: LARGEST_PAGE });
}

/** Whether more is selected of a connection than its count, so that its rows are read. */
export const isPageAsked = (selection: Selection): boolean =>
  ['nodes', 'edges', 'pageInfo'].some((field) => selection.has(field));

/** What is selected of the rows of a connection. */
export function rowsOf(selection: Selection): Selection {
  return selection.below('nodes').and(selection.below('edges').below('node'));
}

/** How many rows to read for a page: one more than asked for where it is asked whether more follow. */
export function rowsOfPage(selection: Selection, first: number): number {
  return selection.has('pageInfo') ? first + 1 : first;
}

/**
 * How many rows to read of a list below an object before that is read: none where only their number is selected, where
 * they are selected more than once, or not from the beginning.
 * @param type the object's, as in `Organisation`
 */
export function firstRows(of: Selection, type: string, field: string): number {
  const given = of.argumentsOf(type, field);
  const first = given?.first as number | undefined;
  if (first === undefined || given?.after || first < 1 || first > LARGEST_PAGE) return 0;
  const connection = of.below(field);
  return isPageAsked(connection) ? rowsOfPage(connection, first) : 0;
}

/** A page of a list. @throws PAGE_SIZE, CURSOR_STALE */
export async function connect<T extends { id: string }, R>(
  Class: ConnectionClass<T>,
  context: Context,
  list: List<T, R>,
): Promise<Connection<T>> {
  const { first, after } = list.page;
  checkPageSize(list.field, first);
  const cursors = new Cursors(context.services.pseudonyms, list.field, list.arguments ?? {});
  const isFirst = after === null || after === undefined;
  const start = isFirst ? null : ((await context.visibility()).resolve(cursors.read(after)) ?? null);
  if (!isFirst && start === null) throw staleCursor(list.field);
  const limit = list.selection ? rowsOfPage(list.selection, first) : first + 1;
  const page = async (): Promise<Page<T>> => {
    const [row, visibility] = await Promise.all([list.read({ after: start, limit }), context.visibility()]);
    if (row && !row.found) throw staleCursor(list.field);
    const items = row?.items ?? [];
    return {
      nodes: items.slice(0, first).map((item) => list.make(item, visibility)),
      cursorOf: ({ id }) => cursors.of(id),
      hasNext: items.length > first,
      hasPrevious: start !== null,
      total: row?.total,
      isComplete: row?.isComplete,
    };
  };
  return new Class(page, list.count, list.selection !== undefined && isPageAsked(list.selection));
}

/** A list without rows, for what may not be shown. */
export function emptyConnection<T extends { id: string }>(Class: ConnectionClass<T>): Connection<T> {
  const page = { nodes: [], cursorOf: () => '', hasNext: false, hasPrevious: false };
  return new Class(
    () => Promise.resolve(page),
    () => Promise.resolve(0),
    false,
  );
}
