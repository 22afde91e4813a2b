import { IntlMessageFormat } from 'intl-messageformat';
import en from './warnings.en.json' with { type: 'json' };
import id from './warnings.id.json' with { type: 'json' };

export type WarningTextCode = keyof typeof en;

/** ICU messages by code. */
const TEXTS: Readonly<Record<'en' | 'id', Readonly<Record<WarningTextCode, string>>>> = { en, id };

/** Values that are given only where they are true. */
const MAY_BE_MISSING = { givesAccess: false };

const made = new Map<string, IntlMessageFormat>();

/**
 * What a warning says: to whoever asks the API or the command line in English, on the pages in their language.
 * @param values what the sentence is made of, by name; of a list, also how many it has
 * @throws Error where a value is missing
 */
export function warningText(code: WarningTextCode, values: object, lang: 'en' | 'id'): string {
  const key = `${lang} ${code}`;
  const message = made.get(key) ?? new IntlMessageFormat(TEXTS[lang][code], lang);
  made.set(key, message);
  const given: Record<string, string | number | boolean> = { ...MAY_BE_MISSING };
  for (const [name, value] of Object.entries(values as Record<string, string | number | boolean | readonly string[]>)) {
    if (typeof value === 'object') given[`${name}Count`] = value.length;
    given[name] = typeof value === 'object' ? value.join(', ') : value;
  }
  return String(message.format(given));
}
