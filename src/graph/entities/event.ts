import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { statement, type Statement } from '../../database/statement.js';
import {
  enumeration,
  EventFormat,
  EventStatus,
  EventType,
  Level,
  ListCompleteness,
  type ValueOf,
} from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, ORIGINAL_ORDER, stated } from '../described.js';
import { registerEnumeration } from '../enums.js';
import { connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { FROM, nameContains, nameFilter, TO, whichPass, windowOf, type NameFilter } from '../lists/filters.js';
import { rootList, type RootStatement } from '../lists/lists.js';
import { LocalisedText } from '../localised_text.js';
import { Node } from '../node.js';
import type { OrPromise } from '../../collections/or_promise.js';
import { Edtf } from '../scalars.js';
import { entityByShownId, registerEntity } from './entities.js';
import { Entity } from './entity.js';
import { agentsGiven, issuesGiven } from './given_ids.js';
import { TextField } from './text_field.js';

@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: 'A meeting.' })
export class Event extends Entity {
  @Field(() => EventType.object, stated('events', 'type'))
  eventType!: EventType | null;

  @Field(() => String, stated('events', 'type_as_written'))
  typeAsWritten!: string | null;

  @Field(() => Edtf, stated('events', 'start'))
  start!: string | null;

  @Field(() => Edtf, stated('events', 'end'))
  end!: string | null;

  @Field(() => String, stated('events', 'date_as_written'))
  dateAsWritten!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day it can have begun on (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day it can have ended on (ISO 8601).' })
  lastDay!: string | null;

  @Field(() => String, stated('events', 'place'))
  place!: string | null;

  @Field(() => EventFormat.object, stated('events', 'format'))
  format!: EventFormat | null;

  @Field(() => Level.object, stated('events', 'level'))
  level!: Level | null;

  @Field(() => EventStatus.object, described('events', 'status'))
  eventStatus!: EventStatus;

  @Field(() => ListCompleteness.object, described('events', 'attendance_list'))
  attendanceList!: ListCompleteness;

  @Field(() => ListCompleteness.object, described('events', 'invitation_list'))
  invitationList!: ListCompleteness;

  @Field(() => Int, stated('events', 'participants_reported'))
  participantsReported!: number | null;

  @Field(() => Int, stated('events', 'organisations_reported'))
  organisationsReported!: number | null;

  @TextField('Its title, the best of its names. Null: it has none.')
  title(context: Context, lang: string | null | undefined): OrPromise<LocalisedText | null> {
    return this.bestName(context, lang);
  }

  @TextField('Its theme.')
  theme(context: Context, lang: string | null | undefined): Promise<LocalisedText | null> {
    return this.localised(context, 'theme', lang);
  }
}

registerEntity('event', (row, visibility) => new Event(row, visibility), { name: 'title' });

export const EventConnection = connectionOf<Event>('Event', () => Event, 'events');

@InputType(whichPass('events'))
export class EventWhere {
  @Field(() => String, nameContains('Its title or another of its names'))
  nameContains?: string | null;

  @Field(() => [EventType.object], { nullable: true, description: 'Only events of these types.' })
  eventTypes?: EventType[] | null;

  @Field(() => [EventStatus.object], {
    nullable: true,
    description: 'Only events of these statuses. An event whose status no source states is HELD.',
  })
  eventStatuses?: EventStatus[] | null;

  @Field(() => [Level.object], { nullable: true, description: 'Only events of these levels.' })
  levels?: Level[] | null;

  @Field(() => [EventFormat.object], { nullable: true, description: 'Only events of these formats.' })
  formats?: EventFormat[] | null;

  @Field(() => Edtf, FROM)
  from?: string | null;

  @Field(() => Edtf, TO)
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only events on these issues or narrower ones.' })
  issues?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only events in which one of these agents took part or was spoken for, whatever the role and status.',
  })
  agents?: string[] | null;
}

const EventOrder = enumeration('EventOrder', 'How events are ordered. Undated ones come last; ties by id.', {
  LATEST_FIRST: 'By first day, the latest first.',
  EARLIEST_FIRST: 'By first day, the earliest first.',
  TITLE: `By label: its best title. ${ORIGINAL_ORDER}`,
});
type EventOrder = ValueOf<typeof EventOrder>;
registerEnumeration(EventOrder);

@ArgsType()
class EventsArguments extends PageArguments {
  @Field(() => EventWhere, { nullable: true, description: 'Which events; without it all.' })
  where?: EventWhere | null;

  @Field(() => EventOrder.object, { defaultValue: 'LATEST_FIRST', description: 'In which order.' })
  orderBy!: EventOrder;
}

interface PropertyFilter {
  eventTypes: EventType[] | null;
  eventStatuses: EventStatus[] | null;
  levels: Level[] | null;
  formats: EventFormat[] | null;
  from: string | null;
  to: string | null;
}

interface StartFilter extends NameFilter {
  issues: string[] | null;
  agents: string[] | null;
}

/** Statements of a page of events in each order, and of their number. */
interface Lists<F extends object> {
  rows: Record<EventOrder, RootStatement<F>>;
  total: Statement<F, { total: number }>;
}

const ALL: Lists<PropertyFilter> = {
  rows: {
    LATEST_FIRST: statement('event/latest_first'),
    EARLIEST_FIRST: statement('event/earliest_first'),
    TITLE: statement('event/by_name'),
  },
  total: statement('event/count'),
};

/** Those that begin at an agent, at issues or at names, and not with all events. */
const SOME: Lists<PropertyFilter & StartFilter> = {
  rows: {
    LATEST_FIRST: statement('event/some_latest_first'),
    EARLIEST_FIRST: statement('event/some_earliest_first'),
    TITLE: statement('event/some_by_name'),
  },
  total: statement('event/count_some'),
};

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'The event with an id; null: there is none.' })
  event(
    @Arg('id', () => ID, { description: 'As in `event:fgd-2025-11-10`.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Event | null> {
    return entityByShownId(context, info, 'event', id);
  }

  @Query(() => EventConnection, { description: 'Events, planned and cancelled ones included.' })
  async events(
    @Args(() => EventsArguments) { where, orderBy, ...page }: EventsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Event>> {
    const properties: PropertyFilter = {
      eventTypes: where?.eventTypes ?? null,
      eventStatuses: where?.eventStatuses ?? null,
      levels: where?.levels ?? null,
      formats: where?.formats ?? null,
      ...windowOf(where),
    };
    const [issues, agents, names] = await Promise.all([
      issuesGiven(context, where?.issues),
      agentsGiven(context, where?.agents),
      nameFilter(context, where),
    ]);
    const start: StartFilter = { issues, agents, ...names };
    const list = {
      kind: 'event' as const,
      field: 'Query.events',
      page,
      arguments: { where, orderBy },
    };
    const isAll = start.contains === null && start.issues === null && start.agents === null;
    return isAll
      ? rootList(EventConnection, context, info, {
          ...list,
          rows: ALL.rows[orderBy],
          total: ALL.total,
          filter: properties,
        })
      : rootList(EventConnection, context, info, {
          ...list,
          rows: SOME.rows[orderBy],
          total: SOME.total,
          filter: { ...properties, ...start },
        });
  }
}
