import { remember } from '../../collections/remember.js';
import { fold } from '../identity/folding.js';

/** Spellings of weekdays, from Sunday, and of months, from January: the full name first. */
export interface CalendarNames {
  weekdays: readonly (readonly string[])[];
  months: readonly (readonly string[])[];
}

/** Spellings that are common beside those of the dictionary, by language. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  id: { Minggu: 'Ahad', Senin: 'Senen', Februari: 'Pebruari', November: 'Nopember' },
};

/** What a language calls weekdays and months, in full and in short. */
export const calendarNames = remember((language: string): CalendarNames => {
  // 1970-01-04 was a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(1970, 0, 4 + day));
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month));
  const names = (field: 'weekday' | 'month', times: readonly number[]): string[][] => {
    const [long, short] = (['long', 'short'] as const).map(
      (width) => new Intl.DateTimeFormat(language, { [field]: width, timeZone: 'UTC' }),
    );
    return times.map((time) => {
      const full = long!.format(time);
      const other = OTHERS[language.split('-')[0]!]?.[full];
      return [full, ...(other ? [other] : []), short!.format(time)];
    });
  };
  return { weekdays: names('weekday', weekdays), months: names('month', months) };
});

/** The words and numbers of a text, folded, each between two spaces. Apostrophes do not matter: "Jum'at" is "Jumat". */
export function wordsOf(text: string): string {
  return ` ${fold(text.replace(/['’ʼ]/gu, ''))
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim()} `;
}
