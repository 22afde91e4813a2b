import { Args, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import type { Context } from '../../graph/context.js';
import { StanceTarget } from '../../graph/facts/stance.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { listOf } from '../../measures/network/incidence.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis } from '../shared/basis/basis.js';
import { basisOfFacts } from '../shared/basis/fact_basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { RankedTie } from '../shared/evidence/ranked.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { rankedTies, tieConnectionOf, TieList, type TiesOf } from '../shared/rows/tie_list.js';
import { asked, type Asked } from '../shared/scope/asked.js';
import { AgreementArguments } from '../shared/stances/arguments.js';
import { commonAgents, stancesOf } from '../shared/stances/common_stances.js';
import { stancesOn } from '../shared/stances/stances_on.js';
import { unknownDuplicates } from '../shared/warnings/of_measures.js';
import { ISSUE_OVERLAP } from './analysis.js';
import { MANUAL } from './manual.js';

/** A question’s answer, as its rows need it. */
export interface IssueOverlapAnswer {
  asked: Asked;
  result: ResultOf<typeof ISSUE_OVERLAP>;
  parameters: Record<string, unknown> & Pick<AgreementArguments, 'duplicates'>;
}

@ObjectType({
  implements: Evidenced,
  description: 'Two claims or recommendations on which the same agents took stances.',
})
export class IssueOverlapTie extends RankedTie<IssueOverlapAnswer> {
  constructor(answer: IssueOverlapAnswer, place: number) {
    super('issueOverlap', answer, place);
  }

  get #agents(): number[] {
    return commonAgents(this.answer.result.selection, ...this.ends);
  }

  #end(end: 0 | 1): number {
    return this.answer.result.selection.targets[this.ends[end]]!;
  }

  protected override references(): FactReference[] {
    return stancesOf(this.answer.result.selection, this.#agents, this.ends);
  }

  @EntityField(() => StanceTarget, { description: 'One claim or recommendation: the one whose id comes first.' })
  a(): number {
    return this.#end(0);
  }

  @EntityField(() => StanceTarget, { description: 'The other.' })
  b(): number {
    return this.#end(1);
  }

  @Field(() => Float, { description: 'Agents who are for both or against both, by `duplicates` and `normalisation`.' })
  weight(): number {
    return this.answer.result.ties.weight[this.number]!;
  }

  @Field(() => Int, { description: 'Agents who took a stance on both.' })
  shared(): number {
    return this.answer.result.ties.shared[this.number]!;
  }

  @Field(() => Int, { description: 'Those of them whose latest stances on both are equal.' })
  sameCount(): number {
    return this.answer.result.ties.same[this.number]!;
  }

  @Field(() => Int, { description: 'Those of them who are for the one and against the other.' })
  opposedCount(): number {
    return this.answer.result.ties.opposed[this.number]!;
  }

  @EntityList(() => AgentConnection, { description: 'The agents who took a stance on both, by id.' })
  agents(): ArrayLike<number> {
    const { agents } = this.answer.result.selection;
    return this.#agents.map((agent) => agents[agent]!);
  }
}

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
const TieConnection = tieConnectionOf<IssueOverlapTie>('IssueOverlapTie', () => IssueOverlapTie);

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
    return this.answer.result.pairs;
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

  @TieList(() => TieConnection, { description: 'The ties, the strongest first, those of one weight by id.' })
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
