import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import { UNSTATED_EVENT_STATUS, unstatedStatus } from '../../model/resolution/unstated.js';
import {
  Capacity,
  EventFormat,
  HOST_ROLES,
  ParticipationStatus,
  Role,
  type EventStatus,
} from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd, makeEntity, optionalEnd } from '../entities/entities.js';
import type { Entity } from '../entities/entity.js';
import { Event } from '../entities/event.js';
import { Organisation } from '../entities/organisation.js';
import { connect, connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { CountStatement, EntityRow, FactRow } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import { Node } from '../node.js';
import type { OrPromise } from '../../collections/or_promise.js';
import type { Visibility } from '../privacy/visibility.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';
import { readOfAgent, readOfEvent, type ParticipationRow } from './participation_read.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An agent took part in an event, perhaps on behalf of an organisation.',
})
export class Participation extends Fact {
  @Field(() => [Role.object], described('participations', 'roles'))
  roles!: Role[];

  /** As sources state it. */
  declare participationStatus: ParticipationStatus | null;

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

  /** What was read of the entity at the other end, seen from where the list hangs. */
  private readonly other: EntityRow | undefined;

  constructor(row: ParticipationRow, visibility: Visibility) {
    super(row, visibility);
    this.other = row.other;
    this.roles ??= ['ATTENDEE'];
    this.capacity ??= 'UNSTATED';
  }

  /** The entity at an end, where it was read together with the participation. */
  otherEnd<E extends Entity>(end: 'agent' | 'event'): E | undefined {
    return this.other && this.other.id === this.ends[end] ? (makeEntity(this.other, this.visible) as E) : undefined;
  }
}

export const ParticipationConnection = connectionOf<Participation>(
  'Participation',
  () => Participation,
  'participations',
);

const countOfAgents: CountStatement = statement('participation/count_of_agents');
const countOfEvents: CountStatement = statement('participation/count_of_events');

const hostsOfEvents = listStatements<FactRow, { hostRoles: readonly Role[] }>(
  'participation/hosts_of_events',
  'participation/count_hosts_of_events',
);

const presenceUnstated = statement('participation/presence_unstated') as ById<
  { hostSide: boolean; eventStatus: EventStatus | null },
  { hostRoles: readonly Role[] }
>;

@Resolver(() => Participation)
class ParticipationResolver {
  @FieldResolver(() => Agent, described('participations', 'agent'))
  agent(@Root() fact: Participation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): OrPromise<Agent> {
    return fact.otherEnd<Agent>('agent') ?? entityEnd(context, info, fact.ends.agent!);
  }

  @FieldResolver(() => Event, { nullable: true, ...described('participations', 'event') })
  event(@Root() fact: Participation, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): OrPromise<Event> {
    return fact.otherEnd<Event>('event') ?? entityEnd(context, info, fact.ends.event!);
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
  async participationStatus(@Root() fact: Participation, @Ctx() context: Context): Promise<ParticipationStatus> {
    if (fact.participationStatus) return fact.participationStatus;
    const row = await context.load(presenceUnstated, fact.factId, { hostRoles: HOST_ROLES });
    return unstatedStatus(row?.hostSide ?? false, row?.eventStatus ?? UNSTATED_EVENT_STATUS);
  }
}

/** A page of participations at which an entity is an end. @throws PAGE_SIZE, CURSOR_STALE */
function participationsOf(
  context: Context,
  info: GraphQLResolveInfo,
  list: { field: string; of: string; page: PageArguments; read: typeof readOfAgent; total: CountStatement },
): Promise<Connection<Participation>> {
  const { field, of, page, read, total } = list;
  const selection = Selection.of(info);
  return connect<Participation, ParticipationRow>(ParticipationConnection, context, {
    field,
    page,
    arguments: { of },
    selection,
    read: (paging) => read(context, selection, of, paging),
    count: async () => (await context.load(total, of, {}))?.total ?? 0,
    make: (row, visibility) => new Participation(row, visibility),
  });
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
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Participation>> {
    const list = { field: 'Agent.participations', of: agent.entityId, page };
    return participationsOf(context, info, { ...list, read: readOfAgent, total: countOfAgents });
  }
}

@Resolver(() => Event)
class EventParticipationsResolver {
  @FieldResolver(() => ParticipationConnection, { description: 'Who took part, by name.' })
  participations(
    @Root() event: Event,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Participation>> {
    const list = { field: 'Event.participations', of: event.entityId, page };
    return participationsOf(context, info, { ...list, read: readOfEvent, total: countOfEvents });
  }
}

export const PARTICIPATION_RESOLVERS = [
  ParticipationResolver,
  AgentParticipationsResolver,
  EventParticipationsResolver,
  factList({
    on: Event,
    field: 'hosts',
    description: 'Who has a role of the host side, HOST, CO_HOST or ORGANISING_UNIT, by name.',
    facts: Participation,
    connection: ParticipationConnection,
    statements: hostsOfEvents,
    parameters: { hostRoles: HOST_ROLES },
  }),
];
