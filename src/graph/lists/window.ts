import { periodOf } from '../../model/days/edtf_date.js';
import { argumentError, type ArgumentErrorCode } from '../errors.js';

/** ISO days, both included; null where it is open. */
export interface DayWindow {
  first: string | null;
  last: string | null;
}

/**
 * The days of a window of time; undefined where none is given.
 * @param code of the refusal; @param argument where it was given
 * @throws a window that ends before it begins
 */
export function windowOfDays(
  code: ArgumentErrorCode,
  argument: string,
  { from, to }: { from?: string | null; to?: string | null },
): DayWindow | undefined {
  if (!from && !to) return undefined;
  const first = (from && periodOf(from)?.first) || null;
  const last = (to && periodOf(to)?.last) || null;
  if (from && to && first && last && first > last) {
    throw argumentError(code, 'ENDS_BEFORE_BEGINNING', { argument, from, to });
  }
  return { first, last };
}
