import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { Event } from '../../graph/entities/event.js';
import { connectionOf, PageArguments, type Connection } from '../../graph/lists/connection.js';
import { lengthOf, listOf } from '../../measures/network/incidence.js';
import { TieWeight } from '../../measures/projection/tie_weight.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { RankedTie } from '../shared/evidence/ranked.js';
import { factsAt, sharedAgents } from '../shared/evidence/shared_events.js';
import { ScopeArguments } from '../shared/parameters/scope_arguments.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { inRange } from '../shared/parameters/ranges.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { connectRows, keyOf, rowId, type RowsOf } from '../shared/rows/rows.js';
import { rankedTies, tieConnectionOf, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { oneEvent } from '../shared/warnings/of_measures.js';
import { EVENT_OVERLAP } from './analysis.js';
import { MANUAL } from './manual.js';

export interface EventOverlapAnswer extends AskedSelection {
  result: ResultOf<typeof EVENT_OVERLAP>;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'Two events that the same agents took part in.' })
export class EventOverlapTie extends RankedTie<EventOverlapAnswer> {
  constructor(answer: EventOverlapAnswer, place: number) {
    super('eventOverlap', answer, place);
  }

  #end(end: 0 | 1): number {
    return this.answer.selection.events.node[this.ends[end]]!;
  }

  protected override references(): FactReference[] {
    const { selection } = this.answer;
    return factsAt(selection, this.ends, sharedAgents(selection, ...this.ends));
  }

  @EntityField(() => Event, { description: 'One event: the earlier, undated ones last.' })
  a(): number {
    return this.#end(0);
  }

  @EntityField(() => Event, { description: 'The other event.' })
  b(): number {
    return this.#end(1);
  }

  @Field(() => Int, { description: 'Agents that took part in both.' })
  shared(): number {
    return this.answer.result.ties.shared[this.number]!;
  }

  @Field(() => Float, { description: 'Strength of the tie, by the weight asked for.' })
  weight(): number {
    return this.answer.result.ties.weight[this.number]!;
  }

  @EntityList(() => AgentConnection, { description: 'The agents that took part in both, by id.' })
  agents(): ArrayLike<number> {
    const { selection } = this.answer;
    return sharedAgents(selection, ...this.ends).map((agent) => selection.agents[agent]!);
  }
}

@ObjectType({ implements: Evidenced, description: 'An event in a network of shared participants.' })
export class EventOverlapNode extends EvidencedRow<EventOverlapAnswer> {
  constructor(answer: EventOverlapAnswer, place: number) {
    super('eventOverlap.nodes', answer, place);
  }

  protected override references(): FactReference[] {
    const { selection } = this.answer;
    return factsAt(selection, [this.place], [...listOf(selection.incidence.byEvent, this.place)]);
  }

  @EntityField(() => Event, { description: 'The event.' })
  event(): number {
    const { selection } = this.answer;
    return selection.events.node[this.place]!;
  }

  @Field(() => Int, { description: 'Agents that took part in it: d.' })
  agentCount(): number {
    return lengthOf(this.answer.selection.incidence.byEvent, this.place);
  }
}

const NodeConnection = connectionOf<EventOverlapNode>('EventOverlapNode', () => EventOverlapNode, 'events');
const TieConnection = tieConnectionOf<EventOverlapTie>('EventOverlapTie', () => EventOverlapTie);

@ObjectType({ description: 'The network of events that the same agents took part in.' })
export class EventOverlap extends QuestionAnswer<EventOverlapAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters } = this.answer;
    return basisOf(this.asked, selection, parameters, [oneEvent(selection)]);
  }

  @RowList(() => NodeConnection, { description: 'The events, those without a tie included, by date.' })
  nodes(): RowsOf<EventOverlapNode> {
    return {
      count: this.answer.selection.events.node.length,
      make: (place) => new EventOverlapNode(this.answer, place),
    };
  }

  @TieList(() => TieConnection, { description: 'The ties, the strongest first, those of one weight by date.' })
  ties(): TiesOf<EventOverlapTie> {
    const { result, selection } = this.answer;
    return {
      ...rankedTies(result, selection.events.node),
      make: (place) => new EventOverlapTie(this.answer, place),
      given: (id) => this.asked.given.entity(id, 'between', ['event']),
    };
  }
}

@ArgsType()
export class EventOverlapArguments extends ScopeArguments {
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
    const { index, columns } = asked.snapshot;
    const canonical = columns.entities.canonical[index.get(event.entityId) ?? -1];
    const own = selection.events.node.findIndex((node) => node === canonical);
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
  inRange('minShared', minShared);
  const question = await selectionOf(context, scope, MANUAL);
  const result = await question.asked.analyse(EVENT_OVERLAP, { weight, minShared }, question.selection);
  return { ...question, result, parameters: { ...question.asked.parameters, weight, minShared } };
}
