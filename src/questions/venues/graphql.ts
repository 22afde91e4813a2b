import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.js';
import { Agent } from '../../graph/entities/agent.js';
import { entityEnd } from '../../graph/entities/entities.js';
import { Issue } from '../../graph/entities/issue.js';
import { registerEnumeration } from '../../graph/enums.js';
import { connectionOf, PageArguments, type Connection } from '../../graph/lists/connection.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { Basis, basisOf } from '../shared/basis/basis.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import type { FactReference } from '../shared/evidence/fact_references.js';
import { connectRows, keyOf } from '../shared/rows/rows.js';
import { selectionOf } from '../shared/scope/asked.js';
import { ScopeInput } from '../shared/scope/scope_input.js';
import { VENUES } from './analysis.js';
import { factsOfVisits, visitsOf, type VenuesAnswer } from './facts.js';
import { MANUAL } from './manual.js';
import { VenueBy } from './venue.js';
import { VenueVisit, VenueVisitConnection } from './visit.js';

registerEnumeration(VenueBy);

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
    return basisOf({ ...selection, conflicts }, MANUAL, parameters);
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
  @Query(() => Venues, { description: `${MANUAL.question} Agents on issues, by who hosts the events they appear at.` })
  async venues(@Args(() => VenuesArguments) { scope, by }: VenuesArguments, @Ctx() context: Context): Promise<Venues> {
    const question = await selectionOf(context, scope, { hosts: 'INCLUDE' });
    const result = await question.asked.analyse(VENUES, { by }, question.selection);
    return new Venues({ ...question, result, by, parameters: { ...question.asked.parameters, by } });
  }
}
