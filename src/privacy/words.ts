import { fold } from '../model/identity/folding.js';
import { spellingsOf } from './spellings.js';

/** A word of a running text: its place, and what it is compared by. */
export interface Word {
  start: number;
  end: number;
  /** Its spellings, folded: of most words there is one. */
  keys: readonly string[];
  /** Whether it begins with a capital. */
  isCapital: boolean;
}

/** Letters, marks and digits; characters that print nothing do not divide a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const UNPRINTED = /\p{Cf}/gu;
const CAPITAL = /^\p{Cf}*\p{Lu}/u;
/** What may stand between two words, or parts of a word, that belong together: `D. Rahayu`, `Quill, Tamsin`, `Jum’at`. */
const TOGETHER = /^[^\p{L}\p{N}]{0,3}$/u;
const APOSTROPHE = /^['’‘ʼʻ`´]$/u;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    keys: keysOf(word),
    isCapital: CAPITAL.test(word),
  })).filter(({ keys }) => keys[0] !== '');
}

/** Whether two words can be parts of one name. */
export const isTogether = (text: string, before: Word, after: Word): boolean =>
  TOGETHER.test(text.slice(before.end, after.start));

/** Whether nothing but an apostrophe divides two words. */
export const isOneWord = (text: string, before: Word, after: Word): boolean =>
  APOSTROPHE.test(text.slice(before.end, after.start));

/** A word of ASCII letters in one spelling only: most words. */
const PLAIN = /^(?!.*(?:oe|j|ch))[a-z0-9]*$/;

/** Letters that folding leaves, as they are written without them. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ø: ['o', 'oe'],
  đ: ['d'],
  ð: ['d'],
  ł: ['l'],
  ı: ['i'],
  ß: ['ss'],
  æ: ['ae'],
  œ: ['oe'],
  þ: ['th'],
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** The spellings of a word as names are compared: folded, without special letters, as it stands and in the spelling of 1972. */
export function keysOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  const folded = fold(word.replace(UNPRINTED, ''));
  return [...new Set(withoutSpecialLetters(folded).flatMap(spellingsOf))];
}

/** So many letters that may be written in two ways are read one way or the other, each by itself: more of them all alike. */
const MOST_DOUBTS = 2;

function withoutSpecialLetters(word: string): string[] {
  const doubts = word.match(LETTER)?.filter((letter) => LETTERS[letter]!.length > 1).length ?? 0;
  const read = (isSecond: (doubt: number) => boolean): string => {
    let doubt = 0;
    return word.replace(LETTER, (letter) => {
      const [first, second] = LETTERS[letter]!;
      return second !== undefined && isSecond(doubt++) ? second : first!;
    });
  };
  if (doubts > MOST_DOUBTS) return [read(() => false), read(() => true)];
  return Array.from({ length: 2 ** doubts }, (_, choice) =>
    read((doubt) => ((choice >> (doubts - 1 - doubt)) & 1) === 1),
  );
}

/** Words in so many spellings are told each with each. */
const MOST_WAYS = 256;

/** Words in spellings of which each can be told with each: where that would be too many ways, all in their first, and all in their last. */
export function waysToSpell(words: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const ways = words.reduce((count, keys) => count * keys.length, 1);
  return ways <= MOST_WAYS ? [words] : [words.map((keys) => keys.slice(0, 1)), words.map((keys) => keys.slice(-1))];
}

/** Spellings of words written as one. */
export const joined = (words: readonly (readonly string[])[]): string[] =>
  waysToSpell(words).flatMap((some) =>
    some.reduce<string[]>((before, keys) => before.flatMap((start) => keys.map((key) => start + key)), ['']),
  );

/** A word or two that are read as one: its spellings, and how many words of the text it is. */
export interface Unit {
  keys: readonly string[];
  length: 1 | 2;
}

/** A word, and it with the next as one word where they stand so. */
export function unitsAt(
  text: string,
  words: readonly Word[],
  at: number,
  belong: (text: string, before: Word, after: Word) => boolean,
): Unit[] {
  const [word, next] = [words[at]!, words[at + 1]];
  const alone: Unit = { keys: word.keys, length: 1 };
  return next && belong(text, word, next) ? [alone, { keys: joined([word.keys, next.keys]), length: 2 }] : [alone];
}
