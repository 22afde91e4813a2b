const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What a BCP 47 tag looks like, for messages. */
export const LANGUAGE_TAG = 'a BCP 47 tag such as id, en or zh-Hant';

/**
 * A BCP 47 tag in its canonical form (`EN-gb` → `en-GB`); undefined where the text is none. It begins with a code of ISO
 * 639; those of two letters have to be assigned.
 */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    const [primary = ''] = tag.split('-');
    const isCode = primary.length === 2 ? languages.of(primary) !== undefined : primary.length === 3;
    return isCode ? tag : undefined;
  } catch {
    // Not well-formed.
    return undefined;
  }
}

/** Whether a text in one language serves who asks for another: `en-GB` serves `en`, and `en` serves `en-GB`. */
export function isLanguage(lang: string | null | undefined, asked: string): boolean {
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  return lang !== null && lang !== undefined && primary(lang) === primary(asked);
}
