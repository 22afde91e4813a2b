import { IntlMessageFormat } from 'intl-messageformat';

export type TextLanguage = 'en' | 'id';

/** What a sentence is made of, by name. */
export type MessageValues = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * Sentences as ICU messages, by key and language. Of a value `name` a sentence also knows `nameIs`, which is `none` where
 * there is none and `some` where there is; of a list `nameCount`. What was found is shown as JSON has it.
 * @throws Error where a value is missing
 */
export function messageTexts<K extends string>(
  texts: Readonly<Record<TextLanguage, Readonly<Record<K, string>>>>,
): (key: K, values: MessageValues, lang: TextLanguage) => string {
  const made = new Map<string, IntlMessageFormat>();
  return (key, values, lang) => {
    const slot = `${lang} ${key}`;
    const message = made.get(slot) ?? new IntlMessageFormat(texts[lang][key], lang);
    made.set(slot, message);
    return String(message.format(given(values)));
  };
}

function given(values: MessageValues): Record<string, string | number | boolean> {
  const all: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values)) {
    const isNone = value === null || (typeof value === 'object' && value.length === 0);
    all[`${name}Is`] = isNone ? 'none' : 'some';
    if (typeof value === 'object' && value !== null) all[`${name}Count`] = value.length;
    all[name] = isNone
      ? ''
      : typeof value === 'object'
        ? value.join(', ')
        : name === 'found'
          ? JSON.stringify(value)
          : value;
  }
  return all;
}
