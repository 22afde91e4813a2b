import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { connectionOf, PageArguments, type Connection } from '../../graph/lists/connection.js';
import { CentralityMeasure } from '../../measures/centrality/centrality.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { TieArguments } from '../shared/parameters/scope_arguments.js';
import { Robustness } from '../shared/robustness.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { atLeast } from '../shared/rows/numbers.js';
import { connectRows, keyOf } from '../shared/rows/rows.js';
import { selectionOf } from '../shared/scope/asked.js';
import { eigenvectorUnsettled, oneEvent } from '../shared/warnings/of_measures.js';
import { CENTRALITY, type MeasuredCentrality } from './analysis.js';
import { centralFirst } from './central_first.js';
import { MANUAL } from './manual.js';
import { CentralityAgent, CentralityEvent, type MeasuredSelection } from './nodes.js';

registerEnumeration(CentralityMeasure);

const AgentRows = connectionOf<CentralityAgent>('CentralityAgent', () => CentralityAgent, 'agents');
const EventRows = connectionOf<CentralityEvent>('CentralityEvent', () => CentralityEvent, 'events');

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
export class Centrality extends QuestionAnswer<MeasuredSelection> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.answer;
    const eigenvector = result.find(({ measure }) => measure === 'EIGENVECTOR')?.eigenvector ?? null;
    return basisOf(this.asked, selection, parameters, [oneEvent(selection), eigenvectorUnsettled(eigenvector)]);
  }

  @Field(() => AgentRows, { description: 'The agents, those without a tie included; those of one value by id.' })
  agents(
    @Args(() => OrderedPage) { orderBy, ...page }: OrderedPage,
    @Ctx() context: Context,
  ): Promise<Connection<CentralityAgent>> {
    const { result, selection } = this.answer;
    const by = this.#ordered(result, orderBy);
    const order = centralFirst(selection.agents.length, by && { measure: by.measure, values: by.agents });
    return connectRows<CentralityAgent>(AgentRows, context, {
      field: 'Centrality.agents',
      page,
      arguments: { ...keyOf(this.answer), orderBy },
      count: order.length,
      make: (place) => new CentralityAgent(this.answer, place, order[place]!),
    });
  }

  @Field(() => EventRows, {
    description: 'The events with the two-mode measures asked for; those of one value, or without any, by date.',
  })
  events(
    @Args(() => OrderedPage) { orderBy, ...page }: OrderedPage,
    @Ctx() context: Context,
  ): Promise<Connection<CentralityEvent>> {
    const { result, selection } = this.answer;
    const twoMode = result.filter(({ events }) => events !== null);
    const by = this.#ordered(twoMode, orderBy);
    const order = centralFirst(selection.events.node.length, by && { measure: by.measure, values: by.events! });
    return connectRows<CentralityEvent>(EventRows, context, {
      field: 'Centrality.events',
      page,
      arguments: { ...keyOf(this.answer), orderBy },
      count: order.length,
      make: (place) => new CentralityEvent(this.answer, place, order[place]!),
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
class CentralityArguments extends TieArguments {
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
  @Query(() => Centrality, { description: `${MANUAL.question} By several measures, one- and two-mode.` })
  async centrality(
    @Args(() => CentralityArguments) { scope, weight, minShared, measures, robustness }: CentralityArguments,
    @Ctx() context: Context,
  ): Promise<Centrality> {
    atLeast('minShared', minShared, 1);
    atLeast('The number of measures', measures.length, 1);
    const distinct = [...new Set(measures)];
    const question = await selectionOf(context, scope, MANUAL);
    const leaveOneOut = robustness === 'LEAVE_ONE_SOURCE_OUT';
    const result = await question.asked.analyse(
      CENTRALITY,
      { weight, minShared, measures: distinct, leaveOneOut },
      question.selection,
    );
    const parameters = { ...question.asked.parameters, weight, minShared, measures: distinct, robustness };
    return new Centrality({ ...question, result, parameters });
  }
}
