import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { Issue } from '../../graph/entities/issue.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { Sector } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EntityField } from '../shared/rows/entity_field.js';
import type { Asked } from '../shared/scope/asked.js';
import type { OutcomeGrouping, OutcomeGroupRow } from './analysis.js';
import { factsOfCase } from './case.js';
import type { CaseStatus, OutcomeCase } from './cases.js';
import { RecommendationOutcomeAssessmentShare, RecommendationOutcomeResponseShare, sharesOf } from './shares.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A point of the curve of Kaplan and Meier: the share not answered yet.',
})
export class RecommendationOutcomePoint {
  @Field(() => Float, { description: 'Days since the recommendation, on which something was answered.' })
  days!: number;

  @Field(() => Int, { description: 'Cases still open and observed just before.' })
  atRiskCount!: number;

  @Field(() => Int, { description: 'Cases answered on that day.' })
  answeredCount!: number;

  @Field(() => Float, { description: 'Estimated share of cases that are open after that day, 0 to 1.' })
  openShare!: number;
}

@ObjectType({ implements: Evidenced, description: 'Outcomes of a group of cases.' })
export class RecommendationOutcomeGroup extends Evidenced {
  readonly #by: OutcomeGrouping | null;
  readonly #row: OutcomeGroupRow;
  readonly #cases: readonly OutcomeCase[];
  readonly #parameters: object;

  /** @param by null: all cases together */
  constructor(
    asked: Asked,
    parameters: object,
    place: number,
    { by, row, cases }: { by: OutcomeGrouping | null; row: OutcomeGroupRow; cases: readonly OutcomeCase[] },
  ) {
    super(asked, { question: by ? 'recommendationOutcomes' : 'recommendationOutcomes all', parameters, place });
    this.#by = by;
    this.#row = row;
    this.#cases = row.cases.map((at) => cases[at]!);
    this.#parameters = { ...parameters, by, place };
  }

  protected override references(): FactReference[] {
    const found = this.#cases.flatMap(factsOfCase);
    return [...new Map(found.map((reference) => [`${reference.kind} ${reference.fact}`, reference])).values()];
  }

  #value(by: OutcomeGrouping): number {
    return this.#by === by ? this.#row.value : -1;
  }

  #count(status: CaseStatus): number {
    return this.#cases.filter((one) => one.status === status).length;
  }

  @EntityField(() => Agent, { nullable: true, description: 'The agent addressed, where groups are by ADDRESSEE.' })
  addressee(): number | undefined {
    return this.#value('ADDRESSEE');
  }

  @Field(() => Sector.object, {
    nullable: true,
    description: 'The sector addressed, where groups are by SECTOR; null there: nobody states it.',
  })
  sector(): Sector | null {
    return Sector.values[this.#value('SECTOR')] ?? null;
  }

  @EntityField(() => Issue, {
    nullable: true,
    description: 'The issue, where groups are by ISSUE; null there: the recommendations have no known topic.',
  })
  issue(): number | undefined {
    return this.#value('ISSUE');
  }

  @Field(() => Int, { description: 'Cases: recommendations × addressees.' })
  caseCount(): number {
    return this.#cases.length;
  }

  @Field(() => Int, { description: 'Cases that were answered by the end of observation, on a known day.' })
  answeredCount(): number {
    return this.#count('ANSWERED');
  }

  @Field(() => Int, { description: 'Cases without a known response by then: censored.' })
  openCount(): number {
    return this.#count('OPEN');
  }

  @Field(() => Int, { description: 'Cases without the days that would be needed: left out of the median.' })
  undatedCount(): number {
    return this.#count('UNDATED');
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Days until half of the cases are answered (Kaplan–Meier). Null: not reached, or no case has days.',
  })
  medianDays(): number | null {
    return this.#row.curve.median;
  }

  @Field(() => [RecommendationOutcomePoint], { description: 'The curve that the median is read from.' })
  curve(): RecommendationOutcomePoint[] {
    const { time, atRisk, events, survival } = this.#row.curve;
    return Array.from(time, (days, s) => ({
      days,
      atRiskCount: atRisk[s]!,
      answeredCount: events[s]!,
      openShare: survival[s]!,
    }));
  }

  @Field(() => [RecommendationOutcomeResponseShare], {
    description: 'Cases by the latest response of the kinds asked for.',
  })
  responses(): RecommendationOutcomeResponseShare[] {
    const of = { asked: this.asked, parameters: this.#parameters };
    return sharesOf(this.#cases, ({ responses }) => responses).map(
      (cell, place) => new RecommendationOutcomeResponseShare(of, cell, place),
    );
  }

  @Field(() => [RecommendationOutcomeAssessmentShare], {
    description: 'Cases by the latest assessment of what the addressee did.',
  })
  assessments(): RecommendationOutcomeAssessmentShare[] {
    const of = { asked: this.asked, parameters: this.#parameters };
    return sharesOf(this.#cases, ({ assessments }) => assessments).map(
      (cell, place) => new RecommendationOutcomeAssessmentShare(of, cell, place),
    );
  }
}

export const OutcomeGroupConnection = connectionOf<RecommendationOutcomeGroup>(
  'RecommendationOutcomeGroup',
  () => RecommendationOutcomeGroup,
  'groups of cases',
);
