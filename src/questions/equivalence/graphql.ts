import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { EquivalenceDistance } from '../../measures/equivalence/equivalence.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { participationsOf } from '../shared/evidence/shared_events.js';
import { ScopeArguments } from '../shared/parameters/scope_arguments.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { selectionOf, type AskedSelection } from '../shared/scope/asked.js';
import { oneEvent } from '../shared/warnings/of_measures.js';
import { EQUIVALENCE, NEAREST } from './analysis.js';
import { MANUAL } from './manual.js';

registerEnumeration(EquivalenceDistance);

export interface EquivalenceAnswer extends AskedSelection {
  result: ResultOf<typeof EQUIVALENCE>;
  parameters: Record<string, unknown>;
}

@ObjectType({
  implements: Evidenced,
  description: 'Two agents in nearly the same position; it opens to the participations of both.',
})
export class EquivalencePair extends Evidenced {
  readonly #answer: EquivalenceAnswer;
  readonly #pair: number;

  constructor(answer: EquivalenceAnswer, place: number) {
    super(answer.asked, { question: 'equivalence', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#pair = place;
  }

  get #ends(): [number, number] {
    const { a, b } = this.#answer.result;
    return [a[this.#pair]!, b[this.#pair]!];
  }

  #end(end: 0 | 1): number {
    return this.#answer.selection.agents[this.#ends[end]]!;
  }

  protected override references(): FactReference[] {
    return participationsOf(this.#answer.selection, this.#ends);
  }

  @EntityField(() => Agent, { description: 'One agent: the one whose id comes first.' })
  a(): number {
    return this.#end(0);
  }

  @EntityField(() => Agent, { description: 'The other agent.' })
  b(): number {
    return this.#end(1);
  }

  @Field(() => Float, { description: 'How far apart their positions are, by the distance asked for: 0 is the same.' })
  distance(): number {
    return this.#answer.result.distance[this.#pair]!;
  }

  @Field(() => Int, { description: 'Events that both took part in: p.' })
  shared(): number {
    return this.#answer.result.shared[this.#pair]!;
  }
}

const PairRows = connectionOf<EquivalencePair>('EquivalencePair', () => EquivalencePair, 'pairs of agents');

@ObjectType('Equivalence', { description: 'Agents in the same position: structural equivalence.' })
export class EquivalenceOfAgents extends QuestionAnswer<EquivalenceAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters } = this.answer;
    return basisOf(this.asked, selection, parameters, [oneEvent(selection)]);
  }

  @Field(() => Int, {
    description:
      'Pairs that the nearest were chosen from: those with a distance, with JACCARD those with a shared event.',
  })
  comparedCount(): number {
    return this.answer.result.pairs;
  }

  @RowList(() => PairRows, {
    description: `The nearest pairs, at most ${NEAREST.toLocaleString('en')}, those of one distance (to twelve decimals) by id.`,
  })
  pairs(): RowsOf<EquivalencePair> {
    return { count: this.answer.result.a.length, make: (place) => new EquivalencePair(this.answer, place) };
  }
}

@ArgsType()
export class EquivalenceArguments extends ScopeArguments {
  @Field(() => EquivalenceDistance.object, {
    defaultValue: 'PROFILE_COSINE',
    description: 'How far apart two positions are.',
  })
  distance!: EquivalenceDistance;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only pairs without a shared event. (Not with JACCARD, by which all of these are at distance 1.)',
  })
  notSeenTogether!: boolean;
}

@Resolver()
export class EquivalenceResolver {
  @Query(() => EquivalenceOfAgents, { description: `${MANUAL.question} Pairs of agents, the nearest first.` })
  async equivalence(
    @Args(() => EquivalenceArguments) args: EquivalenceArguments,
    @Ctx() context: Context,
  ): Promise<EquivalenceOfAgents> {
    return new EquivalenceOfAgents(await equivalenceOf(context, args));
  }
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function equivalenceOf(
  context: Context,
  { scope, distance, notSeenTogether }: EquivalenceArguments,
): Promise<EquivalenceAnswer> {
  if (notSeenTogether && distance === 'JACCARD') {
    throw argumentError('BAD_ARGUMENT', 'JACCARD_APART');
  }
  const question = await selectionOf(context, scope, MANUAL);
  const result = await question.asked.analyse(EQUIVALENCE, { distance, notSeenTogether }, question.selection);
  return { ...question, result, parameters: { ...question.asked.parameters, distance, notSeenTogether } };
}
