import type { Occurrence } from './occurrence.js';
import { wordsOf, type Word } from './words.js';

/** Names of more words protect nothing: each word of a text would be compared with all of theirs. */
const LONGEST = 100;

type Words = readonly (readonly string[])[];

/**
 * Names that are never masked, of organisations, issues and persons who are public: a hidden name that stands inside a
 * longer one of these is part of it.
 */
export class ProtectedNames {
  /** Names of two words or more, by each word that may have to be hidden. */
  readonly #byWord = new Map<string, Words[]>();

  /** @param isHidden whether a word is one of a hidden name: names without such a word protect nothing */
  constructor(names: Iterable<string>, isHidden: (key: string) => boolean) {
    for (const name of new Set(names)) {
      const words = wordsOf(name).map(({ keys }) => keys);
      if (words.length < 2 || words.length > LONGEST) continue;
      for (const key of new Set(words.flat().filter(isHidden))) {
        const known = this.#byWord.get(key);
        if (known) known.push(words);
        else this.#byWord.set(key, [words]);
      }
    }
  }

  /** Whether an occurrence lies inside a longer occurrence of a protected name. */
  covers({ from, to }: Occurrence, words: readonly Word[]): boolean {
    return words[from]!.keys.some((key) =>
      this.#byWord.get(key)?.some((name) => name.length > to - from && this.#stands(name, from, to, words)),
    );
  }

  #stands(name: Words, from: number, to: number, words: readonly Word[]): boolean {
    const starts = Array.from({ length: name.length - (to - from) + 1 }, (_, back) => from - back);
    return starts.some(
      (start) =>
        start >= 0 &&
        name.every((spellings, i) => words[start + i]?.keys.some((key) => spellings.includes(key)) === true),
    );
  }
}
