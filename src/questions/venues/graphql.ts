import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { EventConnection } from '../../graph/entities/event.js';
import { Issue } from '../../graph/entities/issue.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { QuestionAnswer } from '../shared/rows/answer.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { EntityList, RowList } from '../shared/rows/row_list.js';
import { type RowsOf } from '../shared/rows/rows.js';
import { selectionOf } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { VENUES } from './analysis.js';
import { factsOfVisits, visitsOf, type VenuesAnswer } from './facts.js';
import { MANUAL } from './manual.js';
import { VenueBy } from './venue.js';
import { VenueVisit, VenueVisitConnection } from './visit.js';

registerEnumeration(VenueBy);

@ObjectType({ implements: Evidenced, description: 'An agent on an issue: the venues in which it appears.' })
export class VenueRow extends Evidenced {
  readonly #answer: VenuesAnswer;
  readonly #row: number;

  constructor(answer: VenuesAnswer, place: number) {
    super(answer.asked, { question: 'venues', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#row = place;
  }

  protected override references(): FactReference[] {
    const visits = visitsOf(this.#answer, this.#row);
    return factsOfVisits(this.#answer, this.#row, [...visits.values()].flat());
  }

  @EntityField(() => Agent, { description: 'The agent.' })
  agent(): number {
    const { selection, result } = this.#answer;
    return selection.agents[result.agent[this.#row]!]!;
  }

  @EntityField(() => Issue, { description: 'The issue.' })
  issue(): number {
    const { byIssue, issue } = this.#answer.result;
    return byIssue.issues[issue[this.#row]!]!;
  }

  @Field(() => Int, { description: 'Distinct venues.' })
  venueCount(): number {
    return this.#answer.result.venues[this.#row]!;
  }

  @Field(() => Int, { description: 'Events at these venues in which it took part.' })
  eventCount(): number {
    return this.#answer.result.events[this.#row]!;
  }

  @Field(() => Int, { description: 'Those of these events on whose host side it was.' })
  ownEventCount(): number {
    return this.#answer.result.own[this.#row]!;
  }

  @Field(() => Float, {
    description: 'H in nats: 0 where all events are at one venue, ln(venues) where they are spread evenly.',
  })
  entropy(): number {
    return this.#answer.result.entropy[this.#row]!;
  }

  @Field(() => VenueVisit, {
    nullable: true,
    description:
      'The venue of the first of these events. Null where none has a known day, or where events at several venues share the first day.',
  })
  firstVisit(): VenueVisit | null {
    const { firstDay } = this.#answer.selection.events;
    const [earliest, next] = [...visitsOf(this.#answer, this.#row)].map(([venue, events]) => ({ venue, events }));
    const day = firstDay[earliest!.events[0]!]!;
    if (day === NONE || (next && firstDay[next.events[0]!] === day)) return null;
    return new VenueVisit(this.#answer, { row: this.#row, ...earliest! }, 0);
  }

  @RowList(() => VenueVisitConnection, {
    description: 'The venues in the order of the first event at each; those without a known day last.',
  })
  visits(): RowsOf<VenueVisit> {
    const visits = [...visitsOf(this.#answer, this.#row)];
    return {
      count: visits.length,
      make: (place) => {
        const [venue, events] = visits[place]!;
        return new VenueVisit(this.#answer, { row: this.#row, venue, events }, place);
      },
    };
  }
}

const VenuesRowConnection = connectionOf<VenueRow>('VenueRow', () => VenueRow, 'rows');

@ObjectType({ description: 'Agents on issues, by the venues in which they appear.' })
export class Venues extends QuestionAnswer<VenuesAnswer> {
  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.answer;
    const conflicts = selection.conflicts + result.conflicts;
    return basisOf(this.asked, { ...selection, conflicts }, parameters);
  }

  @Field(() => Int, { description: 'Events of which no host is known: they are at no venue.' })
  eventWithoutHostCount(): number {
    return this.answer.result.withoutHost.length;
  }

  @EntityList(() => EventConnection, { description: 'These events, by date.' })
  eventsWithoutHost(): ArrayLike<number> {
    const { selection, result } = this.answer;
    return result.withoutHost.map((event) => selection.events.node[event]!);
  }

  @RowList(() => VenuesRowConnection, {
    description: 'One row for each agent and issue: the most venues first, then by entropy, agent and issue.',
  })
  rows(): RowsOf<VenueRow> {
    return { count: this.answer.result.agent.length, make: (place) => new VenueRow(this.answer, place) };
  }
}

@ArgsType()
class VenuesArguments {
  @Field(() => ScopeInput, {
    nullable: true,
    description: 'The filter. Its issues choose the rows too: these and all narrower ones.',
  })
  scope?: ScopeInput | null;

  @Field(() => VenueBy.object, { defaultValue: 'HOST', description: 'What makes two events one venue.' })
  by!: VenueBy;
}

@Resolver()
export class VenuesResolver {
  @Query(() => Venues, { description: `${MANUAL.question} Agents on issues, by who hosts the events they appear at.` })
  async venues(@Args(() => VenuesArguments) { scope, by }: VenuesArguments, @Ctx() context: Context): Promise<Venues> {
    const question = await selectionOf(context, scope, MANUAL);
    const result = await question.asked.analyse(VENUES, { by }, question.selection);
    return new Venues({ ...question, result, by, parameters: { ...question.asked.parameters, by } });
  }
}
