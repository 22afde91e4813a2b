import { NONE } from '../snapshot/columns.js';
import { isoDate } from '../time/calendar.js';

/** A day of the snapshot as an ISO date; null where it is not known. */
export function isoDay(day: number): string | null {
  return day === NONE ? null : isoDate(day);
}
