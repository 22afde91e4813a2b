import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Agent } from '../../../graph/entities/agent.js';
import { Event } from '../../../graph/entities/event.js';
import { connectionOf } from '../../../graph/lists/connection.js';
import { AssessmentLevel, ResponseKind, StepKind } from '../../../model/vocabulary/index.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { Days } from '../../../snapshot/facts/field.js';
import { daysBetween, type TrailEntry } from '../../../snapshot/outputs/trail.js';
import { Evidenced, type RowKey } from '../evidence/evidenced.js';
import { isoDay } from '../iso_day.js';
import { EntityField } from '../rows/entity_field.js';
import type { Asked } from '../scope/asked.js';

@ObjectType({
  implements: Evidenced,
  description: 'Something that happened to an output: a step, a response or an assessment.',
})
export class OutputStep extends Evidenced {
  readonly #entry: TrailEntry;
  readonly #made: Days;

  /** @param made days of the output */
  constructor(asked: Asked, key: RowKey, entry: TrailEntry, made: Days) {
    super(asked, key);
    this.#entry = entry;
    this.#made = made;
  }

  protected override references(): FactReference[] {
    return [{ kind: this.#entry.kind, fact: this.#entry.fact }];
  }

  @Field(() => StepKind.object, { nullable: true, description: 'How it moved; null where this is no step.' })
  stepKind(): StepKind | null {
    return this.#entry.kind === 'steps' ? (StepKind.values[this.#entry.code] ?? null) : null;
  }

  @Field(() => ResponseKind.object, {
    nullable: true,
    description: 'What was answered; null where this is no response.',
  })
  responseKind(): ResponseKind | null {
    return this.#entry.kind === 'responses' ? (ResponseKind.values[this.#entry.code] ?? null) : null;
  }

  @Field(() => AssessmentLevel.object, {
    nullable: true,
    description: 'How implementation was judged; null where this is no assessment, or states no level.',
  })
  assessmentLevel(): AssessmentLevel | null {
    return this.#entry.kind === 'assessments' ? (AssessmentLevel.values[this.#entry.code] ?? null) : null;
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day (ISO 8601); null: not known.' })
  firstDay(): string | null {
    return isoDay(this.#entry.days.first);
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day (ISO 8601); null: not known.' })
  lastDay(): string | null {
    return isoDay(this.#entry.days.last);
  }

  @Field(() => Boolean, {
    description: 'Whether it has a date of its own; if not, and its days are known, they are those of its event.',
  })
  ownDate(): boolean {
    return this.#entry.ownDate;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Days since the output was made, by first possible days. Null: one of them is not known.',
  })
  daysAfter(): number | null {
    return daysBetween(this.#made, this.#entry);
  }

  @EntityField(() => Event, { nullable: true, description: 'At which event; null: not known, or at none.' })
  event(): number | undefined {
    return this.#entry.event;
  }

  @EntityField(() => Agent, { nullable: true, description: 'Who moved it, answered, or judged; null: not known.' })
  byAgent(): number | undefined {
    return this.#entry.by;
  }

  @EntityField(() => Agent, {
    nullable: true,
    description: 'Whom it was handed to, or whose implementation was judged; null: not known, or nobody.',
  })
  toAgent(): number | undefined {
    return this.#entry.to;
  }
}

export const OutputStepConnection = connectionOf<OutputStep>(
  'OutputStep',
  () => OutputStep,
  'steps, responses and assessments',
);
