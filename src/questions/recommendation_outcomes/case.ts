import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { Recommendation } from '../../graph/entities/output.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { AssessmentLevel, ResponseKind } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import type { TrailEntry } from '../../snapshot/outputs/trail.js';
import { Evidenced, type RowKey } from '../shared/evidence/evidenced.js';
import { isoDay } from '../shared/iso_day.js';
import { EntityField } from '../shared/rows/entity_field.js';
import type { Asked } from '../shared/scope/asked.js';
import { CaseStatus, type OutcomeCase } from './cases.js';

@ObjectType({
  implements: Evidenced,
  description: 'A recommendation and one agent whom it addresses: the unit in which outcomes are counted.',
})
export class RecommendationOutcomeCase extends Evidenced {
  readonly #case: OutcomeCase;

  constructor(asked: Asked, key: RowKey, one: OutcomeCase) {
    super(asked, key);
    this.#case = one;
  }

  protected override references(): FactReference[] {
    return factsOfCase(this.#case);
  }

  @EntityField(() => Recommendation, { description: 'The recommendation.' })
  recommendation(): number {
    return this.#case.recommendation;
  }

  @EntityField(() => Agent, { description: 'The agent addressed.' })
  addressee(): number {
    return this.#case.addressee;
  }

  @Field(() => CaseStatus.object, { description: 'Whether it responded.' })
  caseStatus(): CaseStatus {
    return this.#case.status;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'ANSWERED: days from the recommendation to the first response, by first possible days. OPEN: days observed without one. UNDATED: null.',
  })
  days(): number | null {
    return this.#case.days;
  }

  @Field(() => ResponseKind.object, {
    nullable: true,
    description: 'Its latest response of the kinds asked for; an undated one only where it has no other.',
  })
  latestResponseKind(): ResponseKind | null {
    return ResponseKind.values[latest(this.#case.responses)?.code ?? -1] ?? null;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of that response.' })
  latestResponseDay(): string | null {
    const response = latest(this.#case.responses);
    return response ? isoDay(response.days.first) : null;
  }

  @Field(() => AssessmentLevel.object, {
    nullable: true,
    description: 'The latest assessment of what it did, by whomever; an undated one only where there is no other.',
  })
  latestAssessmentLevel(): AssessmentLevel | null {
    return AssessmentLevel.values[latest(this.#case.assessments)?.code ?? -1] ?? null;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of that assessment.' })
  latestAssessmentDay(): string | null {
    const assessment = latest(this.#case.assessments);
    return assessment ? isoDay(assessment.days.first) : null;
  }

  @Field(() => Boolean, {
    description: 'Whether a source of the scope is later than the recommendation; if not, nothing can be known.',
  })
  followUpSource(): boolean {
    return this.#case.followedUp;
  }
}

export const RecommendationCaseConnection = connectionOf<RecommendationOutcomeCase>(
  'RecommendationOutcomeCase',
  () => RecommendationOutcomeCase,
  'recommendations with one addressee each',
);

/** The last of entries in order of time, undated ones first. */
export const latest = (entries: readonly TrailEntry[]): TrailEntry | undefined => entries.at(-1);

/** What a case rests on: that it is addressed, the responses and the assessments. */
export function factsOfCase({ parties, responses, assessments }: OutcomeCase): FactReference[] {
  return [
    ...parties.map((fact): FactReference => ({ kind: 'parties', fact })),
    ...[...responses, ...assessments].map(({ kind, fact }): FactReference => ({ kind, fact })),
  ];
}
