import { dayNumber, periodOf } from '../../../model/days/edtf_date.js';
import { plainSpelling } from '../../../model/identity/spelling.js';
import { Complaint } from './complaint.js';
import { monthNamed, withoutWeekdays } from './date_words.js';
import { dayOf, dayOfSerial, daysOfFigures, two, type DayOrder } from './figures.js';

/** How the dates of a table are written. */
export interface DateReading {
  /** The order of figures (`--dates`). Without it only what has one meaning is read. */
  order?: DayOrder;
  /** Whether nobody said that its dates are EDTF: `2024-25` may then be two years as well as a season. */
  plain?: boolean;
}

/** A time, or from one time to another, at the end. */
const TIME =
  /(?:T|[,\s]\s*(?:(?:pukul|pkl\.?|jam|at)\s*)?)(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?:\s*[ap]m)?(?:\s*(?:-|s\/d|s\.d\.?|sampai|to|until)\s*(?:\d{1,2}[:.]\d{2}|selesai))?(?:\s*(?:WIB|WITA|WIT|GMT|UTC|Z|[+-]\d{2}(?::?\d{2})?))?$/i;
const ABOUT = /^(?:ca|c|circa|sekitar|about|around|kira-kira)\.?\s+(?=\p{L}|\d)/iu;
const RANGE = /\s*(?:(?<!\p{L})(?:s\/d|s\.d\.?|sampai(?: dengan)?|hingga|to|until)(?!\p{L})|-)\s*/giu;
const WEEK = 7;

/**
 * A date as EDTF: EDTF itself, and other forms of Indonesian and English that have one meaning (`10 November 2025`,
 * `8–10 Mei 2018`, `Senin (10/11/2025)`). A time and its zone give the day as it is written.
 */
export function readDate(written: string, { order, plain = false }: DateReading = {}): string | Complaint {
  const isoTime = /^(\d{4}-\d{2}-\d{2})T[\d:.,]+(?:Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(written)?.[1];
  if (isoTime && periodOf(written)) return isoTime;
  if (plain && isTwoYears(written))
    return refused(`${written} may be a season or two years: write ${twoYears(written)} for the years`);
  if (periodOf(written)) return written;
  const text = plainSpelling(written).replace(TIME, '').trim();
  const about = text.replace(ABOUT, '');
  const { weekdays, rest } = withoutWeekdays(about);
  const found = spanOf(rest, order, weekdays) ?? dateOf(rest, order, weekdays);
  if (found === undefined || !periodOf(found)) return refused(hintOf(rest, order, plain));
  if (!weekdaysFit(weekdays, found)) return refused(`Its weekday is not that of ${found}`);
  return about === text ? found : found.includes('/') ? refused('Write a span without "about"') : `${found}~`;
}

const refused = (hint: string): Complaint => new Complaint('INVALID_DATE', `${hint}.`);

/** `2024-25`: a season of EDTF, and how financial and school years are written. */
const isTwoYears = (text: string): boolean => {
  const [, year, next] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && Number(next) > 20 && (Number(year) + 1) % 100 === Number(next);
};
const twoYears = (text: string): string => `${text.slice(0, 4)}/${Number(text.slice(0, 4)) + 1}`;

/** One day, month or quarter. */
function dateOf(text: string, order: DayOrder | undefined, weekdays: readonly number[]): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year) return dayOf(year, month!, day!);
  const days = daysOfFigures(text, order)?.filter((one) => weekdays.length === 0 || weekdaysFit(weekdays, one));
  if (days) return days.length === 1 ? days[0] : undefined;
  const { q, y } =
    (/^Q(?<q>[1-4])[\s/-]*(?<y>\d{4})$/i.exec(text) ?? /^(?<y>\d{4})[\s/-]*Q(?<q>[1-4])$/i.exec(text))?.groups ?? {};
  if (q) return `${y}-${32 + Number(q)}`;
  if (/^\d{4}$/.test(text)) return text;
  const [, monthOnly, itsYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (monthOnly) return Number(monthOnly) >= 1 && Number(monthOnly) <= 12 ? `${itsYear}-${two(monthOnly)}` : undefined;
  return inWords(text);
}

/** `10 November 2025`, `November 10, 2025`, `November 2025`. */
function inWords(text: string): string | undefined {
  const [, first, word, last, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s.-]+)?(\p{L}+)\.?(?:[\s.-]+(\d{1,2})(?:st|nd|rd|th)?,?)?[\s,.-]+(\d{4})$/iu.exec(
      text,
    ) ?? [];
  const month = word && monthNamed(word);
  if (!month || (first && last)) return undefined;
  const day = first ?? last;
  return day ? dayOf(year!, month, day) : `${year}-${two(month)}`;
}

/** From one date to another; what the first lacks, the second has. */
function spanOf(text: string, order: DayOrder | undefined, weekdays: readonly number[]): string | undefined {
  const [, day, later] = /^(\d{4}-\d{2}-\d{2})\/(\d{2}(?:-\d{2})?)$/.exec(text) ?? [];
  if (day) return `${day}/${day.slice(0, -later!.length)}${later}`;
  if (dateOf(text, order, weekdays) !== undefined) return undefined;
  for (const { 0: sign, index } of text.matchAll(RANGE)) {
    const [from, to] = [text.slice(0, index), text.slice(index + sign.length)];
    const end = dateOf(to, order, []);
    if (!end) continue;
    const start = dateOf(from, order, []) ?? dateOf(`${from} ${end.slice(0, 4)}`, order, []) ?? sameMonth(from, end);
    if (start && start.length === end.length && start < end) return `${start}/${end}`;
  }
  return undefined;
}

const sameMonth = (day: string, end: string): string | undefined =>
  /^\d{1,2}$/.test(day) && end.length === 10 ? dayOf(end.slice(0, 4), end.slice(5, 7), day) : undefined;

function weekdaysFit(weekdays: readonly number[], date: string): boolean {
  const { first, last } = periodOf(date) ?? {};
  if (weekdays.length === 0 || !first || !last) return true;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  if (to - from >= WEEK - 1) return true;
  const days = Array.from({ length: to - from + 1 }, (_, i) => (((from + i + 4) % WEEK) + WEEK) % WEEK);
  return weekdays.every((weekday) => days.includes(weekday));
}

/** What is to be done about a text that is no date, or more than one. */
function hintOf(text: string, order: DayOrder | undefined, plain: boolean): string {
  const serial = dayOfSerial(text);
  if (serial) return `It is the number by which spreadsheet programs count days, of ${serial}: write that`;
  const figures = daysOfFigures(text) ?? [];
  if (figures.length > 1)
    return `It may be ${figures.join(' or ')}: write one of them${plain ? ', or say --dates dmy or --dates mdy' : ''}`;
  if (figures.length === 1)
    return `In the order ${order ?? 'of day and month'} there is no such day; it may be ${figures[0]}`;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(text)) return 'Write the year with four digits';
  if (/^[^\d]*\d{1,2}(?:\s*-\s*\d{1,2})?\s+\p{L}+$/u.test(text)) return 'The year is missing';
  const several = text.split(/[;|]/).map((part) => part.trim());
  if (several.length > 1 && several.every((part) => dayOf(...(part.split('-') as [string, string, string])))) {
    return `Write ${several[0]}/${several.at(-1)} for all days from the first to the last, {${several.join(',')}} for these days alone`;
  }
  return 'Expected EDTF, such as 2025-11-10, 2025-11, 2025~ or 2018-05-08/2018-05-10';
}
