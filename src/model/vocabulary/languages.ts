const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** What a BCP 47 tag looks like, for messages. */
export const LANGUAGE_TAG = 'a BCP 47 tag such as id, en or zh-Hant';

/**
 * A BCP 47 tag in its canonical form (`EN-gb` → `en-GB`); undefined where the text is none. Tags of two letters have to
 * be assigned.
 */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    const [primary = ''] = tag.split('-');
    return primary.length > 2 || languages.of(primary) !== undefined ? tag : undefined;
  } catch {
    // Not well-formed.
    return undefined;
  }
}
