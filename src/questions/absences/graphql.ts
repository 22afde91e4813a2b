import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Event, EventConnection } from '../../graph/entities/event.js';
import { IssueConnection } from '../../graph/entities/issue.js';
import { Organisation } from '../../graph/entities/organisation.js';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { isoDate } from '../../model/days/calendar.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { factsAt, factsOfRows, onceEach } from '../shared/evidence/shared_events.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { inRange } from '../shared/parameters/ranges.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { asked, type Asked } from '../shared/scope/asked.js';
import { requireOrganisations, ScopeInput } from '../shared/scope/scope_input.js';
import { noIssues } from '../shared/warnings/of_measures.js';
import { ABSENCES, activeAt, type AbsencesResult } from './analysis.js';
import { MANUAL } from './manual.js';
import { Presence, PresenceReason, rowsByOrganisation } from './presence.js';

[Presence, PresenceReason].forEach(registerEnumeration);

/** A question’s answer, as its rows need it. */
interface Answer {
  asked: Asked;
  result: AbsencesResult;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'An organisation and what is known of it at an event.' })
export class AbsenceRow extends Evidenced {
  readonly #answer: Answer;
  readonly #row: number;

  constructor(answer: Answer, place: number) {
    super(answer.asked, { question: 'absences', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#row = place;
  }

  get #agent(): number {
    return this.#answer.result.agents[this.#row]!;
  }

  protected override references(): FactReference[] {
    return factsOfRow(this.#answer, this.#row);
  }

  @EntityField(() => Organisation, { description: 'The organisation.' })
  organisation(): number {
    return this.#agent;
  }

  @Field(() => Presence.object, { description: 'What is known of it.' })
  presence(): Presence {
    return Presence.values[this.#answer.result.presence[this.#row]!]!;
  }

  @Field(() => PresenceReason.object, { description: 'Why.' })
  reason(): PresenceReason {
    return PresenceReason.values[this.#answer.result.reason[this.#row]!]!;
  }

  @Field(() => String, { description: 'Why, in a sentence.' })
  because(): string {
    return PresenceReason.meanings[this.reason()];
  }

  @EntityList(() => EventConnection, {
    description: 'Other events on the issues that it took part in at the time, by date.',
  })
  activeAt(): ArrayLike<number> {
    const { result } = this.#answer;
    return activeAt(result, this.#agent).map((event) => result.selection.events.node[event]!);
  }
}

/** What is said of it at the event; where nothing is, what it is listed for: that it was active on the issues. */
function factsOfRow({ result }: Answer, row: number): FactReference[] {
  const { selection, event, agents } = result;
  const agent = agents[row]!;
  const there = rowsByOrganisation(selection, event).get(agent);
  if (there) return factsOfRows(selection.rows, there);
  return factsAt(selection, activeAt(result, agent), [selection.agents.indexOf(agent)]);
}

const PresenceConnection = connectionOf<AbsenceRow>('AbsenceRow', () => AbsenceRow, 'organisations');

@ObjectType({ implements: Evidenced, description: 'How many organisations are in a state.' })
export class AbsenceCount extends EvidencedRow<Answer> {
  /** @param place code of the state */
  constructor(answer: Answer, place: number) {
    super('absences.counts', answer, place);
  }

  /** Places of its organisations among the rows. */
  get #rows(): number[] {
    return [...this.answer.result.presence.keys()].filter((row) => this.answer.result.presence[row] === this.place);
  }

  protected override references(): FactReference[] {
    return onceEach(this.#rows.flatMap((row) => factsOfRow(this.answer, row)));
  }

  @Field(() => Presence.object, { description: 'The state.' })
  presence(): Presence {
    return Presence.values[this.place]!;
  }

  @Field(() => Int, { description: 'Number of organisations.' })
  organisationCount(): number {
    return this.#rows.length;
  }
}

@ObjectType({ description: 'Who was at an event, and who of those active on its issues was not.' })
export class Absences extends QuestionAnswer<Answer> {
  @Field(() => Basis, { description: 'What the answer rests on: the event and the others on its issues.' })
  basis(): Basis {
    const { result, parameters } = this.answer;
    return basisOf(this.asked, result.selection, parameters, [noIssues(result.issues)]);
  }

  @EntityField(() => Event, { description: 'The event.' })
  event(): number {
    const { result } = this.answer;
    return result.selection.events.node[result.event]!;
  }

  @EntityList(() => IssueConnection, { description: 'The issues on which others are asked to be active, by id.' })
  issues(): ArrayLike<number> {
    const { result } = this.answer;
    return result.issues;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'First day on which others are asked to be active. Null: no first day, as where the event has no known day.',
  })
  from(): string | null {
    return dayOrNull(this.answer.result.first);
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last such day. Null: no last day.' })
  to(): string | null {
    return dayOrNull(this.answer.result.last);
  }

  @Field(() => [AbsenceCount], {
    description: 'How many organisations are in each state; states that none is in are left out.',
  })
  counts(): AbsenceCount[] {
    const found = new Set(this.answer.result.presence);
    return [...Presence.values.keys()]
      .filter((code) => found.has(code))
      .map((code) => new AbsenceCount(this.answer, code));
  }

  @RowList(() => PresenceConnection, { description: 'The organisations, in the order of the states, then by id.' })
  rows(): RowsOf<AbsenceRow> {
    return { count: this.answer.result.agents.length, make: (place) => new AbsenceRow(this.answer, place) };
  }
}

const dayOrNull = (day: number): string | null => (day === NONE ? null : isoDate(day));

@ArgsType()
class AbsencesArguments {
  @Field(() => ID, { description: 'The event.' })
  event!: string;

  @Field(() => Int, {
    defaultValue: 12,
    description: 'Months before and after the event within which others are active on its issues.',
  })
  months!: number;

  @Field(() => ScopeInput, {
    nullable: true,
    description:
      'The filter on the others; on the event only its sources, organisations, roles and capacities. Issues and a window take the place of the event’s own.',
  })
  scope?: ScopeInput | null;
}

@Resolver()
export class AbsencesResolver {
  @Query(() => Absences, {
    description: `${MANUAL.question} The organisations active on an event’s issues, by what is known of them there.`,
  })
  async absences(
    @Args(() => AbsencesArguments) { event, months, scope }: AbsencesArguments,
    @Ctx() context: Context,
  ): Promise<Absences> {
    inRange('months', months);
    const question = await asked(context, scope, MANUAL);
    requireOrganisations('absences', question.scope);
    const node = question.given.entity(event, 'event', ['event']);
    const result = await question.analyse(ABSENCES, { event: node, months });
    if (!result.known) {
      throw argumentError('BAD_ARGUMENT', 'EVENT_UNSPOKEN', { found: event });
    }
    return new Absences({ asked: question, result, parameters: { ...question.parameters, event, months } });
  }
}
