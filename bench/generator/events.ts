import { dayOf, later, sourceOf } from './calendar.js';
import { Random } from './random.js';
import type { Shape } from './sizes.js';
import { inventedWord, numbered } from './words.js';

const LISTS = { PARTIAL: 5, UNKNOWN: 3, EXHAUSTIVE: 2 };

export interface Event {
  id: string;
  type: string;
  title__id: string;
  title__en?: string;
  start: string;
  end?: string;
  place: string;
  format: string;
  level: string;
  status?: string;
  attendance_list: string;
  source: string;
  quote?: string;
}

/** Invented events in order of time. */
export function* events({ events: count, sources }: Shape, seed: number): Generator<Event> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const start = dayOf(i, count);
    const word = inventedWord(random);
    const list = random.weighted(LISTS);
    yield {
      id: numbered('event', i),
      type: random.weighted({ FGD: 3, CONSULTATION: 2, AUDIENCE: 2, POLICY_DIALOGUE: 2, HEARING: 1, WORKSHOP: 3 }),
      title__id: `Dialog ${word} ${i}`,
      title__en: random.chance(0.3) ? `${word} dialogue ${i}` : undefined,
      start,
      end: random.chance(0.2) ? later(start, 1 + random.below(3)) : undefined,
      place: inventedWord(random),
      format: random.weighted({ IN_PERSON: 7, ONLINE: 2, HYBRID: 1 }),
      level: random.weighted({ NATIONAL: 6, LOCAL: 3, INTERNATIONAL: 1 }),
      status: random.weighted({ HELD: 95, CANCELLED: 3, PLANNED: 2 }),
      attendance_list: list,
      source: numbered('source', sourceOf(i, count, sources)),
      quote: list === 'EXHAUSTIVE' ? 'seluruh peserta' : undefined,
    };
  }
}

export interface Topic {
  subject: string;
  issue: string;
  weight: string;
  source: string;
}

/** The issue that an event is mainly about. */
export const mainIssue = (event: number, issues: number): number => (event * 7) % issues;

/** What the events are about: each mainly one issue, some another one beside. */
export function* topics({ events: count, issues, sources }: Shape, seed: number): Generator<Topic> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) {
    const subject = `event:${numbered('event', i)}`;
    const source = numbered('source', sourceOf(i, count, sources));
    const main = mainIssue(i, issues);
    yield { subject, issue: numbered('issue', main), weight: 'MAIN', source };
    if (!random.chance(0.3)) continue;
    const other = (main + 1 + random.below(issues - 1)) % issues;
    yield { subject, issue: numbered('issue', other), weight: 'MENTIONED', source };
  }
}
