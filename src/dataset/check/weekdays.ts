import { periodOf } from '../../model/days/edtf_date.js';
import { fold } from '../../model/identity/folding.js';
import type { ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import type { KnownEntities } from './known_entities.js';

/** Languages whose weekdays are known in every date, besides that of the source. */
const ALWAYS = ['id', 'en'];
/** 1970-01-04 was a Sunday. */
const SUNDAY = Date.UTC(1970, 0, 4);
const DAY_MS = 86_400_000;

/** The weekday in a date as written is that of the day it was coded as. */
export function checkWeekdays({ writtenDates }: Gathered, known: KnownEntities, problems: ProblemList): void {
  for (const { row, start, text, place } of writtenDates) {
    const period = periodOf(start);
    if (!period?.first || period.first !== period.last) continue;
    const language = known.stated(row.source)?.language ?? known.inGraph(row.source)?.language;
    const named = weekdaysIn(text, language ? [language, ...ALWAYS] : ALWAYS);
    const day = new Date(`${period.first}T00:00:00Z`).getUTCDay();
    if (named.size === 0 || named.has(day)) continue;
    const is = weekdayNames(language ?? 'en')[day]!;
    problems.add('WEEKDAY_MISMATCH', place, [...named.values()].join(', '), `${start} is a ${is}`);
  }
}

/** The weekdays that a text names, as numbers from Sunday, 0, each with the name found. */
function weekdaysIn(text: string, languages: readonly string[]): Map<number, string> {
  // Apostrophes do not matter: "Jum'at" is "Jumat".
  const words = ` ${fold(text.replace(/['’ʼ]/gu, '')).replace(/[^\p{L}\p{M}]+/gu, ' ')} `;
  const found = new Map<number, string>();
  for (const language of new Set(languages)) {
    weekdayNames(language).forEach((name, day) => {
      const folded = fold(name).replace(/[^\p{L}\p{M}]+/gu, ' ');
      if (!found.has(day) && words.includes(` ${folded} `)) found.set(day, name);
    });
  }
  return found;
}

const remembered = new Map<string, string[]>();

/** Full names of the weekdays in a language, from Sunday. */
function weekdayNames(language: string): string[] {
  let names = remembered.get(language);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    names = [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(SUNDAY + day * DAY_MS));
    remembered.set(language, names);
  }
  return names;
}
