import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import type { Entity } from '../../../graph/entities/entity.js';
import { PageArguments, type Connection, type ConnectionClass } from '../../../graph/lists/connection.js';
import type { Asked } from '../scope/asked.js';
import { standsBehind } from './behind.js';
import { connectEntities, connectRows, type RowPage, type RowsOf } from './rows.js';

/** What has lists of rows. */
interface Keyed {
  readonly asked: Asked;
  /** All that its rows depend on, the data version included: their cursors hold for this only. */
  readonly key: object;
}

export interface FieldTexts {
  description: string;
  nullable?: boolean;
}

/** A method without arguments that becomes a field; null where the field is. */
export type Listing<L> = <M extends () => L | null>(
  prototype: Keyed,
  name: string,
  method: TypedPropertyDescriptor<M>,
) => void;

/**
 * A field that lists rows: the method says how many there are and how each is made, `first` and `after` come with it.
 * @param connection thunk, for it may be made from a class further down
 */
export const RowList = <T extends { id: string }>(
  connection: () => ConnectionClass<T>,
  texts: FieldTexts,
): Listing<RowsOf<T>> =>
  listing<T, RowsOf<T>>(connection, texts, (context, page, rows) =>
    connectRows(connection(), context, { ...page, ...rows }),
  );

/** The same for entities, by their node indices. */
export const EntityList = <E extends Entity>(
  connection: () => ConnectionClass<E>,
  texts: FieldTexts,
): Listing<ArrayLike<number>> =>
  listing<E, ArrayLike<number>>(connection, texts, (context, page, nodes, asked) => {
    const ids = Array.from(nodes, (node) => asked.id(node)!);
    return connectEntities(connection(), context, { ...page, ids });
  });

/**
 * @param Page the arguments of the field: `first` and `after`, and more
 * @param rowsOf the rows without arguments, where what is listed is neither rows nor entities itself
 */
export function listing<T extends { id: string }, L, P extends PageArguments = PageArguments>(
  connection: () => ConnectionClass<T>,
  texts: FieldTexts,
  connect: (context: Context, page: RowPage & { page: P }, listed: L, asked: Asked) => Promise<Connection<T>>,
  Page: new () => P = PageArguments as new () => P,
  rowsOf: (listed: L, asked: Asked) => unknown = (listed) => listed,
): Listing<L> {
  return (prototype, name, method) => {
    const list = method.value!;
    const resolve = function (
      this: Keyed,
      page: P,
      context: Context,
      { parentType, fieldName }: GraphQLResolveInfo,
    ): Promise<Connection<T>> | null {
      const listed = list.call(this);
      const field = `${parentType.name}.${fieldName}`;
      return listed && connect(context, { field, page, arguments: this.key }, listed, this.asked);
    };
    standsBehind(resolve, function (this: Keyed) {
      const listed = list.call(this);
      return listed && rowsOf(listed, this.asked);
    });
    method.value = resolve as unknown as typeof list;
    Args(() => Page)(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Info()(prototype, name, 2);
    Field(connection, texts)(prototype, name, method);
  };
}
