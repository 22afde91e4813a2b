import { isoDate } from '../../model/days/calendar.js';
import { NONE } from '../../snapshot/facts/columns.js';

/** A day of the snapshot as an ISO date; null where it is not known. */
export function isoDay(day: number): string | null {
  return day === NONE ? null : isoDate(day);
}
