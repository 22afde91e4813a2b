import { argumentError } from '../errors.js';
import { searchedText } from './searched_text.js';

/** Most different words of a text: each is looked for among all words of names, in three ways. */
export const MOST_TERMS = 32;

/** A text to search for, as the statement takes it: the three last are queries of Lucene’s classic syntax. */
export interface SearchTerms {
  folded: string;
  /** Every term, in any order. */
  allTerms: string;
  /** Words that begin with each of the terms. */
  prefixes: string;
  /** Words that are nearly each of the terms. */
  fuzzy: string;
}

const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|]/gu;

// Words are divided as the index divides them: both follow Unicode’s rules (UAX #29).
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Single letters that a word may differ by: in short words a letter makes another word (KSBSI and KASBI are two apart). */
function edits(term: string): number {
  const letters = [...term].length;
  if (letters <= 2) return 0;
  return letters <= 5 ? 1 : 2;
}

/** The different words of a folded text. */
export function termsOf(folded: string): string[] {
  const found = [...words.segment(folded)].filter(({ isWordLike }) => isWordLike);
  return [...new Set(found.map(({ segment }) => segment))];
}

/** Undefined where the text holds no word. @throws SEARCH_TEXT where it is too long or has too many words */
export function searchTerms(text: string): SearchTerms | undefined {
  const folded = searchedText('text', text);
  const terms = termsOf(folded);
  if (terms.length === 0) return undefined;
  if (terms.length > MOST_TERMS) {
    throw argumentError('SEARCH_TEXT', 'SEARCH_TERMS', { terms: terms.length, most: MOST_TERMS });
  }
  const each = (ending: (term: string) => string): string =>
    terms.map((term) => `+${term.replace(SPECIAL, '\\$&')}${ending(term)}`).join(' ');
  return {
    folded,
    allTerms: each(() => ''),
    prefixes: each(() => '*'),
    fuzzy: each((term) => (edits(term) > 0 ? `~${edits(term)}` : '')),
  };
}
