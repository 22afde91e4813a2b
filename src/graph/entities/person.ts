import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { statement } from '../../database/statement.js';
import { Visibility } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described } from '../described.js';
import { connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { containedText, nameContains, whichPass } from '../lists/filters.js';
import { rootList, type RootStatement } from '../lists/lists.js';
import type { EntityRow } from '../lists/rows.js';
import { Node } from '../node.js';
import type { Visibility as Visible } from '../privacy/visibility.js';
import { Agent } from './agent.js';
import { entityByShownId, registerEntity } from './entities.js';
import { Entity } from './entity.js';
import { givenIds } from './given_ids.js';

@ObjectType({
  implements: [Node, Entity, Agent],
  simpleResolvers: true,
  description: 'A person. One who is not public has a pseudonym for an id, and neither names nor identifiers.',
})
export class Person extends Agent {
  @Field(() => Visibility.object, { description: described('persons', 'visibility').description })
  visibility: Visibility;

  /** `nodes` are not needed: no value of a person is shown but its visibility. */
  constructor({ id, shownAs, names }: EntityRow, visible: Visible) {
    super({ id, shownAs, names }, visible);
    this.visibility = visible.of(id);
  }
}

registerEntity('person', (row, visibility) => new Person(row, visibility), {
  name: 'name',
  // It is known already, and no other value of a person is shown.
  fields: { visibility: [] },
});

export const PersonConnection = connectionOf<Person>('Person', () => Person, 'persons');

@InputType(whichPass('persons'))
export class PersonWhere {
  @Field(() => String, nameContains('The person is public and one of the names'))
  nameContains?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only persons who acted for one of these organisations, or belong to it.',
  })
  organisations?: string[] | null;

  @Field(() => [Visibility.object], { nullable: true, description: 'Only persons of these visibilities.' })
  visibilities?: Visibility[] | null;
}

@ArgsType()
class PersonsArguments extends PageArguments {
  @Field(() => PersonWhere, { nullable: true, description: 'Which persons; without it all.' })
  where?: PersonWhere | null;
}

interface Filter {
  visibilities: Visibility[] | null;
  contains: string | null;
  publicPersons: string[];
  organisations: string[] | null;
}

const byName: RootStatement<Filter> = statement('person/by_name');
const total = statement<Filter, { total: number }>('person/count');

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'The person with an id as it is shown; null: there is none.' })
  person(
    @Arg('id', () => ID, { description: 'As in `person:devi-rahayu`; the pseudonym of one who is not public.' })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person | null> {
    return entityByShownId(context, info, 'person', id);
  }

  @Query(() => PersonConnection, {
    description: 'Persons by name; those who are not public come last, in no order that tells anything.',
  })
  async persons(
    @Args(() => PersonsArguments) { where, ...page }: PersonsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Person>> {
    const organisations = await givenIds(context, 'where.organisations', ['organisation'], where?.organisations);
    const contains = containedText(where?.nameContains);
    const visibilities = where?.visibilities ?? null;
    const needsPublic = contains !== null || visibilities !== null;
    const filter: Filter = {
      visibilities,
      contains,
      publicPersons: needsPublic ? (await context.visibility()).publicPersons() : [],
      organisations,
    };
    return rootList(PersonConnection, context, info, {
      kind: 'person',
      field: 'Query.persons',
      page,
      arguments: { where },
      rows: byName,
      total,
      filter,
    });
  }
}
