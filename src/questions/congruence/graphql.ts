import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { registerEnumeration } from '../../graph/enums.js';
import { CongruenceMode } from '../../measures/congruence/agreement_value.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { givenAgent, rankedTies, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { asked } from '../shared/scope/asked.js';
import { AgreementArguments } from '../shared/stances/arguments.js';
import { stancesOn } from '../shared/stances/stances_on.js';
import { undecidedStances, unknownDuplicates } from '../shared/warnings/of_measures.js';
import { CONGRUENCE } from './analysis.js';
import { MANUAL } from './manual.js';
import { CongruenceNode, CongruenceNodeConnection } from './node.js';
import {
  CongruencePair,
  CongruencePairConnection,
  CongruenceTie,
  CongruenceTieConnection,
  type CongruenceAnswer,
} from './tie.js';

registerEnumeration(CongruenceMode);

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
    return this.answer.result.ties.a.length;
  }

  @RowList(() => CongruencePairConnection, { description: 'These pairs, ties or not, by the ids of the two.' })
  pairs(): RowsOf<CongruencePair> {
    return { count: this.pairCount(), make: (place) => new CongruencePair(this.answer, place) };
  }

  @RowList(() => CongruenceNodeConnection, { description: 'The agents, those without a tie included, by id.' })
  nodes(): RowsOf<CongruenceNode> {
    return {
      count: this.answer.result.selection.agents.length,
      make: (place) => new CongruenceNode(this.answer, place),
    };
  }

  @TieList(() => CongruenceTieConnection, {
    description: 'The ties, the greatest value first, those of one value by id.',
  })
  ties(): TiesOf<CongruenceTie> {
    const { result } = this.answer;
    return {
      ...rankedTies(result, result.selection.agents),
      make: (place) => new CongruenceTie(this.answer, place),
      given: givenAgent(this.asked),
    };
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

export function congruenceBasis({ asked, result: { selection, ties }, parameters }: CongruenceAnswer): Basis {
  const warnings = [undecidedStances(ties), ...unknownDuplicates(parameters.duplicates, selection)];
  return basisOfFacts(asked, parameters, selection, warnings);
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function congruenceOf(
  context: Context,
  { scope, on, mode, normalisation, duplicates }: CongruenceArguments,
): Promise<CongruenceAnswer> {
  const question = await asked(context, scope, MANUAL);
  const resolved = stancesOn(on, question.given);
  const options = { mode, normalisation, duplicates };
  const result = await question.analyse(CONGRUENCE, { on: resolved, ...options });
  return { asked: question, result, parameters: { ...question.parameters, on, ...options } };
}
