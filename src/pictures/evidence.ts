import { groupBy } from '../collections/group_by.js';
import type { Capacity, Inference, ParticipationStatus, Role } from '../model/vocabulary/index.js';

/** What a tie rests on, as a picture tells it. */
export interface TieEvidence {
  /** The latest first. */
  meetings: readonly Meeting[];
  /** Meetings, or facts, that are not listed. */
  more: number;
}

/** An event with the facts about it that a tie rests on; or the facts that are about no event. */
export interface Meeting {
  /** Null: the facts are about no event. */
  title: string | null;
  /** As written, else the first day it can have begun on. */
  day: string | null;
  facts: readonly CitedFact[];
}

export interface CitedFact {
  /** Who, with whom it was there for, and in what role. */
  text: string;
  inference: Inference | null;
  quotes: readonly Quote[];
  /** Assertions that are not listed. */
  more: number;
}

export interface Quote {
  /** Null: the source is not quoted. */
  text: string | null;
  locator: string | null;
  inference: Inference;
  source: QuotedSource;
}

export interface QuotedSource {
  id: string;
  title: string;
  publisher: string | null;
  day: string | null;
  url: string | null;
}

// Rows as `TieView` has them.

interface Labelled {
  id: string;
  label: { text: string };
}

interface EventAnswer extends Labelled {
  firstDay: string | null;
  dateAsWritten: string | null;
}

interface Listed<T> {
  totalCount: number;
  nodes: T[];
}

interface AssertionAnswer {
  quote: string | null;
  locator: string | null;
  inference: Inference;
  source: {
    id: string;
    title: { text: string } | null;
    publisher: string | null;
    url: string | null;
    published: string | null;
  };
}

interface FactAnswer {
  kind: string;
  agent: Labelled | null;
  onBehalfOf: Labelled | null;
  event: EventAnswer | null;
  roles: Role[];
  participationStatus: ParticipationStatus | null;
  inference: Inference | null;
  assertions: Listed<AssertionAnswer>;
}

/** A row of a network’s list, whichever it is. */
export interface TieRow {
  a?: Labelled;
  b?: Labelled;
  from?: Labelled;
  to?: Labelled;
  shared?: number;
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

/** What a tie rests on. @param rows those of one tie: several participations may join an agent and an event */
export function evidenceOf(rows: readonly TieRow[]): TieEvidence {
  const [first] = rows;
  if (first?.meetings) {
    const meetings = first.meetings.nodes.map(({ event, aFacts, bFacts }) =>
      meetingOf(event, [...aFacts.nodes, ...bFacts.nodes]),
    );
    return { meetings, more: first.meetings.totalCount - meetings.length };
  }
  if (first?.facts) {
    const { nodes, totalCount } = first.facts;
    return { meetings: byEvent(nodes), more: totalCount - nodes.length };
  }
  const facts = rows.map((row) => ({ ...(row as unknown as FactAnswer), inference: null }));
  return { meetings: byEvent(facts), more: 0 };
}

function byEvent(facts: readonly FactAnswer[]): Meeting[] {
  const groups = groupBy(facts, ({ event }) => event?.id);
  return [...groups.values()].map((group) => meetingOf(group[0]!.event, group));
}

function meetingOf(event: EventAnswer | null, facts: readonly FactAnswer[]): Meeting {
  return {
    title: event?.label.text ?? null,
    day: event?.dateAsWritten ?? event?.firstDay ?? null,
    facts: facts.map(citedFact),
  };
}

function citedFact({
  agent,
  onBehalfOf,
  kind,
  roles,
  participationStatus,
  inference,
  assertions,
}: FactAnswer): CitedFact {
  const status = participationStatus === null || participationStatus === 'ATTENDED' ? [] : [words(participationStatus)];
  const said = [...status, ...roles.map(words)].join(', ');
  const who = [agent?.label.text ?? words(kind), ...(onBehalfOf ? [`for ${onBehalfOf.label.text}`] : [])].join(' ');
  return {
    text: said === '' ? who : `${who}: ${said}`,
    inference,
    quotes: assertions.nodes.map(({ quote, locator, inference: by, source }) => ({
      text: quote,
      locator,
      inference: by,
      source: {
        id: source.id,
        title: source.title?.text ?? source.id,
        publisher: source.publisher,
        day: source.published,
        url: source.url,
      },
    })),
    more: assertions.totalCount - assertions.nodes.length,
  };
}

/** A code in words. */
export const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

/** The same in a line for a title, for programs that show one: the latest meeting, who was there, and the first quote of each. */
export function evidenceText({ meetings, more }: TieEvidence): string {
  const lines = meetings.map(({ title, day, facts }) => {
    const heading = [day, title].filter((part) => part !== null).join(', ');
    return [heading, ...facts.map(factText)].filter((part) => part !== '').join('\n');
  });
  return [...lines, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n');
}

function factText({ text, quotes }: CitedFact): string {
  const [quote] = quotes;
  if (!quote) return text;
  const said = quote.text === null ? 'Paraphrase: no words quoted' : `“${quote.text}”`;
  return `${text} — ${said} (${[quote.source.title, quote.source.day].filter((part) => part !== null).join(', ')})`;
}
