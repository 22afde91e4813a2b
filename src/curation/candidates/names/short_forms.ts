import { STOP_WORDS } from '../vocabulary/stop_words.js';

/**
 * How a short form is made of the words of a long one.
 * - INITIALS: their first letters, words that join others counted or not: KSBSI.
 * - PREFIXES: beginnings of each, one letter at least: KemenPPPA, Komnas.
 * - LETTERS: letters of each in order, the first of each word or two together: Kemnaker.
 */
export type ShortForm = 'INITIALS' | 'PREFIXES' | 'LETTERS';

/** Longer words are no short forms. */
const LONGEST = 14;
/** So many letters from within a word stand together in a short form. */
const TOGETHER = 2;

/**
 * How `short` abbreviates all of `words`, words that join others as one likes; undefined where it does not. After
 * Schwartz & Hearst 2003 (Pacific Symposium on Biocomputing 8:451–462), but each word has a part in it.
 * @param short folded, one word
 * @param words folded, in their order
 */
export function shortForm(short: string, words: readonly string[]): ShortForm | undefined {
  if (words.length < 2 || short.length > LONGEST || short.length < 2 || short[0] !== words[0]![0]) return undefined;
  if (!isWithin(short, words.join('')) || words.filter(isCounted).length > short.length) return undefined;
  if (fits(short, words, 'INITIALS')) return 'INITIALS';
  if (fits(short, words, 'PREFIXES')) return 'PREFIXES';
  return short.length > words.length && fits(short, words, 'LETTERS') ? 'LETTERS' : undefined;
}

/** First letters of the words that count, and of all: what they are found by. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const counted = words.filter(isCounted);
  const [some, all] = [initials(counted), initials(words)];
  return counted.length < 2 ? [] : some === all ? [some] : [some, all];
}

/** Whether letters stand in a text in their order, with others between them. */
export function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length && at < letters.length; i++) if (text[i] === letters[at]) at++;
  return at === letters.length;
}

const isCounted = (word: string): boolean => !STOP_WORDS.has(word);
const initials = (words: readonly string[]): string => words.map((word) => [...word][0]).join('');

function fits(short: string, words: readonly string[], form: ShortForm): boolean {
  const failed = new Set<number>();
  /** Whether what is left of the short form from `at` is made of the words from `word`. */
  const from = (at: number, word: number): boolean => {
    if (word === words.length) return at === short.length;
    const slot = at * (words.length + 1) + word;
    if (failed.has(slot)) return false;
    const found =
      (!isCounted(words[word]!) && from(at, word + 1)) ||
      ends(short, at, words[word]!, form).some((end) => from(end, word + 1));
    if (!found) failed.add(slot);
    return found;
  };
  return from(0, 0);
}

/** Where the part that a word has in a short form, beginning at `at`, may end. */
function ends(short: string, at: number, word: string, form: ShortForm): number[] {
  if (short[at] !== word[0]) return form === 'LETTERS' ? lettersWithin(short, at, word, 0) : [];
  if (form === 'INITIALS') return [at + 1];
  const found: number[] = [];
  for (let n = 1; n <= word.length && at + n <= short.length && short[at + n - 1] === word[n - 1]; n++) {
    found.push(at + n);
    if (form === 'LETTERS') found.push(...lettersWithin(short, at + n, word, n));
  }
  return found;
}

/** As `ends`, for letters that stand together somewhere in the word from `start` on, and others after them. */
function lettersWithin(short: string, at: number, word: string, start: number): number[] {
  const found: number[] = [];
  for (let w = start; w + TOGETHER <= word.length; w++) {
    let n = 0;
    while (w + n < word.length && at + n < short.length && short[at + n] === word[w + n]) n++;
    for (let length = TOGETHER; length <= n; length++) {
      found.push(at + length, ...lettersWithin(short, at + length, word, w + length));
    }
  }
  return found;
}
