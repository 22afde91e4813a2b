import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { EventLinkKind } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described } from '../described.js';
import { entityEnd } from '../entities/entities.js';
import { Event } from '../entities/event.js';
import { connectionOf, type Connection } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Fact, factsOf } from './fact.js';
import { LinkArguments, sidesOf } from './link_arguments.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'One event prepares another or is a part of it.',
})
export class EventLink extends Fact {
  @Field(() => EventLinkKind.object, described('event_links', 'kind'))
  eventLinkKind!: EventLinkKind;
}

export const EventLinkConnection = connectionOf<EventLink>('EventLink', () => EventLink, 'links between events');

@Resolver(() => EventLink)
class EventLinkResolver {
  @FieldResolver(() => Event, described('event_links', 'from'))
  fromEvent(@Root() fact: EventLink, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return entityEnd(context, info, fact.ends.from!);
  }

  @FieldResolver(() => Event, described('event_links', 'to'))
  toEvent(@Root() fact: EventLink, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return entityEnd(context, info, fact.ends.to!);
  }
}

const ofEvents = listStatements<FactRow, { sides: string[] }>('event_link/of_events', 'event_link/count_of_events');

@Resolver(() => Event)
class EventLinksResolver {
  @FieldResolver(() => EventLinkConnection, {
    description: 'How it relates to other events, by kind, then by the day of the other event; those of no day last.',
  })
  links(
    @Root() event: Event,
    @Args(() => LinkArguments) { direction, ...page }: LinkArguments,
    @Ctx() context: Context,
  ): Promise<Connection<EventLink>> {
    return factsOf(context, EventLink, EventLinkConnection, {
      field: 'Event.links',
      of: event.entityId,
      page,
      statements: ofEvents,
      parameters: { sides: sidesOf('LINK', direction) },
    });
  }
}

export const EVENT_LINK_RESOLVERS = [EventLinkResolver, EventLinksResolver];
