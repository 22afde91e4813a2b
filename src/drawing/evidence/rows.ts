import { groupBy } from '../../collections/group_by.js';
import type { Capacity, Inference, ListCompleteness, ParticipationStatus, Role } from '../../model/vocabulary/index.js';

/** Rows as `/ties/` and the ties of a question have them. */
export interface Labelled {
  id: string;
  label: { text: string };
}

export interface EventAnswer extends Labelled {
  firstDay: string | null;
  dateAsWritten: string | null;
  attendanceList: ListCompleteness;
}

interface Listed<T> {
  totalCount: number;
  nodes: T[];
}

export interface AssertionAnswer {
  quote: string | null;
  locator: string | null;
  /** What the source has where the data hold something made of it, such as a day. */
  valueAsWritten: string | null;
  inference: Inference;
  /** Whether its words are not shown, as they involve a person who is not public. Absent: it was not asked for. */
  withheld?: boolean;
  source: SourceAnswer;
}

export interface SourceAnswer {
  id: string;
  title: { text: string } | null;
  publisher: string | null;
  /** Language of its text, and so of its quotes. */
  language: string | null;
  url: string | null;
  archiveUrl: string | null;
  published: string | null;
}

export interface FactAnswer {
  kind: string;
  agent: Labelled | null;
  onBehalfOf: Labelled | null;
  event: EventAnswer | null;
  roles: Role[];
  participationStatus: ParticipationStatus | null;
  /** Null: of several. */
  inference: Inference | null;
  assertions: Listed<AssertionAnswer>;
}

/** A row of a network’s list, whichever it is. */
export interface TieRow {
  a?: Labelled;
  b?: Labelled;
  from?: Labelled;
  to?: Labelled;
  weight?: number;
  shared?: number;
  sourceCount?: number;
  facts?: Listed<FactAnswer>;
  meetings?: Listed<{ event: EventAnswer; aFacts: Listed<FactAnswer>; bFacts: Listed<FactAnswer> }>;
  // A participation.
  agent?: Labelled;
  event?: EventAnswer;
  countedAs?: Labelled | null;
  onBehalfOf?: Labelled | null;
  roles?: Role[];
  participationStatus?: ParticipationStatus;
  capacity?: Capacity;
  hostSide?: boolean;
  /** Why the scope does not count it. */
  uncounted?: string | null;
  assertions?: Listed<AssertionAnswer>;
}

/** Ids of the ends of a row, as the network has them: of a participation, whom it counts as, and the event. */
export function endsOf(row: TieRow): readonly [string, string] {
  const from = row.a ?? row.from ?? row.countedAs ?? row.agent;
  const to = row.b ?? row.to ?? row.event;
  return [from!.id, to!.id];
}

/** An event with the facts about it that a tie rests on; `event` is null for facts about none. */
export interface FactsOfEvent {
  event: EventAnswer | null;
  facts: readonly FactAnswer[];
}

/**
 * What a tie rests on, event by event.
 * @param rows those of one tie: several participations may join an agent and an event
 * @returns `more`: how many meetings, or facts, the rows do not list
 */
export function factsByEvent(rows: readonly TieRow[]): { events: FactsOfEvent[]; more: number } {
  const [first] = rows;
  if (first?.meetings) {
    const events = first.meetings.nodes.map(({ event, aFacts, bFacts }) => ({
      event,
      facts: [...aFacts.nodes, ...bFacts.nodes],
    }));
    return { events, more: first.meetings.totalCount - events.length };
  }
  if (first?.facts) {
    const { nodes, totalCount } = first.facts;
    return { events: byEvent(nodes), more: totalCount - nodes.length };
  }
  const facts = rows.map((row) => ({ ...(row as unknown as FactAnswer), inference: null }));
  return { events: byEvent(facts), more: 0 };
}

function byEvent(facts: readonly FactAnswer[]): FactsOfEvent[] {
  const groups = groupBy(facts, ({ event }) => event?.id);
  return [...groups.values()].map((group) => ({ event: group[0]!.event, facts: group }));
}
