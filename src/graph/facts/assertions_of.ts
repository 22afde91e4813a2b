import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { statement } from '../../database/statement.js';
import type { Context } from '../context.js';
import { Entity } from '../entities/entity.js';
import { Source } from '../entities/source.js';
import { connect, PageArguments, type Connection } from '../lists/connection.js';
import { listStatements, ownedList, type ListStatements } from '../lists/lists.js';
import type { CountStatement } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import type { OrPromise } from '../../collections/or_promise.js';
import type { Visibility } from '../privacy/visibility.js';
import { Assertion, AssertionConnection, type AssertionRow } from './assertion.js';
import { readOfFact } from './assertion_read.js';
import { Fact } from './fact.js';
import { SUPPORT_OF_ENTITIES, SUPPORT_OF_FACTS, supportOf } from './support.js';

@ArgsType()
export class AssertionsArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether those that were taken back are listed too.' })
  retracted!: boolean;
}

const make = (row: AssertionRow, visibility: Visibility): Assertion => new Assertion(row, visibility);

type Statements = ListStatements<AssertionRow, { retracted: boolean }>;

const countOnFacts = statement('assertion/count_on_facts') as CountStatement<{ retracted: boolean }>;
const onEntities: Statements = listStatements('assertion/on_entities', 'assertion/count_on_entities');
const ofSources: Statements = listStatements('assertion/of_sources', 'assertion/count_of_sources');

function list(
  context: Context,
  field: string,
  of: string,
  { retracted, ...page }: AssertionsArguments,
  statements: Statements,
): Promise<Connection<Assertion>> {
  return ownedList(AssertionConnection, context, { field, of, page, statements, parameters: { retracted }, make });
}

const ASSERTION_COUNT = { description: 'Number of live assertions that support it.' };
const SOURCE_COUNT = {
  description: 'Number of distinct originals among their sources: a reprint counts as what it repeats.',
};
const PUBLISHER_COUNT = { description: 'Number of distinct publishers of these originals, as far as they are known.' };

@Resolver(() => Fact)
class FactAssertionsResolver {
  @FieldResolver(() => AssertionConnection, { description: 'Which source says so, in which words, and where.' })
  assertions(
    @Root() fact: Fact,
    @Args(() => AssertionsArguments) { retracted, ...page }: AssertionsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Assertion>> {
    const of = fact.factId;
    const selection = Selection.of(info);
    return connect<Assertion, AssertionRow>(AssertionConnection, context, {
      field: 'Fact.assertions',
      page,
      arguments: { of, retracted },
      selection,
      read: (paging) => readOfFact(context, selection, of, { ...paging, retracted, together: true }),
      count: async () => (await context.load(countOnFacts, of, { retracted }))?.total ?? 0,
      make,
    });
  }

  @FieldResolver(() => Int, ASSERTION_COUNT)
  assertionCount(@Root() fact: Fact, @Ctx() context: Context): OrPromise<number> {
    return fact.support?.assertionCount ?? supportOf(context, SUPPORT_OF_FACTS, fact.factId, 'assertionCount');
  }

  @FieldResolver(() => Int, SOURCE_COUNT)
  sourceCount(@Root() fact: Fact, @Ctx() context: Context): OrPromise<number> {
    return fact.support?.sourceCount ?? supportOf(context, SUPPORT_OF_FACTS, fact.factId, 'sourceCount');
  }

  @FieldResolver(() => Int, PUBLISHER_COUNT)
  publisherCount(@Root() fact: Fact, @Ctx() context: Context): OrPromise<number> {
    return fact.support?.publisherCount ?? supportOf(context, SUPPORT_OF_FACTS, fact.factId, 'publisherCount');
  }
}

@Resolver(() => Entity)
class EntityAssertionsResolver {
  @FieldResolver(() => AssertionConnection, { description: 'What sources state of the entity itself.' })
  assertions(
    @Root() entity: Entity,
    @Args(() => AssertionsArguments) page: AssertionsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Assertion>> {
    return list(context, 'Entity.assertions', entity.entityId, page, onEntities);
  }

  @FieldResolver(() => Int, ASSERTION_COUNT)
  assertionCount(@Root() entity: Entity, @Ctx() context: Context): Promise<number> {
    return supportOf(context, SUPPORT_OF_ENTITIES, entity.entityId, 'assertionCount');
  }

  @FieldResolver(() => Int, SOURCE_COUNT)
  sourceCount(@Root() entity: Entity, @Ctx() context: Context): Promise<number> {
    return supportOf(context, SUPPORT_OF_ENTITIES, entity.entityId, 'sourceCount');
  }

  @FieldResolver(() => Int, PUBLISHER_COUNT)
  publisherCount(@Root() entity: Entity, @Ctx() context: Context): Promise<number> {
    return supportOf(context, SUPPORT_OF_ENTITIES, entity.entityId, 'publisherCount');
  }
}

@Resolver(() => Source)
class SourceSaysResolver {
  @FieldResolver(() => AssertionConnection, { description: 'What the source says: assertions that rest on it.' })
  says(
    @Root() source: Source,
    @Args(() => AssertionsArguments) page: AssertionsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Assertion>> {
    return list(context, 'Source.says', source.entityId, page, ofSources);
  }
}

export const ASSERTIONS_OF_RESOLVERS = [FactAssertionsResolver, EntityAssertionsResolver, SourceSaysResolver];
