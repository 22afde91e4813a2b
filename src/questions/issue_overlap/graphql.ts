import { Args, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { StanceTarget } from '../../graph/facts/stance.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { listOf } from '../../measures/network/incidence.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { rankedTies, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { asked } from '../shared/scope/asked.js';
import { AgreementArguments } from '../shared/stances/arguments.js';
import { stancesOn } from '../shared/stances/stances_on.js';
import { unknownDuplicates } from '../shared/warnings/of_measures.js';
import { ISSUE_OVERLAP } from './analysis.js';
import { MANUAL } from './manual.js';
import {
  IssueOverlapPair,
  IssueOverlapPairConnection,
  IssueOverlapTie,
  IssueOverlapTieConnection,
  type IssueOverlapAnswer,
} from './tie.js';

@ObjectType({ implements: Evidenced, description: 'A claim or recommendation in a network of shared holders.' })
export class IssueOverlapNode extends Evidenced {
  readonly #answer: IssueOverlapAnswer;
  readonly #target: number;

  constructor(answer: IssueOverlapAnswer, place: number) {
    super(answer.asked, { question: 'issueOverlap.nodes', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#target = place;
  }

  #distinct(of: 'stance' | 'agent'): number[] {
    const { stances, rowsOfTarget } = this.#answer.result.selection;
    return [...new Set(Array.from(listOf(rowsOfTarget, this.#target), (row) => stances[of][row]!))];
  }

  protected override references(): FactReference[] {
    const { facts } = this.#answer.result.selection;
    return this.#distinct('stance').map((stance) => ({ kind: 'stances', fact: facts[stance]! }));
  }

  @EntityField(() => StanceTarget, { description: 'The claim or recommendation.' })
  target(): number {
    return this.#answer.result.selection.targets[this.#target]!;
  }

  @Field(() => Int, { description: 'Agents who took a stance on it.' })
  agentCount(): number {
    return this.#distinct('agent').length;
  }

  @Field(() => Int, { description: 'Claims and recommendations that it is tied to.' })
  degree(): number {
    return this.#answer.result.degree[this.#target]!;
  }

  @Field(() => Float, { description: 'Sum of the weights of its ties.' })
  strength(): number {
    return this.#answer.result.strength[this.#target]!;
  }
}

const NodeConnection = connectionOf<IssueOverlapNode>('IssueOverlapNode', () => IssueOverlapNode, 'targets');

@ObjectType({ description: 'The network of claims and recommendations that the same agents hold.' })
export class IssueOverlap extends QuestionAnswer<IssueOverlapAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    return issueOverlapBasis(this.answer);
  }

  @Field(() => Int, {
    description: 'Pairs with a common agent. Those whose value is 0, or is not defined, are no tie.',
  })
  pairCount(): number {
    return this.answer.result.ties.a.length;
  }

  @RowList(() => IssueOverlapPairConnection, { description: 'These pairs, ties or not, by the ids of the two.' })
  pairs(): RowsOf<IssueOverlapPair> {
    return { count: this.pairCount(), make: (place) => new IssueOverlapPair(this.answer, place) };
  }

  @RowList(() => NodeConnection, {
    description: 'The claims and recommendations, those without a tie included, by id.',
  })
  nodes(): RowsOf<IssueOverlapNode> {
    return {
      count: this.answer.result.selection.targets.length,
      make: (place) => new IssueOverlapNode(this.answer, place),
    };
  }

  @TieList(() => IssueOverlapTieConnection, {
    description: 'The ties, the strongest first, those of one weight by id.',
  })
  ties(): TiesOf<IssueOverlapTie> {
    const { result } = this.answer;
    return {
      ...rankedTies(result, result.selection.targets),
      make: (place) => new IssueOverlapTie(this.answer, place),
      given: (id) => this.asked.given.stanceTarget(id, 'between'),
    };
  }
}

@Resolver()
export class IssueOverlapResolver {
  @Query(() => IssueOverlap, {
    description: `${MANUAL.question} Claims and recommendations tied by the agents who hold both.`,
  })
  async issueOverlap(
    @Args(() => AgreementArguments) args: AgreementArguments,
    @Ctx() context: Context,
  ): Promise<IssueOverlap> {
    return new IssueOverlap(await issueOverlapOf(context, args));
  }
}

export function issueOverlapBasis({ asked, result, parameters }: IssueOverlapAnswer): Basis {
  const warnings = unknownDuplicates(parameters.duplicates, result.selection);
  return basisOfFacts(asked, parameters, result.selection, warnings);
}

/** @throws BAD_ARGUMENT, BAD_SCOPE, UNKNOWN_ID; TooCostly */
export async function issueOverlapOf(
  context: Context,
  { scope, on, normalisation, duplicates }: AgreementArguments,
): Promise<IssueOverlapAnswer> {
  const question = await asked(context, scope, MANUAL);
  const resolved = stancesOn(on, question.given);
  const options = { normalisation, duplicates };
  const result = await question.analyse(ISSUE_OVERLAP, { on: resolved, ...options });
  return { asked: question, result, parameters: { ...question.parameters, on, ...options } };
}
