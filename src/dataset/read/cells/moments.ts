import { Complaint } from './complaint.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

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
