import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { entityEnd } from '../../graph/entities/entities.js';
import { Event } from '../../graph/entities/event.js';
import { connectionOf, PageArguments, type Connection } from '../../graph/lists/connection.js';
import { lengthOf } from '../../measures/network/incidence.js';
import { TieWeight } from '../../measures/projection/tie_weight.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { oneEvent } from '../shared/basis/warnings.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import type { FactReference } from '../shared/evidence/fact_references.js';
import { factsAt, sharedAgents } from '../shared/evidence/shared_events.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { atLeast } from '../shared/rows/numbers.js';
import { connectEntities, connectRows, keyOf, rowId } from '../shared/rows/rows.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { EVENT_OVERLAP } from './analysis.js';
import { MANUAL } from './manual.js';

export interface EventOverlapAnswer extends AskedSelection {
  result: ResultOf<typeof EVENT_OVERLAP>;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'Two events that the same agents took part in.' })
export class EventOverlapTie extends Evidenced {
  readonly #answer: EventOverlapAnswer;
  readonly #tie: number;

  constructor(answer: EventOverlapAnswer, place: number) {
    super(answer.asked, { question: 'eventOverlap', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#tie = answer.result.order[place]!;
  }

  get #ends(): [number, number] {
    const { a, b } = this.#answer.result.ties;
    return [a[this.#tie]!, b[this.#tie]!];
  }

  #end(context: Context, info: GraphQLResolveInfo, end: 0 | 1): Promise<Event> {
    return entityEnd(context, info, this.asked.id(this.#answer.selection.events.node[this.#ends[end]]!)!);
  }

  protected override references(): FactReference[] {
    const { selection } = this.#answer;
    return factsAt(selection, this.#ends, sharedAgents(selection, ...this.#ends));
  }

  @Field(() => Event, { description: 'One event: the earlier, undated ones last.' })
  a(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return this.#end(context, info, 0);
  }

  @Field(() => Event, { description: 'The other event.' })
  b(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    return this.#end(context, info, 1);
  }

  @Field(() => Int, { description: 'Agents that took part in both.' })
  shared(): number {
    return this.#answer.result.ties.shared[this.#tie]!;
  }

  @Field(() => Float, { description: 'Strength of the tie, by the weight asked for.' })
  weight(): number {
    return this.#answer.result.ties.weight[this.#tie]!;
  }

  @Field(() => AgentConnection, { description: 'The agents that took part in both, by id.' })
  agents(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<Agent>> {
    const { selection } = this.#answer;
    return connectEntities<Agent>(AgentConnection, context, {
      field: 'EventOverlapTie.agents',
      page,
      arguments: this.key,
      ids: sharedAgents(selection, ...this.#ends).map((agent) => this.asked.id(selection.agents[agent]!)!),
    });
  }
}

@ObjectType({ description: 'An event in a network of shared participants.' })
export class EventOverlapNode {
  readonly id: string;
  readonly #answer: EventOverlapAnswer;
  readonly #event: number;

  constructor(answer: EventOverlapAnswer, place: number) {
    this.id = rowId(place);
    this.#answer = answer;
    this.#event = place;
  }

  @Field(() => Event, { description: 'The event.' })
  event(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event> {
    const { asked, selection } = this.#answer;
    return entityEnd(context, info, asked.id(selection.events.node[this.#event]!)!);
  }

  @Field(() => Int, { description: 'Agents that took part in it: d.' })
  agents(): number {
    return lengthOf(this.#answer.selection.incidence.byEvent, this.#event);
  }
}

const NodeConnection = connectionOf<EventOverlapNode>('EventOverlapNode', () => EventOverlapNode, 'events');
const TieConnection = connectionOf<EventOverlapTie>('EventOverlapTie', () => EventOverlapTie, 'ties');

@ObjectType({ description: 'The network of events that the same agents took part in.' })
export class EventOverlap {
  readonly #answer: EventOverlapAnswer;

  constructor(answer: EventOverlapAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters } = this.#answer;
    return basisOf(selection, MANUAL, parameters, [oneEvent(selection)]);
  }

  @Field(() => NodeConnection, { description: 'The events, those without a tie included, by date.' })
  nodes(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<EventOverlapNode>> {
    return connectRows<EventOverlapNode>(NodeConnection, context, {
      field: 'EventOverlap.nodes',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.selection.events.node.length,
      make: (place) => new EventOverlapNode(this.#answer, place),
    });
  }

  @Field(() => TieConnection, { description: 'The ties, the strongest first, those of one weight by date.' })
  ties(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<EventOverlapTie>> {
    return connectRows<EventOverlapTie>(TieConnection, context, {
      field: 'EventOverlap.ties',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.order.length,
      make: (place) => new EventOverlapTie(this.#answer, place),
    });
  }
}

@ArgsType()
export class EventOverlapArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all held events.' })
  scope?: ScopeInput | null;

  @Field(() => TieWeight.object, { defaultValue: 'COUNT', description: 'How strongly two events are tied.' })
  weight!: TieWeight;

  @Field(() => Int, { defaultValue: 1, description: 'Shared participants that a tie needs.' })
  minShared!: number;
}

@ArgsType()
class AlsoAttendedArguments extends PageArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter, which the event has to pass too.' })
  scope?: ScopeInput | null;
}

@Resolver(() => Event)
export class EventOverlapResolver {
  @Query(() => EventOverlap, {
    description: `${MANUAL.question} Events tied by the agents that took part in both.`,
  })
  async eventOverlap(
    @Args(() => EventOverlapArguments) args: EventOverlapArguments,
    @Ctx() context: Context,
  ): Promise<EventOverlap> {
    return new EventOverlap(await eventOverlapOf(context, args));
  }

  @FieldResolver(() => TieConnection, {
    description: 'Ties to the other events that its participants took part in, the most shared participants first.',
  })
  async alsoAttended(
    @Root() event: Event,
    @Args(() => AlsoAttendedArguments) { scope, ...page }: AlsoAttendedArguments,
    @Ctx() context: Context,
  ): Promise<Connection<EventOverlapTie>> {
    const answer = await eventOverlapOf(context, { scope, weight: 'COUNT', minShared: 1 });
    const { asked, selection, result } = answer;
    const { a, b } = result.ties;
    const own = selection.events.node.findIndex((node) => asked.id(node) === event.entityId);
    const places = [...result.order.keys()].filter((place) => {
      const tie = result.order[place]!;
      return a[tie] === own || b[tie] === own;
    });
    return connectRows<EventOverlapTie>(TieConnection, context, {
      field: 'Event.alsoAttended',
      page,
      arguments: { ...keyOf(answer), of: event.entityId },
      count: places.length,
      make: (at) => Object.assign(new EventOverlapTie(answer, places[at]!), { id: rowId(at) }),
    });
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function eventOverlapOf(
  context: Context,
  { scope, weight, minShared }: EventOverlapArguments,
): Promise<EventOverlapAnswer> {
  atLeast('minShared', minShared, 1);
  const question = await selectionOf(context, scope);
  const result = await question.asked.analyse(EVENT_OVERLAP, { weight, minShared }, question.selection);
  return { ...question, result, parameters: { ...question.asked.parameters, weight, minShared } };
}
