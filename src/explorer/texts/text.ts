import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../address/address.js';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };

export type TextKey = keyof typeof en;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, id };

export type TextValues = Readonly<Record<string, string | number>>;

/** What the page says, in one language. Texts are ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export type Say = (key: TextKey, values?: TextValues) => string;

/** @throws Error where a text lacks a value that it names */
export function texts(lang: Language): Say {
  const made = new Map<TextKey, IntlMessageFormat>();
  return (key, values) => {
    let message = made.get(key);
    if (!message) made.set(key, (message = new IntlMessageFormat(TEXTS[lang][key], lang)));
    return String(message.format(values));
  };
}
