import { LRUCache } from 'lru-cache';
import { whenKnown, type OrPromise } from '../collections/or_promise.js';
import { HiddenNames, type HiddenPerson, type PossibleName } from './hidden_names.js';
import type { Occurrence } from './occurrence.js';
import { ProtectedNames } from './protected_names.js';
import { isTogether, unitsAt, wordsOf, type Word } from './words.js';

/** What stands in the place of a name that may not be shown. */
export const WITHHELD_NAME = '[name withheld]';

/** Where a text comes from: what decides whether a lone word in it can name a person. */
export interface Families {
  /** Of these persons, those of whom something of the text’s family speaks. */
  spokenOf: (text: string, persons: readonly string[]) => OrPromise<ReadonlySet<string>>;
}

/** Words that may name hidden persons. */
export interface NamedWords {
  text: string;
  persons: readonly string[];
}

/** A word of hidden names in a slug, with the spellings in which it is one. */
export interface SlugWord extends NamedWords {
  keys: readonly string[];
}

/** Characters of texts that are kept once they were looked through. */
const KEPT_LENGTH = 1_000_000;

interface Found {
  words: readonly Word[];
  /** Full names, which are masked in every text. */
  full: Occurrence[];
  possible: PossibleName[];
}

/** Replaces the names of hidden persons in texts (design, rule 9). */
export class TextMask {
  readonly #hidden: HiddenNames;
  readonly #protected: ProtectedNames;
  /** Most texts are shown again and again. */
  readonly #found = new LRUCache<string, Found | 'NOTHING'>({
    maxSize: KEPT_LENGTH,
    sizeCalculation: (_, { length }) => length + 1,
  });

  /** @param publicNames names that are never masked: of organisations, issues and persons who are public */
  constructor(persons: Iterable<HiddenPerson>, publicNames: Iterable<string>) {
    this.#hidden = new HiddenNames(persons);
    this.#protected = new ProtectedNames(publicNames, (key) => this.#hidden.hasWord(key));
  }

  /** A text without the full names that it holds. */
  withoutFullNames(text: string): string {
    const found = this.#look(text);
    return found === 'NOTHING' ? text : replaced(text, found.words, found.full);
  }

  /** A text as it may be shown. At once where no lone word of it can be a name. */
  shown(text: string, families: Families): OrPromise<string> {
    const found = this.#look(text);
    if (found === 'NOTHING') return text;
    return whenKnown(masked(text, found, families), (occurrences) => replaced(text, found.words, occurrences));
  }

  /** The words of hidden names that are masked in a text, in each spelling. */
  maskedWords(text: string, families: Families): OrPromise<ReadonlySet<string>> {
    const found = this.#look(text);
    if (found === 'NOTHING') return new Set<string>();
    return whenKnown(masked(text, found, families), (occurrences) => {
      const words = occurrences.map(({ from, to }) => found.words.slice(from, to));
      return new Set(words.flatMap((each) => unitsOf(text, each).flatMap(({ keys }) => this.#hiddenKeys(keys))));
    });
  }

  /** The words of hidden names in a slug, none that is part of a name that is never masked. */
  wordsOfSlug(slug: string): SlugWord[] {
    // (In capitals, as for every name of ours.)
    const text = slug.toUpperCase();
    const words = wordsOf(text);
    return unitsOf(text, words).flatMap(({ from, to, keys }) => {
      const hidden = this.#hiddenKeys(keys);
      if (hidden.length === 0 || this.#protected.covers({ from, to }, words)) return [];
      const persons = [...new Set(hidden.flatMap((key) => this.#hidden.personsWith(key)))];
      return [{ text: slug.slice(words[from]!.start, words[to - 1]!.end), keys: hidden, persons }];
    });
  }

  #hiddenKeys(keys: readonly string[]): string[] {
    return keys.filter((key) => key.length > 1 && this.#hidden.hasWord(key));
  }

  /** Words of a text that may name somebody, if it speaks of the person: none that is part of a name that is never masked. */
  possible(text: string): NamedWords[] {
    const found = this.#look(text);
    if (found === 'NOTHING') return [];
    const { words, possible } = found;
    return possible
      .filter(({ from }) => words[from]!.isCapital)
      .map(({ from, to, persons }) => ({ text: text.slice(words[from]!.start, words[to - 1]!.end), persons }));
  }

  /** Full names that stand in a text, inside names that are never masked too. */
  full(text: string): string[] {
    const words = wordsOf(text);
    return this.#hidden.full(text, words).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end));
  }

  #look(text: string): Found | 'NOTHING' {
    if (this.#hidden.isEmpty) return 'NOTHING';
    let found = this.#found.get(text);
    if (found === undefined) this.#found.set(text, (found = this.#find(text)));
    return found;
  }

  #find(text: string): Found | 'NOTHING' {
    const words = wordsOf(text);
    const isHidden = (occurrence: Occurrence): boolean => !this.#protected.covers(occurrence, words);
    const full = this.#hidden.full(text, words).filter(isHidden);
    const possible = this.#hidden.possible(text, words).filter(isHidden);
    return full.length + possible.length === 0 ? 'NOTHING' : { words, full, possible };
  }
}

/** What is masked in a text: full names, and words that name those of whom its family speaks. */
function masked(text: string, { full, possible }: Found, families: Families): OrPromise<Occurrence[]> {
  if (possible.length === 0) return full;
  const persons = [...new Set(possible.flatMap((name) => name.persons))];
  return whenKnown(families.spokenOf(text, persons), (spokenOf) => [
    ...full,
    ...possible.filter((name) => name.persons.some((person) => spokenOf.has(person))),
  ]);
}

/** Each word, and each with the next as one. */
const unitsOf = (text: string, words: readonly Word[]): (Occurrence & { keys: readonly string[] })[] =>
  words.flatMap((_, from) =>
    unitsAt(text, words, from, isTogether).map(({ keys, length }) => ({ keys, from, to: from + length })),
  );

/** Of occurrences that overlap, one mask covers all words. */
function replaced(text: string, words: readonly Word[], occurrences: readonly Occurrence[]): string {
  const pieces: string[] = [];
  let done = 0;
  let behind = 0;
  for (const { from, to } of [...occurrences].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= behind) continue;
    if (from >= behind) pieces.push(text.slice(done, words[from]!.start), WITHHELD_NAME);
    done = words[to - 1]!.end;
    behind = to;
  }
  return pieces.join('') + text.slice(done);
}
