import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { Issue } from '../../graph/entities/issue.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { Sector } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EntityField } from '../shared/rows/entity_field.js';
import type { Asked } from '../shared/scope/asked.js';
import { OF_PERSONS, type OutcomeGrouping, type OutcomeGroupRow } from './analysis.js';
import type { Assessor } from './assessments.js';
import { factsOfCases, statusOf, type CaseStatus, type OutcomeCase } from './cases.js';
import { RecommendationOutcomePoint } from './point.js';
import { RecommendationOutcomeAssessmentShare, RecommendationOutcomeResponseShare, sharesOf } from './shares.js';

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
    return factsOfCases(this.#cases);
  }

  #value(by: OutcomeGrouping): number {
    return this.#by === by ? this.#row.value : -1;
  }

  #count(status: CaseStatus): number {
    return this.#cases.filter((one) => statusOf(one) === status).length;
  }

  @EntityField(() => Agent, { nullable: true, description: 'The agent addressed, where groups are by ADDRESSEE.' })
  addressee(): number | undefined {
    return this.#value('ADDRESSEE');
  }

  @EntityField(() => Agent, {
    nullable: true,
    description:
      'Who has taken on to carry the recommendations out, where groups are by RESPONSIBLE; null there: nobody whom the scope counts.',
  })
  responsibleAgent(): number | undefined {
    return this.#value('RESPONSIBLE');
  }

  @Field(() => Sector.object, {
    nullable: true,
    description:
      'The sector addressed, where groups are by SECTOR; null there: nobody states it, or persons are addressed.',
  })
  sector(): Sector | null {
    return Sector.values[this.#value('SECTOR')] ?? null;
  }

  @Field(() => Boolean, { description: 'Whether persons are addressed, where groups are by SECTOR.' })
  ofPersons(): boolean {
    return this.#value('SECTOR') === OF_PERSONS;
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

  @Field(() => Int, {
    description:
      'Cases that were answered, on whatever day: no source says that it was after the end of observation, or before the recommendation.',
  })
  answeredCount(): number {
    return this.#count('ANSWERED');
  }

  @Field(() => Int, { description: 'All other cases: no source of the scope tells of an answer.' })
  openCount(): number {
    return this.#count('OPEN');
  }

  @Field(() => Int, {
    description: 'Answered cases of which no answer has a day: they are not in `medianDays`, and widen its bounds.',
  })
  untimedCount(): number {
    return this.#cases.filter(({ answers }) => answers.length > 0 && answers.every(({ days }) => days.first === NONE))
      .length;
  }

  @Field(() => Int, {
    description:
      'Cases whose recommendation has no known day: left out of the medians and the curve, and of nothing else.',
  })
  undatedCount(): number {
    return this.#cases.filter(({ made }) => made.first === NONE).length;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Days until half of the cases are answered (Kaplan–Meier), of those that are open or have a dated answer. Null: not reached, no case has days, or observation has no end.',
  })
  medianDays(): number | null {
    return this.#row.curve.median;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'The least median of all cases, whatever the days of undated answers between the recommendation and the earliest publication that tells of them. Null: half is not reached whatever they are.',
  })
  medianDaysLowest(): number | null {
    return this.#row.bounds.lowest;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The greatest such median. Null: there are such days by which half is not reached.',
  })
  medianDaysHighest(): number | null {
    return this.#row.bounds.highest;
  }

  @Field(() => [RecommendationOutcomePoint], { description: 'The curve that `medianDays` is read from.' })
  curve(): RecommendationOutcomePoint[] {
    const of = { asked: this.asked, parameters: this.#parameters, cases: this.#cases, curve: this.#row.curve };
    return Array.from(of.curve.time, (_, place) => new RecommendationOutcomePoint(of, place));
  }

  @Field(() => [RecommendationOutcomeResponseShare], {
    description: 'Cases by the latest response of the kinds asked for.',
  })
  responses(): RecommendationOutcomeResponseShare[] {
    const of = { asked: this.asked, parameters: this.#parameters };
    return sharesOf(this.#cases, ({ answers }) => answers).map(
      (cell, place) => new RecommendationOutcomeResponseShare(of, cell, place),
    );
  }

  @Field(() => [RecommendationOutcomeAssessmentShare], {
    description: 'Cases by the latest assessment by the addressee itself, its units or its parents.',
  })
  assessmentsByAddressee(): RecommendationOutcomeAssessmentShare[] {
    return this.#assessmentsBy('ADDRESSEE');
  }

  @Field(() => [RecommendationOutcomeAssessmentShare], {
    description: 'Cases by the latest assessment by another organisation of sector STATE.',
  })
  assessmentsByState(): RecommendationOutcomeAssessmentShare[] {
    return this.#assessmentsBy('STATE');
  }

  @Field(() => [RecommendationOutcomeAssessmentShare], {
    description: 'Cases by the latest assessment by anybody else.',
  })
  assessmentsByOthers(): RecommendationOutcomeAssessmentShare[] {
    return this.#assessmentsBy('OTHERS');
  }

  #assessmentsBy(assessor: Assessor): RecommendationOutcomeAssessmentShare[] {
    const of = { asked: this.asked, parameters: { ...this.#parameters, assessor } };
    return sharesOf(this.#cases, ({ assessments }) => assessments[assessor]).map(
      (cell, place) => new RecommendationOutcomeAssessmentShare(of, cell, place),
    );
  }
}

export const OutcomeGroupConnection = connectionOf<RecommendationOutcomeGroup>(
  'RecommendationOutcomeGroup',
  () => RecommendationOutcomeGroup,
  'groups of cases',
);
