import { fold } from '../../model/identity/folding.js';

/** What stands in the place of a name that may not be shown. */
export const WITHHELD_NAME = '[name withheld]';

/** Names of fewer letters and digits (initials) are not looked for: they would be found in half of all texts. */
const SHORTEST = 3;

/** A word as the mask sees it: letters, marks and digits; characters that print nothing do not divide it. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const UNPRINTED = /\p{Cf}/gu;
const ASCII = /^[a-z0-9]*$/i;

const wordOf = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : fold(text.replace(UNPRINTED, '')));

/** The words of a text, folded as the mask compares them. */
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(wordOf).filter(Boolean);

/**
 * A function that replaces names in a text, whatever their case, diacritics and punctuation, and also with the last
 * word first ("Rahayu, Devi"). Of names that begin at one word the longest is taken. Time: the length of the text
 * times the names that begin with one word; it does not grow with the number of names.
 */
export function masker(names: Iterable<string>): (text: string) => string {
  const byFirstWord = new Map<string, string[][]>();
  const add = (words: string[]): void => {
    const known = byFirstWord.get(words[0]!);
    if (known) known.push(words);
    else byFirstWord.set(words[0]!, [words]);
  };
  for (const name of new Set(names)) {
    const words = wordsOf(name);
    if (words.join('').length < SHORTEST) continue;
    add(words);
    if (words.length > 1) add([words.at(-1)!, ...words.slice(0, -1)]);
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.length - a.length);
  return byFirstWord.size === 0 ? (text) => text : (text) => replaced(text, byFirstWord);
}

function replaced(text: string, byFirstWord: ReadonlyMap<string, string[][]>): string {
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => wordOf(word));
  const pieces: string[] = [];
  let done = 0;
  for (let at = 0; at < words.length;) {
    const name = byFirstWord.get(words[at]!)?.find((known) => known.every((word, i) => words[at + i] === word));
    if (!name) {
      at += 1;
      continue;
    }
    const last = found[at + name.length - 1]!;
    pieces.push(text.slice(done, found[at]!.index), WITHHELD_NAME);
    done = last.index + last[0].length;
    at += name.length;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}
