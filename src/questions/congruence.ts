import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Agent } from '../graph/agent.js';
import { connectionOf, PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { entityEnd } from '../graph/entities.js';
import { CongruenceMode, Normalisation } from '../measures/agreement_value.js';
import { listOf } from '../measures/incidence.js';
import { Duplicates } from '../measures/stance_profiles.js';
import { Basis } from './basis.js';
import { CongruenceTie, CongruenceTieConnection, type CongruenceAnswer } from './congruence_tie.js';
import { Evidenced } from './evidenced.js';
import { basisOfFacts } from './fact_basis.js';
import type { FactReference } from './fact_references.js';
import type { MeasureText } from './measure_text.js';
import { connectRows, keyOf } from './rows.js';
import { ScopeInput } from './scope_input.js';
import { asked } from './selected.js';
import { stancesOn, StancesOnInput } from './stances_on.js';
import { undecidedStances } from './warnings.js';

export const CONGRUENCE: MeasureText = {
  name: 'congruence',
  question: 'Who agrees and disagrees with whom?',
  formula:
    'CONGRUENCE c_ik = Σ_j (s⁺_ij s⁺_kj + s⁻_ij s⁻_kj); CONFLICT f_ik = Σ_j (s⁺_ij s⁻_kj + s⁻_ij s⁺_kj); SUBTRACT c − f: s⁺_ij, s⁻_ij = i’s stances for and against target j, each polarity once with duplicates: ONCE. SAME, OPPOSED = targets on which the latest stances are equal (0 = 0 too), opposite; BOTH = targets that both took a stance on. AVERAGE divides by (a_i + a_k)/2, JACCARD by what either took, COSINE by the root of the product of the sums of squares; a = stances for or against, in the modes of the latest stance targets.',
  citation:
    'Leifeld 2017, in The Oxford Handbook of Political Networks, ch. 12; Leifeld & Brandenberger 2019, Endogenous coalition formation in policy debates, arXiv 1904.05327',
  caveats: [
    'A stance is what a source tells that somebody said. Who is not quoted may agree or disagree all the same.',
    'Agreement is not coordination: two who never met can hold the same beliefs.',
    'Neutral stances neither agree nor conflict; only SAME and BOTH count them.',
    'The issues of the scope are asked of the target: the claim itself, or what a recommendation is about.',
    'A network’s stance is not its members’.',
  ],
};

@ObjectType({ implements: Evidenced, description: 'An agent in a network of stances.' })
export class CongruenceNode extends Evidenced {
  readonly #answer: CongruenceAnswer;
  readonly #agent: number;

  constructor(answer: CongruenceAnswer, place: number) {
    super(answer.asked, { question: 'congruence.nodes', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#agent = place;
  }

  #distinct(of: 'stance' | 'target'): number[] {
    const { stances, rowsOfAgent } = this.#answer.result.selection;
    return [...new Set(Array.from(listOf(rowsOfAgent, this.#agent), (row) => stances[of][row]!))];
  }

  protected override references(): FactReference[] {
    const { facts } = this.#answer.result.selection;
    return this.#distinct('stance').map((stance) => ({ kind: 'stances', fact: facts[stance]! }));
  }

  @Field(() => Agent, { description: 'The agent.' })
  agent(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, this.asked.id(this.#answer.result.selection.agents[this.#agent]!)!);
  }

  @Field(() => Int, { description: 'Stances that it took, repeated ones included.' })
  stances(): number {
    return this.#distinct('stance').length;
  }

  @Field(() => Int, { description: 'Claims and recommendations that it took a stance on.' })
  targets(): number {
    return this.#distinct('target').length;
  }

  @Field(() => Int, { description: 'Agents that it is tied to.' })
  degree(): number {
    return this.#answer.result.degree[this.#agent]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of its ties.' })
  strength(): number {
    return this.#answer.result.strength[this.#agent]!;
  }
}

const NodeConnection = connectionOf<CongruenceNode>('CongruenceNode', () => CongruenceNode, 'agents');

@ObjectType({ description: 'The network of agents who took stances on the same claims and recommendations.' })
export class Congruence {
  readonly #answer: CongruenceAnswer;

  constructor(answer: CongruenceAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    return congruenceBasis(this.#answer);
  }

  @Field(() => Int, {
    description: 'Pairs of agents with a common target. Those whose value is 0, or is not defined, are no tie.',
  })
  pairs(): number {
    return this.#answer.result.pairs;
  }

  @Field(() => NodeConnection, { description: 'The agents, those without a tie included, by id.' })
  nodes(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<CongruenceNode>> {
    return connectRows<CongruenceNode>(NodeConnection, context, {
      field: 'Congruence.nodes',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.selection.agents.length,
      make: (place) => new CongruenceNode(this.#answer, place),
    });
  }

  @Field(() => CongruenceTieConnection, {
    description: 'The ties, the greatest value first, those of one value by id.',
  })
  ties(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<CongruenceTie>> {
    return connectRows<CongruenceTie>(CongruenceTieConnection, context, {
      field: 'Congruence.ties',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.order.length,
      make: (place) => new CongruenceTie(this.#answer, place),
    });
  }
}

@ArgsType()
export class IssueOverlapArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all stances.' })
  scope?: ScopeInput | null;

  @Field(() => StancesOnInput, {
    nullable: true,
    description: 'What the stances are on; without it claims and recommendations.',
  })
  on?: StancesOnInput | null;

  @Field(() => Normalisation.object, { defaultValue: 'NONE', description: 'What the value is divided by.' })
  normalisation!: Normalisation;

  @Field(() => Duplicates.object, { defaultValue: 'ONCE', description: 'How often a repeated stance counts.' })
  duplicates!: Duplicates;
}

@ArgsType()
export class CongruenceArguments extends IssueOverlapArguments {
  @Field(() => CongruenceMode.object, { defaultValue: 'CONGRUENCE', description: 'What of the stances is compared.' })
  mode!: CongruenceMode;
}

@Resolver()
export class CongruenceResolver {
  @Query(() => Congruence, {
    description: `${CONGRUENCE.question} Agents tied by their stances on the same claims and recommendations.`,
  })
  async congruence(
    @Args(() => CongruenceArguments) args: CongruenceArguments,
    @Ctx() context: Context,
  ): Promise<Congruence> {
    return new Congruence(await congruenceOf(context, args));
  }
}

export function congruenceBasis({ asked, result, parameters }: CongruenceAnswer): Basis {
  return basisOfFacts(asked, CONGRUENCE, parameters, result.selection, [undecidedStances(result.ties)]);
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function congruenceOf(
  context: Context,
  { scope, on, mode, normalisation, duplicates }: CongruenceArguments,
): Promise<CongruenceAnswer> {
  const question = await asked(context, scope);
  const resolved = stancesOn(on, question.snapshot, await context.visibility());
  const options = { mode, normalisation, duplicates };
  const result = await question.analyse('congruence', { on: resolved, ...options });
  return { asked: question, result, parameters: { ...question.parameters, on, ...options } };
}
