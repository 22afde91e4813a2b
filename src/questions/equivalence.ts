import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { NEAREST } from '../analysis/equivalence.js';
import type { ResultOf } from '../analysis/index.js';
import { Agent } from '../graph/agent.js';
import { connectionOf, PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { entityEnd } from '../graph/entities.js';
import { argumentError } from '../graph/errors.js';
import { EquivalenceDistance } from '../measures/equivalence.js';
import { Basis, basisOf } from './basis.js';
import { Evidenced } from './evidenced.js';
import type { FactReference } from './fact_references.js';
import type { MeasureText } from './measure_text.js';
import { connectRows, keyOf } from './rows.js';
import { ScopeInput } from './scope_input.js';
import { selectionOf, type AskedSelection } from './selected.js';
import { participationsOf } from './shared_events.js';
import { oneEvent } from './warnings.js';

export const EQUIVALENCE: MeasureText = {
  name: 'equivalence',
  question: 'Who holds the same position although they are not seen together?',
  formula:
    'Distance between the rows of A: JACCARD 1 − p_ij/(n_i + n_j − p_ij); EUCLIDEAN √(n_i + n_j − 2 p_ij); CORRELATION 1 − (N p_ij − n_i n_j)/√(n_i(N − n_i) n_j(N − n_j)). Between the rows of the projection p, columns i and j left out: PROFILE_EUCLIDEAN √Σ_k (p_ik − p_jk)²; PROFILE_COSINE 1 − Σ_k p_ik p_jk/√(Σ_k p_ik² Σ_k p_jk²).',
  citation: 'Lorrain & White 1971, Journal of Mathematical Sociology 1:49–80; Burt 1976, Social Forces 55:93–122',
  caveats: [
    'Without a shared event the JACCARD distance is 1 by definition, and the other distances of events know the numbers of events only: to compare agents who were not seen together, use a PROFILE distance.',
    'Agents with few events are near each other by EUCLIDEAN and PROFILE_EUCLIDEAN because they have little to differ in.',
    'The same position in who meets whom is not the same view.',
    'Not seen together is not apart: where lists are partial they may have met.',
  ],
};

export interface EquivalenceAnswer extends AskedSelection {
  result: ResultOf<'equivalence'>;
  parameters: Record<string, unknown>;
}

@ObjectType({
  implements: Evidenced,
  description: 'Two agents in nearly the same position; it opens to the participations of both.',
})
export class EquivalentPair extends Evidenced {
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

  #end(context: Context, info: GraphQLResolveInfo, end: 0 | 1): Promise<Agent> {
    return entityEnd(context, info, this.asked.id(this.#answer.selection.agents[this.#ends[end]]!)!);
  }

  protected override references(): FactReference[] {
    return participationsOf(this.#answer.selection, this.#ends);
  }

  @Field(() => Agent, { description: 'One agent: the one whose id comes first.' })
  a(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return this.#end(context, info, 0);
  }

  @Field(() => Agent, { description: 'The other agent.' })
  b(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return this.#end(context, info, 1);
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

const PairRows = connectionOf<EquivalentPair>('EquivalentPair', () => EquivalentPair, 'pairs of agents');

@ObjectType('Equivalence', { description: 'Agents in the same position: structural equivalence.' })
export class EquivalenceOfAgents {
  readonly #answer: EquivalenceAnswer;

  constructor(answer: EquivalenceAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters } = this.#answer;
    return basisOf(selection, EQUIVALENCE, parameters, [oneEvent(selection)]);
  }

  @Field(() => Int, {
    description:
      'Pairs that the nearest were chosen from: those with a distance, with JACCARD those with a shared event.',
  })
  compared(): number {
    return this.#answer.result.pairs;
  }

  @Field(() => PairRows, {
    description: `The nearest pairs, at most ${NEAREST.toLocaleString('en')}, those of one distance (to twelve decimals) by id.`,
  })
  pairs(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<EquivalentPair>> {
    return connectRows<EquivalentPair>(PairRows, context, {
      field: 'Equivalence.pairs',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.a.length,
      make: (place) => new EquivalentPair(this.#answer, place),
    });
  }
}

@ArgsType()
export class EquivalenceArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all held events.' })
  scope?: ScopeInput | null;

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
  @Query(() => EquivalenceOfAgents, { description: `${EQUIVALENCE.question} Pairs of agents, the nearest first.` })
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
    throw argumentError(
      'BAD_ARGUMENT',
      'notSeenTogether: the JACCARD distance of agents without a shared event is 1 by definition. Ask for PROFILE_COSINE or PROFILE_EUCLIDEAN.',
    );
  }
  const question = await selectionOf(context, scope);
  const result = await question.asked.analyse('equivalence', { distance, notSeenTogether }, question.selection);
  return { ...question, result, parameters: { ...question.asked.parameters, distance, notSeenTogether } };
}
