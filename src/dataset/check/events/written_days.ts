import { dayNumber, periodOf } from '../../../model/days/edtf_date.js';
import { calendarNames, wordsOf } from '../../../model/days/calendar_names.js';

/** First and last day, in days since 1970-01-01. */
export type DayRange = readonly [first: number, last: number];

/** `10/11/2025`, day first; `8–10 Mei 2018`, `10 November 2025`: in words, as `wordsOf` returns them. */
const DATES =
  / (?:(?<from>\d{1,2}) (?=\d{1,2} \p{L}))?(?<day>\d{1,2}) (?<month>\d{1,2}|[\p{L}\p{M}]+) (?<year>\d{4}) /u;

/** The days that a text writes in full, with day, month and year; undefined where it writes none, or none that exists. */
export function writtenDays(text: string, languages: readonly string[]): DayRange | undefined {
  const { from, day, month, year } = DATES.exec(wordsOf(text))?.groups ?? {};
  const number = month && (/^\d/.test(month) ? Number(month) : monthOf(month, languages));
  if (!number || !day || !year) return undefined;
  const dayOf = (dayOfMonth: string): string =>
    [year, number, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
  const [first, last] = [dayOf(from ?? day), dayOf(day)];
  return periodOf(`${first}/${last}`) && [dayNumber(first), dayNumber(last)];
}

/** Counted from 1; undefined where no language knows it. */
function monthOf(word: string, languages: readonly string[]): number | undefined {
  for (const language of languages) {
    const month = calendarNames(language).months.findIndex((names) =>
      names.some((name) => wordsOf(name).trim() === word),
    );
    if (month >= 0) return month + 1;
  }
  return undefined;
}
