const DAY = 86_400_000;

/**
 * The day so many calendar months later, or earlier where `months` is negative: the same day of that month, or its last
 * where it is shorter. Days are numbered from 1970-01-01.
 */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** A day number as an ISO date. */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
