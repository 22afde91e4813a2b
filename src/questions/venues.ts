import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Agent } from '../graph/agent.js';
import { connectionOf, PageArguments, type Connection } from '../graph/connection.js';
import type { Context } from '../graph/context.js';
import { entityEnd } from '../graph/entities.js';
import { Issue } from '../graph/issue.js';
import { NONE } from '../snapshot/columns.js';
import { VenueBy } from '../snapshot/venues.js';
import { Basis, basisOf } from './basis.js';
import { Evidenced } from './evidenced.js';
import type { FactReference } from './fact_references.js';
import type { MeasureText } from './measure_text.js';
import { connectRows, keyOf } from './rows.js';
import { ScopeInput } from './scope_input.js';
import { selectionOf } from './selected.js';
import { factsOfVisits, visitsOf, type VenuesAnswer } from './venue_facts.js';
import { VenueVisit, VenueVisitConnection } from './venue_visit.js';

export const VENUES: MeasureText = {
  name: 'venues',
  question: 'Who appears on the same issue in several venues?',
  formula:
    'A venue is who hosts, co-hosts jointly, with `by` also the type or level of the event. For each agent and issue: the venues of the events on it, or on narrower ones, in which the agent takes part, the host side included; entropy H = −Σ p_v ln p_v, p_v = share of venue v in these events.',
  citation:
    'Baumgartner & Jones 1993, Agendas and Instability in American Politics; Jourdain, Hug & Varone 2017; Fried, Hamilton & Berardo 2022',
  caveats: [
    '"Appears in", not "chose": who is invited does not choose the venue.',
    'The host side is counted whatever `hosts` says; `ownEvents` tells how often an agent hosted itself.',
    'An event of which no host is known is at no venue: `eventsWithoutHost`.',
    'An event on a narrower issue counts for the broader ones too.',
  ],
};

@ObjectType({ implements: Evidenced, description: 'An agent on an issue: the venues in which it appears.' })
export class VenuesRow extends Evidenced {
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

  @Field(() => Agent, { description: 'The agent.' })
  agent(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    const { selection, result } = this.#answer;
    return entityEnd(context, info, this.asked.id(selection.agents[result.agent[this.#row]!]!)!);
  }

  @Field(() => Issue, { description: 'The issue.' })
  issue(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Issue> {
    const { byIssue, issue } = this.#answer.result;
    return entityEnd(context, info, this.asked.id(byIssue.issues[issue[this.#row]!]!)!);
  }

  @Field(() => Int, { description: 'Distinct venues.' })
  venues(): number {
    return this.#answer.result.venues[this.#row]!;
  }

  @Field(() => Int, { description: 'Events at these venues in which it took part.' })
  events(): number {
    return this.#answer.result.events[this.#row]!;
  }

  @Field(() => Int, { description: 'Those of these events on whose host side it was.' })
  ownEvents(): number {
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
  first(): VenueVisit | null {
    const { firstDay } = this.#answer.selection.events;
    const [earliest, next] = [...visitsOf(this.#answer, this.#row)].map(([venue, events]) => ({ venue, events }));
    const day = firstDay[earliest!.events[0]!]!;
    if (day === NONE || (next && firstDay[next.events[0]!] === day)) return null;
    return new VenueVisit(this.#answer, { row: this.#row, ...earliest! }, 0);
  }

  @Field(() => VenueVisitConnection, {
    description: 'The venues in the order of the first event at each; those without a known day last.',
  })
  visits(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<VenueVisit>> {
    const visits = [...visitsOf(this.#answer, this.#row)];
    return connectRows<VenueVisit>(VenueVisitConnection, context, {
      field: 'VenuesRow.visits',
      page,
      arguments: this.key,
      count: visits.length,
      make: (place) => {
        const [venue, events] = visits[place]!;
        return new VenueVisit(this.#answer, { row: this.#row, venue, events }, place);
      },
    });
  }
}

const VenuesRowConnection = connectionOf<VenuesRow>('VenuesRow', () => VenuesRow, 'rows');

@ObjectType({ description: 'Agents on issues, by the venues in which they appear.' })
export class Venues {
  readonly #answer: VenuesAnswer;

  constructor(answer: VenuesAnswer) {
    this.#answer = answer;
  }

  @Field(() => Basis, { description: 'What the answer rests on.' })
  basis(): Basis {
    const { selection, parameters, result } = this.#answer;
    const conflicts = selection.conflicts + result.conflicts;
    return basisOf({ ...selection, conflicts }, VENUES, parameters);
  }

  @Field(() => Int, { description: 'Events of which no host is known: they are at no venue.' })
  eventsWithoutHost(): number {
    return this.#answer.result.withoutHost;
  }

  @Field(() => VenuesRowConnection, {
    description: 'One row for each agent and issue: the most venues first, then by entropy, agent and issue.',
  })
  rows(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<VenuesRow>> {
    return connectRows<VenuesRow>(VenuesRowConnection, context, {
      field: 'Venues.rows',
      page,
      arguments: keyOf(this.#answer),
      count: this.#answer.result.agent.length,
      make: (place) => new VenuesRow(this.#answer, place),
    });
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
  @Query(() => Venues, { description: `${VENUES.question} Agents on issues, by who hosts the events they appear at.` })
  async venues(@Args(() => VenuesArguments) { scope, by }: VenuesArguments, @Ctx() context: Context): Promise<Venues> {
    const question = await selectionOf(context, scope, { hosts: 'INCLUDE' });
    const result = await question.asked.analyse('venues', { by }, question.selection);
    return new Venues({ ...question, result, by, parameters: { ...question.asked.parameters, by } });
  }
}
