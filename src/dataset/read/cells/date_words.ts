import { calendarNames, wordsOf } from '../../../model/days/calendar_names.js';

/** Languages whose names of months and weekdays are known in the cells of dates. */
const LANGUAGES = ['id', 'en'];

/** Spellings of months besides those of the dictionaries, by the number of the month. */
const SHORT: Readonly<Record<string, number>> = { agt: 8, agust: 8, sept: 9, peb: 2, nop: 11, djan: 1 };

const months = new Map(Object.entries(SHORT));
const weekdays = new Map<string, number>();
for (const language of LANGUAGES) {
  const names = calendarNames(language);
  names.months.forEach((spellings, at) => spellings.forEach((name) => months.set(wordsOf(name).trim(), at + 1)));
  names.weekdays.forEach((spellings, at) => spellings.forEach((name) => weekdays.set(wordsOf(name).trim(), at)));
}

/** The month that a word names, from 1; undefined where it names none. */
export const monthNamed = (word: string): number | undefined => months.get(wordsOf(word).trim());

/** The words of a text that are weekdays, as numbers from Sunday, 0, and the text without them. */
export function withoutWeekdays(text: string): { weekdays: number[]; rest: string } {
  const found: number[] = [];
  const rest = text.replace(/\p{L}[\p{L}\p{M}']*\.?/gu, (word) => {
    const day = weekdays.get(wordsOf(word).trim());
    if (day === undefined) return word;
    found.push(day);
    return '';
  });
  if (found.length === 0) return { weekdays: found, rest: text };
  // What joined or set off the weekdays goes with them.
  const tidy = rest.replace(/^[\s,/.–-]+/u, '').replace(/^\((.*)\)$/u, '$1');
  return { weekdays: found, rest: tidy.replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim() };
}
