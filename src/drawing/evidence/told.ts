import type { Inference } from '../../model/vocabulary/index.js';
import { isolated } from '../isolated.js';
import { factsByEvent, type FactAnswer, type FactsOfEvent, type TieRow } from './rows.js';

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

/** What a tie rests on. @param rows those of one tie: several participations may join an agent and an event */
export function evidenceOf(rows: readonly TieRow[]): TieEvidence {
  const { events, more } = factsByEvent(rows);
  return { meetings: events.map(meetingOf), more };
}

function meetingOf({ event, facts }: FactsOfEvent): Meeting {
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
  const named = agent ? isolated(agent.label.text) : words(kind);
  const who = [named, ...(onBehalfOf ? [`for ${isolated(onBehalfOf.label.text)}`] : [])].join(' ');
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
    const heading = [day, title && isolated(title)].filter((part) => part !== null).join(', ');
    return [heading, ...facts.map(factText)].filter((part) => part !== '').join('\n');
  });
  return [...lines, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n');
}

function factText({ text, quotes }: CitedFact): string {
  const [quote] = quotes;
  if (!quote) return text;
  const said = quote.text === null ? 'Paraphrase: no words quoted' : `“${quote.text}”`;
  return `${text} — ${said} (${[isolated(quote.source.title), quote.source.day].filter((part) => part !== null).join(', ')})`;
}
