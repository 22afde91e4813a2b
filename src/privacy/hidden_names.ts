import { isInitial, standsFor } from './initials.js';
import type { Occurrence } from './occurrence.js';
import { isHonorific, wordsOfName } from './titles.js';
import { piecesOf, waysToWrite, type Words } from './ways_to_write.js';
import { isOneWord, isTogether, unitsAt, type Unit, type Word } from './words.js';

/** A person who is not public, by any mark that tells persons apart, and the names that may not be known. */
export interface HiddenPerson {
  id: string;
  names: readonly string[];
}

/** A word that may be a person’s name, if the text is of those that speak of the person. */
export interface PossibleName extends Occurrence {
  persons: readonly string[];
}

/** One-word names of fewer letters are initials. */
const SHORTEST = 3;
/** Words of a longer name of fewer letters are words of many names. */
const SHORTEST_ALONE = 4;

/**
 * The names of hidden persons, to be found in texts; endless ones piece by piece. Time: the length of a text times the names that have one of its
 * words; it does not grow with the number of names.
 */
export class HiddenNames {
  /** Full names of two words or more, and the ways to write some of their words as one, by each of their words. */
  readonly #full = new Map<string, Words[]>();
  /** Persons by a word that is their whole name, and by each word of a longer one. */
  readonly #whole = new Map<string, Set<string>>();
  readonly #part = new Map<string, Set<string>>();

  constructor(persons: Iterable<HiddenPerson>) {
    const known = new Set<string>();
    for (const { id, names } of persons) {
      for (const words of names.map(wordsOfName)) {
        const [only] = words;
        if (words.length === 1)
          add(
            this.#whole,
            only!.filter(({ length }) => length >= SHORTEST),
            id,
          );
        if (words.length < 2) continue;
        for (const word of words) add(this.#part, word, id);
        for (const piece of piecesOf(words)) {
          const name = JSON.stringify(piece);
          if (known.has(name)) continue;
          known.add(name);
          for (const way of waysToWrite(piece)) this.#addFull(way);
        }
      }
    }
  }

  get isEmpty(): boolean {
    return this.#full.size === 0 && this.#whole.size === 0;
  }

  /** Whether a word, in one of its spellings, is one of a hidden name. */
  hasWord(key: string): boolean {
    return this.#part.has(key) || this.#whole.has(key);
  }

  /** Those of whose names a word, in one of its spellings, is one. */
  personsWith(key: string): string[] {
    return [...new Set([...(this.#part.get(key) ?? []), ...(this.#whole.get(key) ?? [])])];
  }

  #addFull(words: Words): void {
    for (const key of new Set(words.flat())) {
      const names = this.#full.get(key);
      if (names) names.push(words);
      else this.#full.set(key, [words]);
    }
  }

  /**
   * Full names of two words or more, in any order, with initials in the place of words, at least one of which is whole,
   * and with words written as one or in two. One after another: the next begins behind the one before; of those that
   * begin at one word, the longest.
   */
  full(text: string, words: readonly Word[]): Occurrence[] {
    const units = words.map((_, at) => unitsAt(text, words, at, isTogether));
    const longest = new Map<number, number>();
    // A name is met at each of its words.
    const known = new Map<Words, Map<number, number>>();
    const endOf = (name: Words, from: number): number => {
      const ends = known.get(name) ?? new Map<number, number>();
      known.set(name, ends);
      const end = ends.get(from) ?? endOfName(words, units, from, name);
      ends.set(from, end);
      return end;
    };
    for (let at = 0; at < words.length; at++) {
      for (const { names, length } of this.#namesAt(units[at]!)) {
        for (const name of names) {
          for (let from = Math.max(0, at - 2 * (name.length - 1)); from <= at; from++) {
            const to = endOf(name, from);
            if (to >= at + length && to > (longest.get(from) ?? 0)) longest.set(from, to);
          }
        }
      }
    }
    return oneAfterAnother(longest);
  }

  /** Names that have the word at a place, or that word and the next written as one. */
  #namesAt(units: readonly Unit[]): { names: Words[]; length: number }[] {
    return units.flatMap(({ keys, length }) =>
      keys.flatMap((key) => {
        const names = this.#full.get(key);
        return names ? [{ names, length }] : [];
      }),
    );
  }

  /**
   * Words that may name somebody in a text that speaks of the person: one-word names, words of longer names of four
   * letters or more and with a capital, and any word of a name behind what one calls persons by.
   */
  possible(text: string, words: readonly Word[]): PossibleName[] {
    const found: PossibleName[] = [];
    for (let at = 0; at < words.length; at++) {
      const isCalled = at > 0 && isHonorific(words[at - 1]!.keys) && isTogether(text, words[at - 1]!, words[at]!);
      for (const { keys, length } of unitsAt(text, words, at, isOneWord)) {
        const mayStand = words[at]!.isCapital && keys.some((key) => key.length >= SHORTEST_ALONE);
        const persons = keys.flatMap((key) => [
          ...(this.#whole.get(key) ?? []),
          ...((mayStand || isCalled ? this.#part.get(key) : undefined) ?? []),
        ]);
        if (persons.length > 0) found.push({ from: at, to: at + length, persons: [...new Set(persons)] });
      }
    }
    return found;
  }
}

/** @param ends number of the word behind an occurrence, by that of its first */
function oneAfterAnother(ends: ReadonlyMap<number, number>): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [from, to] of [...ends].sort(([a], [b]) => a - b)) {
    if (from >= (found.at(-1)?.to ?? 0)) found.push({ from, to });
  }
  return found;
}

function add(persons: Map<string, Set<string>>, keys: readonly string[], id: string): void {
  for (const key of keys) {
    const known = persons.get(key);
    if (known) known.add(id);
    else persons.set(key, new Set([id]));
  }
}

/**
 * The number of the word behind a name that begins at a word; −1 where it does not begin there.
 * @param units by the word that they begin with: a word without one of two is not together with the next
 */
function endOfName(words: readonly Word[], units: readonly Unit[][], from: number, name: Words): number {
  const rest = (at: number, left: Words, isNamed: boolean): number => {
    if (left.length === 0) return isNamed ? at : -1;
    const word = words[at];
    if (!word || (at > from && units[at - 1]!.length === 1)) return -1;
    const without = (taken: number): Words => left.filter((_, place) => place !== taken);
    for (const { keys, length } of [...units[at]!].reverse()) {
      const taken = left.findIndex((spellings) => spellings.some((spelling) => keys.includes(spelling)));
      const end = taken < 0 ? -1 : rest(at + length, without(taken), true);
      if (end >= 0) return end;
    }
    if (!isInitial(word)) return -1;
    const initial = left.findIndex((spellings) => standsFor(word, spellings));
    return initial < 0 ? -1 : rest(at + 1, without(initial), isNamed);
  };
  return rest(from, name, false);
}
