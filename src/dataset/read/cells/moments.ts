import { periodOf } from '../../../model/days/edtf_date.js';
import { Complaint } from './complaint.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** An ISO 8601 day or date-time with zone as a date-time in UTC (`2025-11-12` → `2025-11-12T00:00:00.000Z`). */
export function readInstant(text: string): string | Complaint {
  const match = INSTANT.exec(text);
  const day = match?.[1];
  const time = Date.parse(text);
  // `Date` rolls 30 February over to March.
  if (!day || Number.isNaN(time) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    return new Complaint('INVALID_INSTANT', 'a form such as 2025-11-12 or 2025-11-12T09:00:00Z');
  }
  return new Date(time).toISOString();
}

/** An EDTF date, as it is written. */
export function readEdtf(text: string): string | Complaint {
  if (periodOf(text)) return text;
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const hint = year
    ? `Write the year first, as in ${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')} for day ${day} of month ${month}.`
    : 'Expected EDTF, such as 2025-11-10, 2025-11, 2025~ or 2018-05-08/2018-05-10.';
  return new Complaint('INVALID_DATE', hint);
}
