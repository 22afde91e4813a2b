import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { MeasuredCentrality } from '../analysis/centrality.js';
import { connectionOf, PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { argumentError } from '../graph/errors.js';
import { CentralityMeasure } from '../measures/centrality.js';
import { TieWeight } from '../measures/tie_weight.js';
import { Basis, basisOf } from './basis.js';
import { centralFirst } from './central_first.js';
import { CentralityOfAgent, CentralityOfEvent, type MeasuredSelection } from './centrality_nodes.js';
import type { MeasureText } from './measure_text.js';
import { atLeast } from './numbers.js';
import { Robustness } from './robustness.js';
import { connectRows, keyOf } from './rows.js';
import { ScopeInput } from './scope_input.js';
import { selectionOf } from './selected.js';
import { eigenvectorUnsettled, oneEvent } from './warnings.js';

export const CENTRALITY: MeasureText = {
  name: 'centrality',
  question: 'Who is central?',
  formula:
    'On the ties of coAttendance. DEGREE: ties. STRENGTH: Σ_j w_ij. BETWEENNESS: Σ over pairs of others of the share of their shortest paths through i, each tie one step, not normalised. CLOSENESS: (r − 1)/Σ d_ij · (r − 1)/(n − 1), r the size of i’s component. EIGENVECTOR: x with W x = λ x, λ the greatest, max x = 1. CONSTRAINT: Σ_j (P_ij + Σ_q P_iq P_qj)² over i’s neighbours, P_ij = w_ij/Σ_k w_ik. In the network of o agents and m events, TWO_MODE_DEGREE: n_i/m and d_e/o; TWO_MODE_BETWEENNESS: betweenness over [m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)]/2, s = (o−1) div m, t = (o−1) mod m; TWO_MODE_CLOSENESS: (m + 2(o−1))/Σ distances, times the share reached; for events with o and m exchanged.',
  citation:
    'Freeman 1977, Sociometry 40:35–41; Brandes 2001, Journal of Mathematical Sociology 25:163–177; Wasserman & Faust 1994, Social Network Analysis; Bonacich 1972, Journal of Mathematical Sociology 2:113–120; Burt 1992, Structural Holes; Borgatti & Everett 1997, Social Networks 19:243–269',
  caveats: [
    'A position in a network of co-attendance is not power: the convener chooses who meets whom.',
    'Large meetings tie everybody present with everybody: degree and eigenvector favour whoever was at the largest one. NEWMAN weighs that down, and the two-mode measures see the meetings themselves.',
    'Betweenness and closeness take every tie as one step, whatever its weight.',
    'In a network of several components eigenvector centrality is 0 outside the strongest one.',
    'A place may rest on one document: ask with robustness: LEAVE_ONE_SOURCE_OUT.',
  ],
};

const AgentRows = connectionOf<CentralityOfAgent>('CentralityOfAgent', () => CentralityOfAgent, 'agents');
const EventRows = connectionOf<CentralityOfEvent>('CentralityOfEvent', () => CentralityOfEvent, 'events');

@ArgsType()
class OrderedPage extends PageArguments {
  @Field(() => CentralityMeasure.object, {
    nullable: true,
    description:
      'The most central by this measure first (CONSTRAINT: the lowest); it has to be among those asked for. Without it, by the first of them.',
  })
  orderBy?: CentralityMeasure | null;
}

@ObjectType({ description: 'How central agents are, and events in the network of both.' })
export class CentralityAnswer {
  readonly #answer: MeasuredSelection;

  constructor(answer: MeasuredSelection) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.#answer;
    const eigenvector = result.find(({ measure }) => measure === 'EIGENVECTOR')?.eigenvector ?? null;
    return basisOf(selection, CENTRALITY, parameters, [oneEvent(selection), eigenvectorUnsettled(eigenvector)]);
  }

  @Field(() => AgentRows, { description: 'The agents, those without a tie included; those of one value by id.' })
  agents(
    @Args(() => OrderedPage) { orderBy, ...page }: OrderedPage,
    @Ctx() context: Context,
  ): Promise<Connection<CentralityOfAgent>> {
    const { result, selection } = this.#answer;
    const by = this.#ordered(result, orderBy);
    const order = centralFirst(selection.agents.length, by && { measure: by.measure, values: by.agents });
    return connectRows<CentralityOfAgent>(AgentRows, context, {
      field: 'Centrality.agents',
      page,
      arguments: { ...keyOf(this.#answer), orderBy },
      count: order.length,
      make: (place) => new CentralityOfAgent(this.#answer, place, order[place]!),
    });
  }

  @Field(() => EventRows, {
    description: 'The events with the two-mode measures asked for; those of one value, or without any, by date.',
  })
  events(
    @Args(() => OrderedPage) { orderBy, ...page }: OrderedPage,
    @Ctx() context: Context,
  ): Promise<Connection<CentralityOfEvent>> {
    const { result, selection } = this.#answer;
    const twoMode = result.filter(({ events }) => events !== null);
    const by = this.#ordered(twoMode, orderBy);
    const order = centralFirst(selection.events.node.length, by && { measure: by.measure, values: by.events! });
    return connectRows<CentralityOfEvent>(EventRows, context, {
      field: 'Centrality.events',
      page,
      arguments: { ...keyOf(this.#answer), orderBy },
      count: order.length,
      make: (place) => new CentralityOfEvent(this.#answer, place, order[place]!),
    });
  }

  #ordered(
    among: readonly MeasuredCentrality[],
    orderBy: CentralityMeasure | null | undefined,
  ): MeasuredCentrality | undefined {
    const found = orderBy ? among.find(({ measure }) => measure === orderBy) : among[0];
    if (found || !orderBy) return found;
    throw argumentError(
      'BAD_ARGUMENT',
      `orderBy is ${orderBy}, of which there are no values here: it may be ${among.map(({ measure }) => measure).join(', ') || 'left out only'}. What is computed is what \`measures\` asks for.`,
    );
  }
}

@ArgsType()
class CentralityArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all held events.' })
  scope?: ScopeInput | null;

  @Field(() => TieWeight.object, { defaultValue: 'COUNT', description: 'How strongly two agents are tied.' })
  weight!: TieWeight;

  @Field(() => Int, { defaultValue: 1, description: 'Shared events that a tie needs.' })
  minShared!: number;

  @Field(() => [CentralityMeasure.object], {
    defaultValue: ['DEGREE', 'STRENGTH', 'EIGENVECTOR', 'CONSTRAINT'],
    description:
      'What is computed; the values of the others are null. Those left out of the default follow every shortest path: they take long in large networks, and refuse from a million ties on.',
  })
  measures!: CentralityMeasure[];

  @Field(() => Robustness.object, { defaultValue: 'NONE', description: 'Whether each source is left out in turn.' })
  robustness!: Robustness;
}

@Resolver()
export class CentralityResolver {
  @Query(() => CentralityAnswer, { description: `${CENTRALITY.question} By several measures, one- and two-mode.` })
  async centrality(
    @Args(() => CentralityArguments) { scope, weight, minShared, measures, robustness }: CentralityArguments,
    @Ctx() context: Context,
  ): Promise<CentralityAnswer> {
    atLeast('minShared', minShared, 1);
    atLeast('The number of measures', measures.length, 1);
    const distinct = [...new Set(measures)];
    const question = await selectionOf(context, scope);
    const leaveOneOut = robustness === 'LEAVE_ONE_SOURCE_OUT';
    const result = await question.asked.analyse(
      'centrality',
      { weight, minShared, measures: distinct, leaveOneOut },
      question.selection,
    );
    const parameters = { ...question.asked.parameters, weight, minShared, measures: distinct, robustness };
    return new CentralityAnswer({ ...question, result, parameters });
  }
}
