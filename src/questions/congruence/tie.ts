import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import { StanceTarget } from '../../graph/facts/stance.js';
import { connectionOf } from '../../graph/lists/connection.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { AgentTie } from '../shared/evidence/ranked.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { known } from '../shared/rows/numbers.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { tieConnectionOf } from '../shared/rows/tie_list.js';
import type { Asked } from '../shared/scope/asked.js';
import type { AgreementArguments } from '../shared/stances/agreement.js';
import { commonTargets, latestPolarity, stancesOf } from '../shared/stances/common_stances.js';
import type { CONGRUENCE } from './analysis.js';

/** A question’s answer, as its rows need it. */
export interface CongruenceAnswer {
  asked: Asked;
  result: ResultOf<typeof CONGRUENCE>;
  parameters: Record<string, unknown> & Pick<AgreementArguments, 'duplicates'>;
}

@ObjectType({
  implements: Evidenced,
  description: 'A claim or recommendation that two agents took a stance on, and where each stands.',
})
export class CongruenceTarget extends EvidencedRow<CongruenceAnswer> {
  readonly #ends: readonly [number, number];
  readonly #target: number;

  constructor(answer: CongruenceAnswer, ends: readonly [number, number], target: number, place: number) {
    super(`congruence.targets of ${ends.join()}`, answer, place);
    this.#ends = ends;
    this.#target = target;
  }

  protected override references(): FactReference[] {
    return stancesOf(this.answer.result.selection, this.#ends, [this.#target]);
  }

  @EntityField(() => StanceTarget, { description: 'The claim or recommendation.' })
  target(): number {
    const { result } = this.answer;
    return result.selection.targets[this.#target]!;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Latest stance of `a`: 1 for, −1 against, 0 neither. Null: several of one date, which differ.',
  })
  aPolarity(): number | null {
    return latestPolarity(this.answer.result.selection, this.#ends[0], this.#target);
  }

  @Field(() => Int, { nullable: true, description: 'Latest stance of `b`, in the same way.' })
  bPolarity(): number | null {
    return latestPolarity(this.answer.result.selection, this.#ends[1], this.#target);
  }
}

const CommonTargetConnection = connectionOf<CongruenceTarget>('CongruenceTarget', () => CongruenceTarget, 'targets');

/** Two agents who took stances on the same targets. */
@ObjectType()
abstract class AgentsOnTargets extends AgentTie<CongruenceAnswer> {
  protected get commonTargets(): number[] {
    return commonTargets(this.answer.result.selection, ...this.ends);
  }

  protected override get agents(): ArrayLike<number> {
    return this.answer.result.selection.agents;
  }

  protected override references(): FactReference[] {
    return stancesOf(this.answer.result.selection, this.ends, this.commonTargets);
  }

  @Field(() => Int, { description: 'Targets that both took a stance on: BOTH.' })
  shared(): number {
    return this.answer.result.ties.shared[this.number]!;
  }

  @Field(() => Int, { description: 'Those of them on which the latest stances are equal: SAME.' })
  sameCount(): number {
    return this.answer.result.ties.same[this.number]!;
  }

  @Field(() => Int, { description: 'Those of them on which one is for and the other against: OPPOSED.' })
  opposedCount(): number {
    return this.answer.result.ties.opposed[this.number]!;
  }
}

@ObjectType({ implements: Evidenced, description: 'Two agents who took stances on the same targets, tied by them.' })
export class CongruenceTie extends AgentsOnTargets {
  constructor(answer: CongruenceAnswer, place: number) {
    super('congruence', answer, place);
  }

  @Field(() => Float, { description: 'The value by `mode` and `normalisation`; with SUBTRACT it may be below 0.' })
  weight(): number {
    return this.answer.result.ties.weight[this.number]!;
  }

  @RowList(() => CommonTargetConnection, { description: 'The targets that both took a stance on, by id.' })
  targets(): RowsOf<CongruenceTarget> {
    const targets = this.commonTargets;
    return {
      count: targets.length,
      make: (place) => new CongruenceTarget(this.answer, this.ends, targets[place]!, place),
    };
  }
}

@ObjectType({ implements: Evidenced, description: 'Two agents who took stances on the same targets, tied or not.' })
export class CongruencePair extends AgentsOnTargets {
  constructor(answer: CongruenceAnswer, place: number) {
    super('congruence pairs', answer, place);
  }

  protected override get number(): number {
    return this.place;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The value by `mode` and `normalisation`: the weight of a tie, or 0. Null: not defined.',
  })
  value(): number | null {
    return known(this.answer.result.ties.weight[this.number]);
  }
}

export const CongruencePairConnection = connectionOf<CongruencePair>(
  'CongruencePair',
  () => CongruencePair,
  'pairs of agents',
);
export const CongruenceTieConnection = tieConnectionOf<CongruenceTie>('CongruenceTie', () => CongruenceTie);
