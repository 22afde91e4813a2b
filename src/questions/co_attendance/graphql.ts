import { Args, ArgsType, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { EventConnection } from '../../graph/entities/event.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { lengthOf } from '../../measures/network/incidence.js';
import { Verdict } from '../../measures/significance/significance.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { AgentTie } from '../shared/evidence/ranked.js';
import { factsAt, participationsOf, sharedEvents } from '../shared/evidence/shared_events.js';
import { TieArguments } from '../shared/parameters/scope_arguments.js';
import { Robustness } from '../shared/robustness.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { inRange } from '../shared/parameters/ranges.js';
import { known } from '../shared/rows/numbers.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { givenAgent, rankedTies, tieConnectionOf, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { notTestable, oneEvent } from '../shared/warnings/of_measures.js';
import { CO_ATTENDANCE, type CoAttendanceArguments as AnalysisArguments, type CoAttendanceResult } from './analysis.js';
import { MANUAL } from './manual.js';
import { CoAttendanceMeeting, MeetingConnection } from './meeting.js';
import { checkedTest, CoAttendanceSignificance, SignificanceInput, summaryOf } from './significance_input.js';

/** A question’s answer, as its rows need it. */
export interface CoAttendanceAnswer extends AskedSelection {
  result: CoAttendanceResult;
  /** Degree and strength over all ties of the network, those that `ego` leaves out too. */
  degrees: () => Promise<Pick<CoAttendanceResult, 'degree' | 'strength'>>;
  /** The arguments that the numbers depend on. */
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'Two agents who took part in the same events.' })
export class CoAttendanceTie extends AgentTie<CoAttendanceAnswer> {
  constructor(answer: CoAttendanceAnswer, place: number) {
    super('coAttendance', answer, place);
  }

  protected override get agents(): ArrayLike<number> {
    return this.answer.selection.agents;
  }

  protected override references(): FactReference[] {
    const { selection } = this.answer;
    return factsAt(selection, sharedEvents(selection, ...this.ends), this.ends);
  }

  @Field(() => Int, { description: 'Events that both took part in: p.' })
  shared(): number {
    return this.answer.result.ties.shared[this.number]!;
  }

  @Field(() => Float, { description: 'Strength of the tie, by the weight asked for.' })
  weight(): number {
    return this.answer.result.ties.weight[this.number]!;
  }

  @EntityList(() => EventConnection, { description: 'The events that both took part in, by date.' })
  events(): ArrayLike<number> {
    const { selection } = this.answer;
    return sharedEvents(selection, ...this.ends).map((event) => selection.events.node[event]!);
  }

  @RowList(() => MeetingConnection, {
    description: 'The same events with what each agent did there, the latest first, undated ones last.',
  })
  meetings(): RowsOf<CoAttendanceMeeting> {
    const { selection } = this.answer;
    const events = latestFirst(selection, sharedEvents(selection, ...this.ends));
    const { ends } = this;
    return {
      count: events.length,
      make: (place) => new CoAttendanceMeeting(this.answer, events[place]!, ends, place),
    };
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Lowest weight when each original is left out in turn; null unless `robustness` asks for it.',
  })
  lowestWeight(): number | null {
    return known(this.answer.result.robustness?.lowest[this.number]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Highest weight when each original is left out in turn; null unless `robustness` asks for it.',
  })
  highestWeight(): number | null {
    return known(this.answer.result.robustness?.highest[this.number]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Probability of so many shared events or more by chance; null unless `significance` is asked.',
  })
  pValue(): number | null {
    return known(this.answer.result.significance?.pValue[this.number]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The p value adjusted for many tests; null for a tie outside the family of tests.',
  })
  qValue(): number | null {
    return known(this.answer.result.significance?.qValue[this.number]);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The p value at the greatest possible overlap: where it is above alpha nothing can be significant.',
  })
  smallestP(): number | null {
    return known(this.answer.result.significance?.smallestP[this.number]);
  }

  @Field(() => Verdict.object, { nullable: true, description: 'Whether the tie is more than chance.' })
  verdict(): Verdict | null {
    return Verdict.values[this.answer.result.significance?.verdict[this.number] ?? -1] ?? null;
  }
}

@ObjectType({ implements: Evidenced, description: 'An agent in a network of co-attendance.' })
export class CoAttendanceNode extends EvidencedRow<CoAttendanceAnswer> {
  constructor(answer: CoAttendanceAnswer, place: number) {
    super('coAttendance.nodes', answer, place);
  }

