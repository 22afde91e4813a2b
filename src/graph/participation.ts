import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import { Capacity, EventFormat, HOST_ROLES, ParticipationStatus, Role } from '../vocabulary/index.js';
import { Agent } from './agent.js';
import { connectionOf, PageArguments, type Connection } from './connection.js';
import type { Context } from './context.js';
import { described, stated } from './described.js';
import { entityEnd, optionalEnd } from './entities.js';
import { Event } from './event.js';
import { Fact, factsOf } from './fact.js';
import { listStatements } from './lists.js';
import { Node } from './node.js';
import { Organisation } from './organisation.js';
import type { FactRow } from './rows.js';
import type { Visibility } from './visibility.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An agent took part in an event, perhaps on behalf of an organisation.',
})
export class Participation extends Fact {
  @Field(() => [Role.object], described('participations', 'roles'))
  roles!: Role[];

  /** As sources state it. */
  declare status: ParticipationStatus | null;

  @Field(() => Capacity.object, described('participations', 'capacity'))
  capacity!: Capacity;

  @Field(() => EventFormat.object, stated('participations', 'mode'))
  mode!: EventFormat | null;

  @Field(() => Int, stated('participations', 'delegates_reported'))
  delegatesReported!: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of the event (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day of the event (ISO 8601).' })
  lastDay!: string | null;

  constructor(row: FactRow, visibility: Visibility) {
    super(row, visibility);
    this.roles ??= ['ATTENDEE'];
    this.capacity ??= 'UNSTATED';
  }
}

export const ParticipationConnection = connectionOf<Participation>(
  'Participation',
  () => Participation,
  'participations',
);

const ofAgents = listStatements<FactRow>('participation/of_agents', 'participation/count_of_agents');
const ofEvents = listStatements<FactRow>('participation/of_events', 'participation/count_of_events');

const hostSide = statement('participation/host_side') as ById<{ hostSide: boolean }, { hostRoles: readonly Role[] }>;

@Resolver(() => Participation)
class ParticipationResolver {
  @FieldResolver(() => Agent, described('participations', 'agent'))
  agent(@Root() fact: Participation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.agent!);
  }

  @FieldResolver(() => Event, described('participations', 'event'))
  event(@Root() fact: Participation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return entityEnd(context, info, fact.ends.event!);
  }

  @FieldResolver(() => Organisation, stated('participations', 'on_behalf_of'))
  onBehalfOf(
    @Root() fact: Participation,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return optionalEnd(context, info, fact.ends.onBehalfOf);
  }

  @FieldResolver(() => ParticipationStatus.object, described('participations', 'status'))
  async status(@Root() fact: Participation, @Ctx() context: Context): Promise<ParticipationStatus> {
    if (fact.status) return fact.status;
    if (fact.roles.some((role) => HOST_ROLES.includes(role))) return 'ATTENDED';
    const row = await context.load(hostSide, fact.factId, { hostRoles: HOST_ROLES });
    return row?.hostSide ? 'ATTENDED' : 'UNKNOWN';
  }
}

@Resolver(() => Agent)
class AgentParticipationsResolver {
  @FieldResolver(() => ParticipationConnection, {
    description: 'The events that it took part in or where it was spoken for, the latest first.',
  })
  participations(
    @Root() agent: Agent,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Participation>> {
    return factsOf(context, Participation, ParticipationConnection, {
      field: 'Agent.participations',
      of: agent.entityId,
      page,
      statements: ofAgents,
      parameters: {},
    });
  }
}

@Resolver(() => Event)
class EventParticipationsResolver {
  @FieldResolver(() => ParticipationConnection, { description: 'Who took part, by name.' })
  participations(
    @Root() event: Event,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Participation>> {
    return factsOf(context, Participation, ParticipationConnection, {
      field: 'Event.participations',
      of: event.entityId,
      page,
      statements: ofEvents,
      parameters: {},
    });
  }
}

export const PARTICIPATION_RESOLVERS = [
  ParticipationResolver,
  AgentParticipationsResolver,
  EventParticipationsResolver,
];
