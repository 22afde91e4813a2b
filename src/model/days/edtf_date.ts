import edtf from 'edtf';
import { LRUCache } from 'lru-cache';

/** A period of whole days, both ends included, as ISO dates (`2025-11-10`); an open end is undefined. */
export interface Period {
  readonly first?: string;
  readonly last?: string;
}

/**
 * The earliest and latest day of an EDTF date (ISO 8601-2): `2025-11`, `2025~`, `2018-05-08/2018-05-10`, `2018/..`.
 * A day is read as it is written: a time and its zone do not move it. A season is its whole year, as its months are
 * others in other parts of the world; quarters, thirds and halves of a year (`2025-36`) have theirs. Undefined where the
 * text is not EDTF, names a day that does not exist, lies outside the years 0 to 9999, or has more than 1,000 characters.
 */
export function periodOf(text: string): Period | undefined {
  // Most dates are plain days of the calendar: they need no parser.
  if (isDay(text)) return { first: text, last: text };
  if (text.length > LONGEST) return undefined;
  let period = PARSED.get(text);
  if (period === undefined) {
    period = parsed(text) ?? 'NONE';
    if (text.length <= LONGEST_KEPT) PARSED.set(text, period);
  }
  return period === 'NONE' ? undefined : period;
}

/** The parser takes a tenth of a millisecond for a year, and a table of thousands of rows has few dates that are no days. */
const PARSED = new LRUCache<string, Period | 'NONE'>({ max: 10_000 });
const LONGEST_KEPT = 50;
/** (A list of dates is read one by one.) */
const LONGEST = 1_000;

function parsed(text: string): Period | undefined {
  const set = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  const spans = set ? set.split(',').map((range) => range.trim().split('..')) : [text.split('/')];
  const periods = spans.map(spanOf);
  const known = periods.filter((period) => period !== undefined);
  if (known.length < periods.length) return undefined;
  const [first, last] = [known.map((period) => period.first), known.map((period) => period.last)].map(inOrder);
  const period = { first: first?.at(0), last: last?.at(-1) };
  const isEmpty = period.first && period.last ? period.first > period.last : !period.first && !period.last;
  return isEmpty ? undefined : period;
}

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000);
}

/** Days in order; none where one of them is open. */
const inOrder = (days: readonly (string | undefined)[]): string[] =>
  days.every((day) => day !== undefined) ? [...days].sort() : [];

/** The period of one date, or from one date to another; an end that is not known counts as open. */
function spanOf(ends: readonly string[]): Period | undefined {
  const periods = ends.map((end): Period | undefined => (end === '' || end === '..' ? {} : periodOfDate(end)));
  if (periods.length > 2 || periods.includes(undefined)) return undefined;
  return { first: periods.at(0)?.first, last: periods.at(-1)?.last };
}

const MONTHS = numbersFrom(1, 12);
const DAYS = numbersFrom(1, 31);
/** Parts of a year by their number: seasons from 21, of which nobody knows the months; quarters, thirds and halves. */
const PARTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...numbersFrom(21, 32).map((season) => [season, MONTHS] as const),
  ...[3, 4, 6]
    .flatMap((length) =>
      Array.from({ length: 12 / length }, (_, part) => MONTHS.slice(part * length, (part + 1) * length)),
    )
    .map((months, at) => [String(33 + at), months] as const),
]);
const YEARS = numbersFrom(0, 9999).map((year) => year.padStart(4, '0'));

/** The period of a single date, in which digits may be unspecified (`2025-XX-10`). */
function periodOfDate(text: string): Required<Period> | undefined {
  const parts = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T.+)?)?)?$/.exec(text.replace(/[?~%]/g, ''));
  if (!parts || !isEdtf(text)) return undefined;
  const [, year, month, day] = parts as (string | undefined)[];
  const [years, months, days] = [like(YEARS, year), PARTS[month ?? ''] ?? like(MONTHS, month), like(DAYS, day)];
  const first = firstDay(years, months, days);
  if (first === undefined) return undefined;
  return { first, last: firstDay(years.toReversed(), months.toReversed(), days.toReversed())! };
}

/** The library knows the grammar; it takes 29 February for 1 March, and midnight for the day that it is in UTC. */
function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** The numbers that a pattern matches: X is any digit. */
function like(numbers: readonly string[], pattern: string | undefined): readonly string[] {
  if (pattern === undefined) return numbers;
  if (!pattern.includes('X')) return [pattern];
  const matching = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  return numbers.filter((number) => matching.test(number));
}

/** The first of these days that the calendar has. */
function firstDay(years: readonly string[], months: readonly string[], days: readonly string[]): string | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((number) => isDay(`${year}-${month}-${number}`));
      if (day) return `${year}-${month}-${day}`;
    }
  }
  return undefined;
}

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

function numbersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(2, '0'));
}
