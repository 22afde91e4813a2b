import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { CentralityMeasure } from '../../measures/centrality/centrality.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { TieArguments } from '../shared/parameters/scope_arguments.js';
import { Robustness } from '../shared/robustness.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { inRange } from '../shared/parameters/ranges.js';
import { atLeastMany } from '../shared/rows/numbers.js';
import { selectionOf } from '../shared/scope/asked.js';
import { eigenvectorUnsettled, oneEvent } from '../shared/warnings/of_measures.js';
import { CENTRALITY } from './analysis.js';
import { MANUAL } from './manual.js';
import { CentralityAgent, CentralityEvent, type MeasuredSelection } from './nodes.js';
import { RankedList, type RankedNodes } from './ranked_list.js';

const AgentRows = connectionOf<CentralityAgent>('CentralityAgent', () => CentralityAgent, 'agents');
const EventRows = connectionOf<CentralityEvent>('CentralityEvent', () => CentralityEvent, 'events');

@ObjectType({ description: 'How central agents are, and events in the network of both.' })
export class Centrality extends QuestionAnswer<MeasuredSelection> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.answer;
    const eigenvector = result.find(({ measure }) => measure === 'EIGENVECTOR')?.eigenvector ?? null;
    return basisOf(this.asked, selection, parameters, [oneEvent(selection), eigenvectorUnsettled(eigenvector)]);
  }

  @RankedList(() => AgentRows, {
    description: 'The agents, those without a tie included; those of one value by id.',
  })
  agents(): RankedNodes<CentralityAgent> {
    const { result, selection } = this.answer;
    return {
      count: selection.agents.length,
      measures: result.map(({ measure, agents }) => ({ measure, values: agents })),
      make: (place, agent) => new CentralityAgent(this.answer, place, agent),
    };
  }

  @RankedList(() => EventRows, {
    description: 'The events with the two-mode measures asked for; those of one value, or without any, by date.',
  })
  events(): RankedNodes<CentralityEvent> {
    const { result, selection } = this.answer;
    return {
      count: selection.events.node.length,
      measures: result.flatMap(({ measure, events }) => (events ? [{ measure, values: events }] : [])),
      make: (place, event) => new CentralityEvent(this.answer, place, event),
    };
  }
}

@ArgsType()
class CentralityArguments extends TieArguments {
  @Field(() => [CentralityMeasure.object], {
    defaultValue: ['DEGREE', 'STRENGTH', 'EIGENVECTOR', 'CONSTRAINT'],
    description:
      'What is computed; the values of the others are null. Those left out of the default follow every shortest path: they take long in large networks, and are refused from a million ties on.',
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
    inRange('minShared', minShared);
    atLeastMany('measures', measures.length, 1);
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
