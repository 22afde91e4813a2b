import type { EventAnswer, FactsOfEvent } from '../../drawing/evidence/rows.js';
import type { Say } from '../texts/text.js';

/** What a picture knows of how far a tie can be trusted. */
export interface TieLimits {
  sourceCount: number;
  isNotTestable: boolean;
  isConflicting: boolean;
}

/** What limits a claim, in a sentence; where it counts events, with those. */
export interface Limit {
  sentence: string;
  events?: readonly EventAnswer[];
}

/** What limits a claim: no test can tell it from chance, one source, open lists, contradictions. */
export function limitsOf(
  { sourceCount, isNotTestable, isConflicting }: TieLimits,
  events: readonly FactsOfEvent[],
  say: Say,
): Limit[] {
  const open = events.flatMap(({ event }) => (event && event.attendanceList !== 'EXHAUSTIVE' ? [event] : []));
  return [
    ...(isNotTestable ? [{ sentence: say('not-testable') }] : []),
    ...(sourceCount === 1 ? [{ sentence: say('one-source') }] : []),
    ...(open.length > 0
      ? [{ sentence: say('open-lists', { open: open.length, all: events.length }), events: open }]
      : []),
    ...(isConflicting ? [{ sentence: say('conflicting') }] : []),
  ];
}
