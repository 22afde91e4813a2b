import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { statement } from '../../database/statement.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { enumeration, Level, OrganisationForm, Sector, type ValueOf } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { ORIGINAL_ORDER, stated } from '../described.js';
import { registerEnumeration } from '../enums.js';
import { readWithParticipations } from '../facts/participation_read.js';
import { connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { nameContains, nameFilter, whichPass, type NameFilter } from '../lists/filters.js';
import { rootList, type RootStatement } from '../lists/lists.js';
import { LocalisedText } from '../localised_text.js';
import { Node } from '../node.js';
import { Country, Edtf } from '../scalars.js';
import { Agent } from './agent.js';
import { entityByShownId, registerEntity } from './entities.js';
import { Entity } from './entity.js';
import { givenIds } from './given_ids.js';
import { TextField } from './text_field.js';

@ObjectType({
  implements: [Node, Entity, Agent],
  simpleResolvers: true,
  description: 'An organisation, network, unit, or a collective that is described without a name.',
})
export class Organisation extends Agent {
  @Field(() => OrganisationForm.object, stated('organisations', 'form'))
  form!: OrganisationForm | null;

  @Field(() => Sector.object, stated('organisations', 'sector'))
  sector!: Sector | null;

  @Field(() => Level.object, stated('organisations', 'level'))
  level!: Level | null;

  @Field(() => Country, stated('organisations', 'country'))
  country!: string | null;

  @Field(() => Edtf, stated('organisations', 'founded'))
  founded!: string | null;

  @Field(() => Edtf, stated('organisations', 'dissolved'))
  dissolved!: string | null;

  @Field(() => String, stated('organisations', 'acronym'))
  acronym(@Ctx() context: Context): Promise<string | null> {
    return this.bestAcronym(context);
  }

  @TextField('A sentence about it.')
  description(context: Context, lang: string | null | undefined): Promise<LocalisedText | null> {
    return this.localised(context, 'description', lang);
  }
}

registerEntity('organisation', (row, visibility) => new Organisation(row, visibility), { name: 'name' });

export const OrganisationConnection = connectionOf<Organisation>('Organisation', () => Organisation, 'organisations');

@InputType(whichPass('organisations'))
export class OrganisationWhere {
  @Field(() => String, nameContains('One of its names'))
  nameContains?: string | null;

  @Field(() => [Sector.object], { nullable: true, description: 'Only organisations of these sectors.' })
  sectors?: Sector[] | null;

  @Field(() => [OrganisationForm.object], { nullable: true, description: 'Only organisations of these forms.' })
  forms?: OrganisationForm[] | null;

  @Field(() => [Level.object], { nullable: true, description: 'Only organisations of these levels.' })
  levels?: Level[] | null;

  @Field(() => [Country], { nullable: true, description: 'Only organisations of these countries.' })
  countries?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only organisations that took part in one of these events, whatever the role and status.',
  })
  events?: string[] | null;
}

const OrganisationOrder = enumeration('OrganisationOrder', 'How organisations are ordered. Ties by id.', {
  NAME: `By their best name. ${ORIGINAL_ORDER}`,
  ID: 'By id.',
});
type OrganisationOrder = ValueOf<typeof OrganisationOrder>;
registerEnumeration(OrganisationOrder);

@ArgsType()
class OrganisationsArguments extends PageArguments {
  @Field(() => OrganisationWhere, { nullable: true, description: 'Which organisations; without it all.' })
  where?: OrganisationWhere | null;

  @Field(() => OrganisationOrder.object, { defaultValue: 'NAME', description: 'In which order.' })
  orderBy!: OrganisationOrder;
}

interface Filter extends NameFilter {
  sectors: Sector[] | null;
  forms: OrganisationForm[] | null;
  levels: Level[] | null;
  countries: string[] | null;
  events: string[] | null;
}

const lists: Record<OrganisationOrder, RootStatement<Filter>> = {
  NAME: statement('organisation/by_name'),
  ID: statement('organisation/by_id'),
};
const total = statement<Filter, { total: number }>('organisation/count');

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'The organisation with an id; null: there is none.' })
  organisation(
    @Arg('id', () => ID, {
      description: 'As in `organisation:jpri`. The id of one that was merged gives what it is now.',
    })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    if (kindOf(id) === 'organisation') readWithParticipations(context, info, id);
    return entityByShownId(context, info, 'organisation', id);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, collectives included.' })
  async organisations(
    @Args(() => OrganisationsArguments) { where, orderBy, ...page }: OrganisationsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Organisation>> {
    const [events, names] = await Promise.all([
      givenIds(context, 'where.events', ['event'], where?.events),
      nameFilter(context, where),
    ]);
    const filter: Filter = {
      sectors: where?.sectors ?? null,
      forms: where?.forms ?? null,
      levels: where?.levels ?? null,
      countries: where?.countries ?? null,
      events,
      ...names,
    };
    return rootList(OrganisationConnection, context, info, {
      kind: 'organisation',
      field: 'Query.organisations',
      page,
      arguments: { where, orderBy },
      rows: lists[orderBy],
      total,
      filter,
    });
  }
}
