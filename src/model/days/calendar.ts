const DAY_MS = 86_400_000;

/**
 * The day that comes a number of months after another, in days since 1970-01-01; where its month is too short, the last
 * day of that month.
 */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(date);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, lastDay.getUTCDate()));
  return Math.floor(date.getTime() / DAY_MS);
}

/** First day of the calendar’s period of some months that a day lies in; `months` divides a year: 1, 2, 3, 4, 6 or 12. */
export function periodStart(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  date.setUTCMonth(date.getUTCMonth() - (date.getUTCMonth() % months), 1);
  return Math.floor(date.getTime() / DAY_MS);
}

/** A day since 1970-01-01 as an ISO date. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
