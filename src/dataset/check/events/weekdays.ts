import { isoDate } from '../../../model/days/calendar.js';
import { dayNumber, periodOf } from '../../../model/days/edtf_date.js';
import type { ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';
import { calendarNames, wordsOf } from '../../../model/days/calendar_names.js';
import type { KnownEntities } from '../graph/known_entities.js';
import { writtenDays, type DayRange } from './written_days.js';

/** Languages whose weekdays and months are known in every date, besides that of the source. */
const ALWAYS = ['id', 'en'];
const WEEK = 7;

/** The weekdays in a date as written are those of the days that it writes; where it writes none in full, of those it was coded as. */
export function checkWeekdays({ writtenDates }: Gathered, known: KnownEntities, problems: ProblemList): void {
  for (const { row, start, end, text, place } of writtenDates) {
    const language = known.stated(row.source)?.language ?? known.inGraph(row.source)?.language;
    const languages = language ? [language, ...ALWAYS] : ALWAYS;
    const days = writtenDays(text, languages) ?? codedDays(start, end);
    if (!days) continue;
    const named = weekdaysIn(text, languages);
    if (named.size === 0 || fits([...named.keys()], days)) continue;
    const found = [...named.values()].join(', ');
    problems.add('WEEKDAY_MISMATCH', place, found, expected(days, language ?? 'en'));
  }
}

function codedDays(start: string, end: string | undefined): DayRange | undefined {
  const [first, last] = [periodOf(start)?.first, periodOf(end ?? start)?.last];
  return first && last ? [dayNumber(first), dayNumber(last)] : undefined;
}

/** Of one day any of the names is its weekday (“the night before Tuesday”); of several days all names are theirs. */
function fits(named: readonly number[], [first, last]: DayRange): boolean {
  if (last - first >= WEEK - 1) return true;
  const weekdays = Array.from({ length: last - first + 1 }, (_, i) => weekdayOf(first + i));
  const isOne = (weekday: number): boolean => weekdays.includes(weekday);
  return first === last ? named.some(isOne) : named.every(isOne);
}

function expected([first, last]: DayRange, language: string): string {
  const name = (day: number): string => calendarNames(language).weekdays[weekdayOf(day)]![0]!;
  return first === last
    ? `${isoDate(first)} is a ${name(first)}`
    : `${isoDate(first)} to ${isoDate(last)} are ${name(first)} to ${name(last)}`;
}

/** Sunday is 0; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % WEEK) + WEEK) % WEEK;

/** “Minggu” is Sunday and week: “the second week of November” and “last week” name no day. */
const WEEKS = / minggu (?=(ke|pertama|kedua|ketiga|keempat|kelima|terakhir|lalu|ini|depan|i|ii|iii|iv|v) )/g;

/** The weekdays that a text names, as numbers from Sunday, 0, each with the name found. */
function weekdaysIn(text: string, languages: readonly string[]): Map<number, string> {
  const words = wordsOf(text).replace(WEEKS, ' ');
  const found = new Map<number, string>();
  for (const language of languages) {
    calendarNames(language).weekdays.forEach((names, day) => {
      const name = names.find((one) => words.includes(wordsOf(one)));
      if (name && !found.has(day)) found.set(day, name);
    });
  }
  return found;
}
