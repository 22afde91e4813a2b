import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ResultOf } from '../../analysis/analysis.js';
import { groupBy } from '../../collections/group_by.js';
import { EventConnection } from '../../graph/entities/event.js';
import { isoDate } from '../../model/days/calendar.js';
import { EventType } from '../../model/vocabulary/index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { factsAt } from '../shared/evidence/shared_events.js';
import { AgentConnection } from '../shared/rows/agent_connection.js';
import { EntityList } from '../shared/rows/row_list.js';
import type { Asked } from '../shared/scope/asked.js';
import type { CHANGE, WindowFigures } from './analysis.js';

/** A question’s answer, as its rows need it. */
export interface ChangeAnswer {
  asked: Asked;
  result: ResultOf<typeof CHANGE>;
  /** Of each window; looked for only where it is selected. */
  persistence: () => Promise<readonly (number | null)[]>;
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'How many events of a type there were in a window.' })
export class ChangeEventTypeCount extends EvidencedRow<ChangeAnswer> {
  readonly #type: EventType | null;
  readonly #events: readonly number[];

  /** @param window its place; @param events their numbers */
  constructor(answer: ChangeAnswer, window: number, type: EventType | null, events: readonly number[]) {
    super(`change.eventTypes of ${window}`, answer, type ? EventType.code[type] : EventType.values.length);
    this.#type = type;
    this.#events = events;
  }

  protected override references(): FactReference[] {
    const { selection } = this.answer.result;
    return factsAt(selection, this.#events, [...selection.agents.keys()]);
  }

  @Field(() => EventType.object, { nullable: true, description: 'The type; null: nobody states one.' })
  eventType(): EventType | null {
    return this.#type;
  }

  @Field(() => Int, { description: 'Number of events.' })
  eventCount(): number {
    return this.#events.length;
  }
}

@ObjectType({
  implements: Evidenced,
  description:
    'A window of time, and how it differs from the one before. Without any participant, its figures are null.',
})
export class ChangeWindow extends Evidenced {
  readonly #answer: ChangeAnswer;
  readonly #at: number;

  constructor(answer: ChangeAnswer, place: number) {
    super(answer.asked, { question: 'change', parameters: answer.parameters, place });
    this.#answer = answer;
    this.#at = place;
  }

  get #figures(): WindowFigures {
    return this.#answer.result.figures[this.#at]!;
  }

  get #isEmpty(): boolean {
    return this.#figures.agents.length === 0;
  }

  protected override references(): FactReference[] {
    const { events, agents } = this.#figures;
    return factsAt(this.#answer.result.selection, [...events], [...agents]);
  }

  #nodesOf(numbers: Int32Array | null): Int32Array | null {
    const { agents } = this.#answer.result.selection;
    return numbers && numbers.map((agent) => agents[agent]!);
  }

  @Field(() => GraphQLLocalDate, { description: 'Its first day (ISO 8601).' })
  from(): string {
    return isoDate(this.#answer.result.windows.first[this.#at]!);
  }

  @Field(() => GraphQLLocalDate, { description: 'Its last day (ISO 8601).' })
  to(): string {
    return isoDate(this.#answer.result.windows.last[this.#at]!);
  }

  @Field(() => Int, { description: 'Events counted: N. 0 is what the sources tell of, not what happened.' })
  eventCount(): number {
    return this.#figures.events.length;
  }

  @Field(() => Int, { nullable: true, description: 'Agents that took part.' })
  agentCount(): number | null {
    return this.#isEmpty ? null : this.#figures.agents.length;
  }

  @Field(() => Float, { nullable: true, description: 'Σ A / (agents × events), 0 to 1.' })
  density(): number | null {
    return this.#figures.density;
  }

  @Field(() => Float, {
    nullable: true,
    description: '1 − agents in both / agents in either of this window and the one before, 0 to 1. Null: one is empty.',
  })
  turnover(): number | null {
    return this.#figures.turnover;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Agents that are in no earlier window. Null: all earlier ones are empty.',
  })
  newcomerCount(): number | null {
    return this.#figures.newcomers?.length ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Agents that are in an earlier window but not in the one before. Null: the one before is empty.',
  })
  returnerCount(): number | null {
    return this.#figures.returners?.length ?? null;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Distance of the ties to those of the window before, 0 (the same weights) to 1 (no tie in common). Null: one is empty, or neither has a tie.',
  })
  distance(): number | null {
    return this.#figures.distance;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'How far its communities are those of the window before, 0 to 1, over the agents in both. Null: one has no tie, or nobody is in both. Takes longer than the rest.',
  })
  async persistence(): Promise<number | null> {
    return (await this.#answer.persistence())[this.#at]!;
  }

  @Field(() => [ChangeEventTypeCount], {
    nullable: true,
    description: 'The mix of types of events, the most frequent first.',
  })
  eventTypes(): ChangeEventTypeCount[] | null {
    if (this.#isEmpty) return null;
    const { eventTypes } = this.#answer.result;
    const events = groupBy(this.#figures.events, (event) => EventType.values[eventTypes[event]!] ?? null);
    const place = (type: EventType | null): number => (type ? EventType.code[type] : EventType.values.length);
    return [...events]
      .sort(([a, first], [b, second]) => second.length - first.length || place(a) - place(b))
      .map(([type, of]) => new ChangeEventTypeCount(this.#answer, this.#at, type, of));
  }

  @EntityList(() => EventConnection, { description: 'The events, by date.' })
  events(): ArrayLike<number> {
    const { node } = this.#answer.result.selection.events;
    return Array.from(this.#figures.events, (event) => node[event]!);
  }

  @EntityList(() => AgentConnection, { nullable: true, description: 'The agents that took part, by id.' })
  agents(): ArrayLike<number> | null {
    return this.#nodesOf(this.#isEmpty ? null : this.#figures.agents);
  }

  @EntityList(() => AgentConnection, { nullable: true, description: 'The newcomers, by id.' })
  newcomers(): ArrayLike<number> | null {
    return this.#nodesOf(this.#figures.newcomers);
  }

  @EntityList(() => AgentConnection, { nullable: true, description: 'The returners, by id.' })
  returners(): ArrayLike<number> | null {
    return this.#nodesOf(this.#figures.returners);
  }
}
