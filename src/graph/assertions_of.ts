import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import { Assertion, AssertionConnection, type AssertionRow } from './assertion.js';
import { PageArguments, type Connection } from './connection.js';
import type { Context } from './context.js';
import { Entity } from './entity.js';
import { Fact } from './fact.js';
import { listStatements, ownedList, type ListStatements } from './lists.js';
import { Source } from './source.js';
import type { Visibility } from './visibility.js';

@ArgsType()
export class AssertionsArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether those that were taken back are listed too.' })
  retracted!: boolean;
}

type Statements = ListStatements<AssertionRow, { retracted: boolean }>;

const onFacts: Statements = listStatements('assertion/on_facts', 'assertion/count_on_facts');
const onEntities: Statements = listStatements('assertion/on_entities', 'assertion/count_on_entities');
const ofSources: Statements = listStatements('assertion/of_sources', 'assertion/count_of_sources');

function list(
  context: Context,
  field: string,
  of: string,
  { retracted, ...page }: AssertionsArguments,
  statements: Statements,
): Promise<Connection<Assertion>> {
  const make = (row: AssertionRow, visibility: Visibility): Assertion => new Assertion(row, visibility);
  return ownedList(AssertionConnection, context, { field, of, page, statements, parameters: { retracted }, make });
}

interface Support {
  assertionCount: number;
  sourceCount: number;
  publisherCount: number;
}

const supportOfFacts = statement('assertion/support_of_facts') as ById<Support>;
const supportOfEntities = statement('assertion/support_of_entities') as ById<Support>;

const ASSERTION_COUNT = { description: 'Number of live assertions that support it.' };
const SOURCE_COUNT = {
  description: 'Number of distinct originals among their sources: a reprint counts as what it repeats.',
};
const PUBLISHER_COUNT = { description: 'Number of distinct publishers of these originals, as far as they are known.' };

async function count(context: Context, of: ById<Support>, id: string, which: keyof Support): Promise<number> {
  return (await context.load(of, id, {}))?.[which] ?? 0;
}

@Resolver(() => Fact)
class FactAssertionsResolver {
  @FieldResolver(() => AssertionConnection, { description: 'Which source says so, in which words, and where.' })
  assertions(
    @Root() fact: Fact,
    @Args(() => AssertionsArguments) page: AssertionsArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Assertion>> {
    return list(context, 'Fact.assertions', fact.factId, page, onFacts);
  }

  @FieldResolver(() => Int, ASSERTION_COUNT)
  assertionCount(@Root() fact: Fact, @Ctx() context: Context): Promise<number> {
    return count(context, supportOfFacts, fact.factId, 'assertionCount');
  }

  @FieldResolver(() => Int, SOURCE_COUNT)
  sourceCount(@Root() fact: Fact, @Ctx() context: Context): Promise<number> {
    return count(context, supportOfFacts, fact.factId, 'sourceCount');
  }

  @FieldResolver(() => Int, PUBLISHER_COUNT)
  publisherCount(@Root() fact: Fact, @Ctx() context: Context): Promise<number> {
    return count(context, supportOfFacts, fact.factId, 'publisherCount');
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
    return count(context, supportOfEntities, entity.entityId, 'assertionCount');
  }

  @FieldResolver(() => Int, SOURCE_COUNT)
  sourceCount(@Root() entity: Entity, @Ctx() context: Context): Promise<number> {
    return count(context, supportOfEntities, entity.entityId, 'sourceCount');
  }

  @FieldResolver(() => Int, PUBLISHER_COUNT)
  publisherCount(@Root() entity: Entity, @Ctx() context: Context): Promise<number> {
    return count(context, supportOfEntities, entity.entityId, 'publisherCount');
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
