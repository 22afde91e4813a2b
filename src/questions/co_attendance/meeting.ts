import { ObjectType } from 'type-graphql';
import { Event } from '../../graph/entities/event.js';
import { connectionOf } from '../../graph/lists/connection.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { CitedFact, CitedFactConnection } from '../shared/evidence/cited_fact.js';
import { Evidenced } from '../shared/evidence/evidenced.js';
import { EvidencedRow } from '../shared/evidence/evidenced_row.js';
import { factsAt } from '../shared/evidence/shared_events.js';
import { EntityField } from '../shared/rows/entity_field.js';
import { RowList } from '../shared/rows/row_list.js';
import type { RowsOf } from '../shared/rows/rows.js';
import type { AskedSelection } from '../shared/scope/asked.js';

/** An answer whose ties meet at events. */
interface MeetingAnswer extends AskedSelection {
  parameters: Record<string, unknown>;
}

@ObjectType({ implements: Evidenced, description: 'An event that both agents of a tie took part in.' })
export class CoAttendanceMeeting extends EvidencedRow<MeetingAnswer> {
  readonly #event: number;
  readonly #ends: readonly [number, number];

  /** @param event its number; @param ends numbers of the agents */
  constructor(answer: MeetingAnswer, event: number, ends: readonly [number, number], place: number) {
    super(`coAttendance.meetings of ${ends.join()}`, answer, place);
    this.#event = event;
    this.#ends = ends;
  }

  protected override references(): FactReference[] {
    return factsAt(this.answer.selection, [this.#event], this.#ends);
  }

  #factsOf(end: 0 | 1): RowsOf<CitedFact> {
    const facts = factsAt(this.answer.selection, [this.#event], [this.#ends[end]]);
    return { count: facts.length, make: (place) => new CitedFact(this.asked, facts[place]!, place) };
  }

  @EntityField(() => Event, { description: 'The event.' })
  event(): number {
    return this.answer.selection.events.node[this.#event]!;
  }

  @RowList(() => CitedFactConnection, { description: 'By which facts the agent `a` counts there.' })
  aFacts(): RowsOf<CitedFact> {
    return this.#factsOf(0);
  }

  @RowList(() => CitedFactConnection, { description: 'By which facts the agent `b` counts there.' })
  bFacts(): RowsOf<CitedFact> {
    return this.#factsOf(1);
  }
}

export const MeetingConnection = connectionOf<CoAttendanceMeeting>(
  'CoAttendanceMeeting',
  () => CoAttendanceMeeting,
  'meetings',
);
