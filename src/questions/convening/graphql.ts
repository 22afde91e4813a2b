import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { EventConnection } from '../../graph/entities/event.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { arcsAsTies } from '../shared/directed/directed.js';
import { DirectedNode, DirectedNodeConnection } from '../shared/directed/directed_node.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { factsAt, participationsOf, sharedEvents } from '../shared/evidence/shared_events.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { givenAgent, rankedTies, tieConnectionOf, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { oneEvent } from '../shared/warnings/of_measures.js';
import { CONVENING } from './analysis.js';
import { MANUAL } from './manual.js';
import { sidesAt } from './sides.js';

/** A question’s answer, as its rows need it. */
export interface ConveningAnswer extends AskedSelection {
  result: ResultOf<typeof CONVENING>;
  /** Canonical node index of each node’s agent. */
  agents: Int32Array;
  /** The participations of a node’s agent. */
  factsOf: (node: number) => FactReference[];
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'One agent called another to events.' })
export class ConveningArc extends Evidenced {
  readonly #answer: ConveningAnswer;
  readonly #arc: number;

  constructor(answer: ConveningAnswer, place: number) {
    super(answer.asked, { question: 'convening', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#arc = answer.result.order[place]!;
  }

  get #ends(): [host: number, participant: number] {
    const { from, to } = this.#answer.result.arcs;
    return [from[this.#arc]!, to[this.#arc]!];
  }

  #end(end: 0 | 1): number {
    return this.#answer.agents[this.#ends[end]]!;
  }

  /** Numbers of the events that the one hosted and the other came to. */
  get #events(): number[] {
    const { selection, agents } = this.#answer;
    const [host, participant] = this.#ends.map((end) => agents[end]!) as [number, number];
    return sharedEvents(selection, ...this.#ends).filter((event) => {
      const { hosts, others } = sidesAt(selection, event);
      return hosts.has(host) && others.has(participant);
    });
  }

  protected override references(): FactReference[] {
    return factsAt(this.#answer.selection, this.#events, this.#ends);
  }

  @EntityField(() => Agent, { description: 'Who was on the host side.' })
  from(): number {
    return this.#end(0);
  }

  @EntityField(() => Agent, { description: 'Who took part without being on it.' })
  to(): number {
    return this.#end(1);
  }

  @Field(() => Int, { description: 'Number of events: w.' })
  weight(): number {
    return this.#answer.result.arcs.weight[this.#arc]!;
  }

  @Field(() => Int, { description: 'Number of events with the sides exchanged; 0: the arc is not mutual.' })
  reverseWeight(): number {
    const { arcs, reciprocity } = this.#answer.result;
    return arcs.weight[reciprocity.reverse[this.#arc]!] ?? 0;
  }

  @EntityList(() => EventConnection, { description: 'The events, by date.' })
  events(): ArrayLike<number> {
    const { node } = this.#answer.selection.events;
    return this.#events.map((event) => node[event]!);
  }
}

const ArcConnection = tieConnectionOf<ConveningArc>('ConveningArc', () => ConveningArc);

@ObjectType({ description: 'The directed network from those who host events to those who come.' })
export class Convening extends QuestionAnswer<ConveningAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters } = this.answer;
    return basisOf(this.asked, selection, parameters, [oneEvent(selection)]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the arcs that are answered by one the other way, 0 to 1. Null without arcs.',
  })
  reciprocity(): number | null {
    return this.answer.result.reciprocity.share;
  }

  @Field(() => Int, { description: 'Events of which no host side is counted: they give no arc.' })
  eventWithoutHostCount(): number {
    return this.answer.result.withoutHost.length;
  }

  @EntityList(() => EventConnection, { description: 'These events, by date.' })
  eventsWithoutHost(): ArrayLike<number> {
    const { selection, result } = this.answer;
    return result.withoutHost.map((event) => selection.events.node[event]!);
  }

  @RowList(() => DirectedNodeConnection, {
    description: 'The agents of both sides, those without an arc included, by id.',
  })
  nodes(): RowsOf<DirectedNode> {
    return { count: this.answer.agents.length, make: (place) => new DirectedNode(this.answer, place) };
  }

  @TieList(() => ArcConnection, { description: 'The arcs, the strongest first, those of one weight by id.' })
  arcs(): TiesOf<ConveningArc> {
    const { result, agents } = this.answer;
    return {
      ...rankedTies(arcsAsTies(result), agents),
      make: (place) => new ConveningArc(this.answer, place),
      given: givenAgent(this.asked),
    };
  }
}

@ArgsType()
export class ConveningArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; both agents of an arc have to pass it.' })
  scope?: ScopeInput | null;
}

@Resolver()
export class ConveningResolver {
  @Query(() => Convening, { description: `${MANUAL.question} Arcs from the host side of events to those who come.` })
  async convening(
    @Args(() => ConveningArguments) args: ConveningArguments,
    @Ctx() context: Context,
  ): Promise<Convening> {
    return new Convening(await conveningOf(context, args));
  }
}

/** @throws BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function conveningOf(context: Context, { scope }: ConveningArguments): Promise<ConveningAnswer> {
  const question = await selectionOf(context, scope, MANUAL);
  const result = await question.asked.analyse(CONVENING, {}, question.selection);
  const { asked: of, selection } = question;
  const factsOf = (node: number): FactReference[] => participationsOf(selection, [node]);
  return { ...question, result, agents: selection.agents, factsOf, parameters: of.parameters };
}
