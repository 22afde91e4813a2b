import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { CongruenceMode } from '../../measures/congruence/agreement_value.js';
import { listOf } from '../../measures/network/incidence.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { undecidedStances } from '../shared/basis/warnings.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import type { FactReference } from '../shared/evidence/fact_references.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { asked } from '../shared/scope/asked.js';
import { AgreementArguments } from '../shared/stances/arguments.js';
import { stancesOn } from '../shared/stances/stances_on.js';
import { CONGRUENCE } from './analysis.js';
import { MANUAL } from './manual.js';
import { CongruenceTie, CongruenceTieConnection, type CongruenceAnswer } from './tie.js';

registerEnumeration(CongruenceMode);

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

  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    return this.#answer.result.selection.agents[this.#agent]!;
  }

  @Field(() => Int, { description: 'Stances that it took, repeated ones included.' })
  stanceCount(): number {
    return this.#distinct('stance').length;
  }

  @Field(() => Int, { description: 'Claims and recommendations that it took a stance on.' })
  targetCount(): number {
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
export class Congruence extends QuestionAnswer<CongruenceAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    return congruenceBasis(this.answer);
  }

  @Field(() => Int, {
    description: 'Pairs of agents with a common target. Those whose value is 0, or is not defined, are no tie.',
  })
  pairCount(): number {
    return this.answer.result.pairs;
  }

  @RowList(() => NodeConnection, { description: 'The agents, those without a tie included, by id.' })
  nodes(): RowsOf<CongruenceNode> {
    return {
      count: this.answer.result.selection.agents.length,
      make: (place) => new CongruenceNode(this.answer, place),
    };
  }

  @RowList(() => CongruenceTieConnection, {
    description: 'The ties, the greatest value first, those of one value by id.',
  })
  ties(): RowsOf<CongruenceTie> {
    return { count: this.answer.result.order.length, make: (place) => new CongruenceTie(this.answer, place) };
  }
}

@ArgsType()
export class CongruenceArguments extends AgreementArguments {
  @Field(() => CongruenceMode.object, { defaultValue: 'CONGRUENCE', description: 'What of the stances is compared.' })
  mode!: CongruenceMode;
}

@Resolver()
export class CongruenceResolver {
  @Query(() => Congruence, {
    description: `${MANUAL.question} Agents tied by their stances on the same claims and recommendations.`,
  })
  async congruence(
    @Args(() => CongruenceArguments) args: CongruenceArguments,
    @Ctx() context: Context,
  ): Promise<Congruence> {
    return new Congruence(await congruenceOf(context, args));
  }
}

export function congruenceBasis({ asked, result, parameters }: CongruenceAnswer): Basis {
  return basisOfFacts(asked, MANUAL, parameters, result.selection, [undecidedStances(result.ties)]);
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function congruenceOf(
  context: Context,
  { scope, on, mode, normalisation, duplicates }: CongruenceArguments,
): Promise<CongruenceAnswer> {
  const question = await asked(context, scope);
  const resolved = stancesOn(on, question.given);
  const options = { mode, normalisation, duplicates };
  const result = await question.analyse(CONGRUENCE, { on: resolved, ...options });
  return { asked: question, result, parameters: { ...question.parameters, on, ...options } };
}
