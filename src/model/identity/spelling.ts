import { fold } from './folding.js';

/** Hyphens and dashes, and apostrophes, that look like one another. */
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02BB\u0060\u00B4\u2032\uFF07]/gu;
const INVISIBLE = /\p{Cf}/gu;
/** Most texts have none of these. */
const SPECIAL = /[^\x20-\x7E]|\x60| {2}/u;

/**
 * The plainest spelling of what a text looks like: without characters that nobody sees (zero-width ones, soft hyphens,
 * direction marks), with one kind of space, of hyphen and of apostrophe, in Unicode form NFC.
 */
export function plainSpelling(text: string): string {
  if (!SPECIAL.test(text)) return text.trim();
  return text
    .replace(/\u00AD/gu, '')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** What headers, codes and options are compared by: case, spaces, hyphens and underscores do not matter. */
export function plainWord(text: string): string {
  return fold(plainSpelling(text)).replace(/[\s_-]+/gu, '');
}

/**
 * Of several spellings of one name, the one to be shown: rather one that is not all capitals, then the most frequent,
 * then the first in code-point order.
 * @param spellings each with how often it was found; at least one
 */
export function bestSpelling(spellings: readonly (readonly [spelling: string, times: number])[]): string {
  const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
  const [best] = [...spellings].sort(
    ([a, n], [b, m]) => Number(isAllCapitals(a)) - Number(isAllCapitals(b)) || m - n || (a < b ? -1 : 1),
  );
  return best![0];
}
