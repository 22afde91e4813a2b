import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Entity } from '../entities/entity.js';
import { emptyConnection, PageArguments, type Connection, type ConnectionClass } from '../lists/connection.js';
import type { ListStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { factsOf, type Fact, type FactClass } from './fact.js';

interface FactList<F extends Fact, A extends object> {
  /** The entities that have the field: a class, or an interface for all that implement it. */
  on: abstract new (...given: never[]) => Entity;
  field: string;
  description: string;
  facts: FactClass<F>;
  connection: ConnectionClass<F>;
  statements: ListStatements<FactRow, A>;
  /** Further parameters of both statements; absent: they have none. */
  parameters?: A;
  /** Whether the list tells who somebody is: it is empty for a person who is not public. */
  identifies?: true;
}

/** A field of an entity that lists the facts that it is an end of. @returns its resolver, for the schema */
export function factList<F extends Fact, A extends object = object>({
  on,
  field,
  description,
  facts,
  connection,
  statements,
  parameters = {} as A,
  identifies,
}: FactList<F, A>): new () => object {
  @Resolver(() => on)
  class FactListResolver {
    [field](
      entity: Entity,
      page: PageArguments,
      context: Context,
      { parentType }: GraphQLResolveInfo,
    ): Promise<Connection<F>> {
      if (identifies && entity.visible.isHidden(entity.entityId)) return Promise.resolve(emptyConnection(connection));
      const list = { field: `${parentType.name}.${field}`, of: entity.entityId, page, statements, parameters };
      return factsOf(context, facts, connection, list);
    }
  }
  const { prototype } = FactListResolver;
  Root()(prototype, field, 0);
  Args(() => PageArguments)(prototype, field, 1);
  Ctx()(prototype, field, 2);
  Info()(prototype, field, 3);
  FieldResolver(() => connection, { description })(prototype, field, {});
  return FactListResolver;
}
