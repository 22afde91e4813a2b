import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../graph/entities/agent.js';
import { Recommendation } from '../../graph/entities/output.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { ResponseKind } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced, type RowKey } from '../shared/evidence/evidenced.js';
import { isoDay } from '../shared/iso_day.js';
import { OutputStep } from '../shared/outputs/output_step.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { EntityList } from '../shared/rows/row_list.js';
import type { Asked } from '../shared/scope/asked.js';
import { latest, type Assessor } from './assessments.js';
import { CaseStatus, factsOfCases, statusOf, type OutcomeCase } from './cases.js';

const UNDATED_LAST = '; an undated one only where there is no other. Null: none is known.';

@ObjectType({
  implements: Evidenced,
  description: 'A recommendation and one agent whom it addresses: the unit in which outcomes are counted.',
})
export class RecommendationOutcomeCase extends Evidenced {
  readonly #key: RowKey;
  readonly #case: OutcomeCase;

  constructor(asked: Asked, key: RowKey, one: OutcomeCase) {
    super(asked, key);
    this.#key = key;
    this.#case = one;
  }

  protected override references(): FactReference[] {
    return factsOfCases([this.#case]);
  }

  @EntityField(() => Recommendation, { description: 'The recommendation.' })
  recommendation(): number {
    return this.#case.recommendation;
  }

  @EntityField(() => Agent, { description: 'The agent addressed.' })
  addressee(): number {
    return this.#case.addressee;
  }

  @EntityList(() => AgentConnection, {
    description: 'Who has taken on to carry the recommendation out, as the scope counts agents, by id.',
  })
  responsible(): ArrayLike<number> {
    return [...new Set(this.#case.responsible.map(({ agent }) => agent))];
  }

  @Field(() => CaseStatus.object, { description: 'Whether it responded.' })
  caseStatus(): CaseStatus {
    return statusOf(this.#case);
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'ANSWERED: days from the recommendation to the first dated response, by first possible days; null: none has a day. OPEN: days observed without one. Null too where the recommendation has no day, or observation no end.',
  })
  days(): number | null {
    return this.#case.times?.days ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'The least that it can be: 0 where a response without a day can be the first. Null as told of `days`.',
  })
  daysLowest(): number | null {
    return this.#case.times?.daysLowest ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'The most that it can be: a response without a day was given by the first publication that tells of it.',
  })
  daysHighest(): number | null {
    return this.#case.times?.daysHighest ?? null;
  }

  @Field(() => ResponseKind.object, {
    nullable: true,
    description: 'Its latest response of the kinds asked for; an undated one only where it has no other.',
  })
  latestResponseKind(): ResponseKind | null {
    return ResponseKind.values[latest(this.#case.answers)?.code ?? -1] ?? null;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of that response.' })
  latestResponseDay(): string | null {
    const response = latest(this.#case.answers);
    return response ? isoDay(response.days.first) : null;
  }

  @Field(() => OutputStep, {
    nullable: true,
    description: `The latest assessment of what the addressee did by itself, its units or its parents${UNDATED_LAST}`,
  })
  assessmentByAddressee(): OutputStep | null {
    return this.#latestBy('ADDRESSEE');
  }

  @Field(() => OutputStep, {
    nullable: true,
    description: `The latest by another organisation of sector STATE${UNDATED_LAST}`,
  })
  assessmentByState(): OutputStep | null {
    return this.#latestBy('STATE');
  }

  @Field(() => OutputStep, { nullable: true, description: `The latest by anybody else${UNDATED_LAST}` })
  assessmentByOthers(): OutputStep | null {
    return this.#latestBy('OTHERS');
  }

  #latestBy(assessor: Assessor): OutputStep | null {
    const entry = latest(this.#case.assessments[assessor]);
    const key = { ...this.#key, question: `${this.#key.question} ${assessor}` };
    return entry ? new OutputStep(this.asked, key, entry, this.#case.made) : null;
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
