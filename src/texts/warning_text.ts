import { messageTexts, type MessageValues, type TextLanguage } from './message_text.js';
import en from './warnings.en.json' with { type: 'json' };
import id from './warnings.id.json' with { type: 'json' };

export type WarningTextCode = keyof typeof en;

/** Values that are given only where they are true. */
const MAY_BE_MISSING = { givesAccess: false };

const text = messageTexts<WarningTextCode>({ en, id });

/**
 * What a warning says: to whoever asks the API or the command line in English, on the pages in their language.
 * @param values what the sentence is made of, by name; of a list, also how many it has
 * @throws Error where a value is missing
 */
export const warningText = (code: WarningTextCode, values: object, lang: TextLanguage): string =>
  text(code, { ...MAY_BE_MISSING, ...(values as MessageValues) }, lang);
