import { IntlMessageFormat } from 'intl-messageformat';
import { Children, type ReactNode } from 'react';
import type { Language } from '../address/address.js';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };

export type TextKey = keyof typeof en;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, id };

export type TextValues = Readonly<Record<string, string | number>>;

/** What the page says, in one language. Texts are ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export type Say = (key: TextKey, values?: TextValues) => string;

/** What stands for a tag of a text, such as a link, around what the text has within it. */
export type Tag = (within: ReactNode) => ReactNode;

/** The same for texts with tags, such as `<count>…</count>`, and with values that are more than words. */
export type Tell = (key: TextKey, values: Readonly<Record<string, ReactNode | Tag>>) => ReactNode;

/** @throws Error where a text lacks a value that it names */
export function texts(lang: Language): { say: Say; tell: Tell } {
  const made = new Map<TextKey, IntlMessageFormat>();
  const message = (key: TextKey): IntlMessageFormat => {
    const known = made.get(key) ?? new IntlMessageFormat(TEXTS[lang][key], lang);
    made.set(key, known);
    return known;
  };
  return {
    say: (key, values) => String(message(key).format(values)),
    tell: (key, values) => {
      const given: Record<string, ReactNode | ((within: ReactNode[]) => ReactNode)> = {};
      for (const [name, value] of Object.entries(values)) {
        given[name] = typeof value === 'function' ? (within) => value(Children.toArray(within)) : value;
      }
      return Children.toArray(message(key).format<ReactNode>(given));
    },
  };
}