  protected override references(): FactReference[] {
    return participationsOf(this.answer.selection, [this.place]);
  }

  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    const { selection } = this.answer;
    return selection.agents[this.place]!;
  }

  @Field(() => Int, { description: 'Events that it took part in: n.' })
  eventCount(): number {
    return lengthOf(this.answer.selection.incidence.byAgent, this.place);
  }

  @Field(() => Int, { description: 'Agents that it is tied to.' })
  async degree(): Promise<number> {
    return (await this.answer.degrees()).degree[this.place]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of its ties.' })
  async strength(): Promise<number> {
    return (await this.answer.degrees()).strength[this.place]!;
  }
}

/** Events by number, which are in order of date, undated ones last. */
function latestFirst({ events: { firstDay } }: AskedSelection['selection'], events: readonly number[]): number[] {
  const isDated = (event: number): boolean => firstDay[event] !== NONE;
  return [...events.filter(isDated).reverse(), ...events.filter((event) => !isDated(event))];
}

const NodeConnection = connectionOf<CoAttendanceNode>('CoAttendanceNode', () => CoAttendanceNode, 'agents');
const TieConnection = tieConnectionOf<CoAttendanceTie>('CoAttendanceTie', () => CoAttendanceTie);

@ObjectType({ description: 'The network of agents who took part in the same events.' })
export class CoAttendance extends QuestionAnswer<CoAttendanceAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.answer;
    const warnings = [oneEvent(selection), notTestable(result.significance)];
    return basisOf(this.asked, selection, parameters, warnings);
  }

  @Field(() => CoAttendanceSignificance, {
    nullable: true,
    description: 'The tests as a whole, where they were asked for.',
  })
  significance(): CoAttendanceSignificance | null {
    const { significance } = this.answer.result;
    return significance && summaryOf(significance);
  }

  @RowList(() => NodeConnection, { description: 'The agents, those without a tie included, by id.' })
  nodes(): RowsOf<CoAttendanceNode> {
    return { count: this.answer.selection.agents.length, make: (place) => new CoAttendanceNode(this.answer, place) };
  }

  @TieList(() => TieConnection, { description: 'The ties, the strongest first, those of one weight by id.' })
  ties(): TiesOf<CoAttendanceTie> {
    const { result, selection } = this.answer;
    const verdicts = result.significance?.verdict;
    return {
      ...rankedTies(result, selection.agents),
      make: (place) => new CoAttendanceTie(this.answer, place),
      given: givenAgent(this.asked),
      verdictOf: verdicts && ((place) => verdicts[result.order[place]!]!),
    };
  }
}

@ArgsType()
export class CoAttendanceArguments extends TieArguments {
  @Field(() => ID, { nullable: true, description: 'Only the ties of this agent.' })
  ego?: string | null;

  @Field(() => SignificanceInput, { nullable: true, description: 'Also test which ties are more than chance.' })
  significance?: SignificanceInput | null;

  @Field(() => Robustness.object, { defaultValue: 'NONE', description: 'Whether each source is left out in turn.' })
  robustness!: Robustness;
}

@Resolver()
export class CoAttendanceResolver {
  @Query(() => CoAttendance, {
    description: `${MANUAL.question} Agents tied by the events that both took part in.`,
  })
  async coAttendance(
    @Args(() => CoAttendanceArguments) args: CoAttendanceArguments,
    @Ctx() context: Context,
  ): Promise<CoAttendance> {
    return new CoAttendance(await coAttendanceOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function coAttendanceOf(
  context: Context,
  { scope, weight, minShared, ego, significance, robustness }: CoAttendanceArguments,
): Promise<CoAttendanceAnswer> {
  inRange('minShared', minShared);
  const test = checkedTest(significance);
  const question = await selectionOf(context, scope, MANUAL);
  const node = typeof ego === 'string' ? question.asked.given.agent(ego, 'ego', question.asked.scope) : null;
  const whole = { weight, minShared, ego: null, significance: null, leaveOneOut: false };
  const analyse = (args: AnalysisArguments): Promise<CoAttendanceResult> =>
    question.asked.analyse(CO_ATTENDANCE, args, question.selection);
  const leaveOneOut = robustness === 'LEAVE_ONE_SOURCE_OUT';
  const result = await analyse({ ...whole, ego: node, significance: test, leaveOneOut });
  const parameters = { ...question.asked.parameters, weight, minShared, ego, significance: test, robustness };
  return { ...question, result, parameters, degrees: async () => (node === null ? result : analyse(whole)) };
}
