import type { Say, TextKey } from '../texts/text.js';

/** What the API’s code is called on a page. */
export const codeText = (say: Say, code: string): string => say(`code-${code}` as TextKey);
