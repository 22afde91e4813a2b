import { NONE } from '../../snapshot/facts/columns.js';
import type { Days } from '../../snapshot/facts/field.js';
import { earliestPublication } from '../../snapshot/facts/publication.js';
import type { View } from '../../snapshot/facts/view.js';
import type { TrailEntry } from '../../snapshot/outputs/trail.js';

/** Days from a recommendation to its first answer or, where it has none, to the end of observation. */
export interface CaseTimes {
  /** To the first dated answer, or to the end; null: no answer is dated. */
  days: number | null;
  /** The least and the most that it can be: undated answers can be the first. */
  daysLowest: number;
  daysHighest: number;
}

/**
 * How long a case took. A rough date counts from its first possible day, but never before the recommendation. An undated
 * answer lies between the recommendation and the earliest source that tells of it, or the end of observation where that
 * is earlier or no source has a day.
 * @returns null where the recommendation has no first day or observation no end
 */
export function timesOf(
  view: View,
  made: Days,
  answers: readonly TrailEntry[],
  observedUntil: number,
): CaseTimes | null {
  if (made.first === NONE || observedUntil === NONE) return null;
  const since = (day: number): number => Math.max(0, day - made.first);
  const latestOf = ({ fact, days }: TrailEntry): number => {
    const published = earliestPublication(view, view.columns.facts.responses.assertions, fact);
    return Math.min(...[published, days.last, observedUntil].filter((day) => day !== NONE));
  };
  const dated = answers.filter(({ days }) => days.first !== NONE).map(({ days }) => since(days.first));
  const undated = answers.filter(({ days }) => days.first === NONE).map((answer) => since(latestOf(answer)));
  const open = answers.length === 0 ? [since(observedUntil)] : [];
  const known = [...dated, ...open];
  return {
    days: known.length > 0 ? Math.min(...known) : null,
    daysLowest: undated.length > 0 ? 0 : Math.min(...known),
    daysHighest: Math.min(...known, ...undated),
  };
}
