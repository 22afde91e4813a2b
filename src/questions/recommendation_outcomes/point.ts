import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SurvivalCurve } from '../../measures/statistics/kaplan_meier.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import type { Asked } from '../shared/scope/asked.js';
import { RecommendationCaseConnection, RecommendationOutcomeCase } from './case.js';
import { factsOfCases, statusOf, type OutcomeCase } from './cases.js';

/** What the points of one curve have in common. */
interface PointsOf {
  asked: Asked;
  /** What the group depends on: the question’s arguments and its place. */
  parameters: object;
  cases: readonly OutcomeCase[];
  curve: SurvivalCurve;
}

@ObjectType({
  implements: Evidenced,
  description:
    'A point of the curve of Kaplan and Meier: the share not answered yet. It opens to the cases that were answered then.',
})
export class RecommendationOutcomePoint extends Evidenced {
  readonly #of: PointsOf;
  readonly #place: number;

  constructor(of: PointsOf, place: number) {
    super(of.asked, { question: 'recommendationOutcomes curve', parameters: of.parameters, place });
    this.#of = of;
    this.#place = place;
  }

  get #answered(): OutcomeCase[] {
    return this.#of.cases.filter((one) => statusOf(one) === 'ANSWERED' && one.times?.days === this.days());
  }

  protected override references(): FactReference[] {
    return factsOfCases(this.#answered);
  }

  @Field(() => Float, { description: 'Days since the recommendation, on which something was answered.' })
  days(): number {
    return this.#of.curve.time[this.#place]!;
  }

  @Field(() => Int, { description: 'Cases still open and observed just before.' })
  atRiskCount(): number {
    return this.#of.curve.atRisk[this.#place]!;
  }

  @Field(() => Int, { description: 'Cases answered on that day.' })
  answeredCount(): number {
    return this.#of.curve.events[this.#place]!;
  }

  @RowList(() => RecommendationCaseConnection, { description: 'These cases, by recommendation and addressee.' })
  answered(): RowsOf<RecommendationOutcomeCase> {
    const cases = this.#answered;
    const of = { question: 'recommendationOutcomes answered', parameters: this.key };
    return {
      count: cases.length,
      make: (place) => new RecommendationOutcomeCase(this.asked, { ...of, place }, cases[place]!),
    };
  }

  @Field(() => Float, { description: 'Estimated share of cases that are open after that day, 0 to 1.' })
  openShare(): number {
    return this.#of.curve.survival[this.#place]!;
  }
}
