import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import { StanceTarget } from '../../graph/facts/stance.js';
import { connectionOf } from '../../graph/lists/connection.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { RankedTie } from '../shared/evidence/ranked.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { known } from '../shared/rows/numbers.js';
import { EntityList } from '../shared/rows/row_list.js';
import { tieConnectionOf } from '../shared/rows/tie_list.js';
import type { Asked } from '../shared/scope/asked.js';
import type { AgreementArguments } from '../shared/stances/arguments.js';
import { commonAgents, stancesOf } from '../shared/stances/common_stances.js';
import type { ISSUE_OVERLAP } from './analysis.js';

/** A question’s answer, as its rows need it. */
export interface IssueOverlapAnswer {
  asked: Asked;
  result: ResultOf<typeof ISSUE_OVERLAP>;
  parameters: Record<string, unknown> & Pick<AgreementArguments, 'duplicates'>;
}

/** Two claims or recommendations on which the same agents took stances. */
@ObjectType()
abstract class TargetsOfAgents extends RankedTie<IssueOverlapAnswer> {
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

@ObjectType({ implements: Evidenced, description: 'Two claims or recommendations that the same agents tie.' })
export class IssueOverlapTie extends TargetsOfAgents {
  constructor(answer: IssueOverlapAnswer, place: number) {
    super('issueOverlap', answer, place);
  }

  @Field(() => Float, { description: 'Agents who are for both or against both, by `duplicates` and `normalisation`.' })
  weight(): number {
    return this.answer.result.ties.weight[this.number]!;
  }
}

@ObjectType({
  implements: Evidenced,
  description: 'Two claims or recommendations on which the same agents took stances, tied or not.',
})
export class IssueOverlapPair extends TargetsOfAgents {
  constructor(answer: IssueOverlapAnswer, place: number) {
    super('issueOverlap pairs', answer, place);
  }

  protected override get number(): number {
    return this.place;
  }

  @Field(() => Float, { nullable: true, description: 'The value: the weight of a tie, or 0. Null: not defined.' })
  value(): number | null {
    return known(this.answer.result.ties.weight[this.number]);
  }
}

export const IssueOverlapPairConnection = connectionOf<IssueOverlapPair>(
  'IssueOverlapPair',
  () => IssueOverlapPair,
  'pairs of claims and recommendations',
);
export const IssueOverlapTieConnection = tieConnectionOf<IssueOverlapTie>('IssueOverlapTie', () => IssueOverlapTie);
