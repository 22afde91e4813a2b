import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { EventConnection } from '../../graph/entities/event.js';
import { connectionOf } from '../../graph/lists/connection.js';
import { listOf } from '../../measures/network/incidence.js';
import { isoDate } from '../../model/days/calendar.js';
import { EventType, Level } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { EntityList } from '../shared/rows/row_list.js';
import { ownHostsAt } from './analysis.js';
import { factsOfVisits, type VenuesAnswer } from './facts.js';

interface Visit {
  row: number;
  venue: number;
  /** Numbers, ascending. */
  events: readonly number[];
}

@ObjectType({ implements: Evidenced, description: 'A venue in which an agent appears on an issue.' })
export class VenueVisit extends Evidenced {
  readonly #answer: VenuesAnswer;
  readonly #visit: Visit;

  constructor(answer: VenuesAnswer, visit: Visit, place: number) {
    super(answer.asked, { question: `venues ${visit.row}`, parameters: answer.parameters, place });
    this.#answer = answer;
    this.#visit = visit;
  }

  protected override references(): FactReference[] {
    return factsOfVisits(this.#answer, this.#visit.row, this.#visit.events);
  }

  get #code(): number {
    return this.#answer.result.venue.code[this.#visit.venue]!;
  }

  @EntityList(() => AgentConnection, { description: 'Who hosts there, jointly, by id.' })
  hosts(): ArrayLike<number> {
    const hosts = listOf(this.#answer.result.venue.hosts, this.#visit.venue);
    return hosts;
  }

  @Field(() => EventType.object, {
    nullable: true,
    description: 'With HOST_AND_TYPE: the type of the events. Null: not asked, or stated by nobody.',
  })
  eventType(): EventType | null {
    return this.#answer.by === 'HOST_AND_TYPE' ? (EventType.values[this.#code] ?? null) : null;
  }

  @Field(() => Level.object, {
    nullable: true,
    description: 'With HOST_AND_LEVEL: the level of the events. Null: not asked, or stated by nobody.',
  })
  level(): Level | null {
    return this.#answer.by === 'HOST_AND_LEVEL' ? (Level.values[this.#code] ?? null) : null;
  }

  @Field(() => Boolean, { description: 'Whether the agent itself is of the host side there.' })
  own(): boolean {
    const { selection, result } = this.#answer;
    const agent = selection.agents[result.agent[this.#visit.row]!]!;
    return this.#visit.events.some((event) => ownHostsAt(selection, event).has(agent));
  }

  @Field(() => Int, { description: 'Number of these events.' })
  eventCount(): number {
    return this.#visit.events.length;
  }

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First possible day of the first event; null: not known.',
  })
  firstDay(): string | null {
    const day = this.#answer.selection.events.firstDay[this.#visit.events[0]!]!;
    return day === NONE ? null : isoDate(day);
  }

  @EntityList(() => EventConnection, { description: 'The events on the issue at which the agent was there, by date.' })
  events(): ArrayLike<number> {
    const { node } = this.#answer.selection.events;
    return this.#visit.events.map((event) => node[event]!);
  }
}

export const VenueVisitConnection = connectionOf<VenueVisit>('VenueVisit', () => VenueVisit, 'venues');
