import type { FactsOfEvent } from '../../drawing/evidence/rows.js';
import type { Say } from '../texts/text.js';

/** What a picture knows of how far a tie can be trusted. */
export interface TieLimits {
  sourceCount: number;
  isNotTestable: boolean;
  isConflicting: boolean;
}

/** What limits a claim, in sentences: no test can tell it from chance, one source, open lists, contradictions. */
export function limitsOf(
  { sourceCount, isNotTestable, isConflicting }: TieLimits,
  events: readonly FactsOfEvent[],
  say: Say,
): string[] {
  const open = events.filter(({ event }) => event && event.attendanceList !== 'EXHAUSTIVE').length;
  return [
    ...(isNotTestable ? [say('not-testable')] : []),
    ...(sourceCount === 1 ? [say('one-source')] : []),
    ...(open > 0 ? [say('open-lists', { open, all: events.length })] : []),
    ...(isConflicting ? [say('conflicting')] : []),
  ];
}
