import type { Candidate, Reason } from './candidate.js';
import { withOdds } from './odds.js';

/** The events that an agent is named at: id of each, with the ids of the originals that name it there. */
export type EventsOf = ReadonlyMap<string, readonly string[]>;

/** By how much the odds change where two are named at one event: by different originals, or by one. */
const ODDS = { SHARED_EVENTS: 4, LISTED_TOGETHER: 0.15 } as const;

/** A candidate with what speaks for and against it where both are named at events. */
export function inContext(candidate: Candidate, eventsOf: ReadonlyMap<string, EventsOf>): Candidate {
  const reason = sharedEvents(eventsOf.get(candidate.a), eventsOf.get(candidate.b));
  return reason
    ? {
        ...candidate,
        score: withOdds(candidate.score, ODDS[reason]),
        reasons: [...candidate.reasons, reason],
      }
    : candidate;
}

/** Who writes a list writes nobody down twice; two who write of one event may spell a name in two ways. */
function sharedEvents(
  one: EventsOf = new Map(),
  other: EventsOf = new Map(),
): Extract<Reason, keyof typeof ODDS> | undefined {
  let isShared = false;
  for (const [event, sources] of one) {
    const others = other.get(event);
    if (others?.some((source) => sources.includes(source))) return 'LISTED_TOGETHER';
    isShared ||= others !== undefined;
  }
  return isShared ? 'SHARED_EVENTS' : undefined;
}
