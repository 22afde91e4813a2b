import { distance } from 'fastest-levenshtein';
import { LEGAL_FORMS } from '../vocabulary/legal_forms.js';
import { STOP_WORDS } from '../vocabulary/stop_words.js';

/** Where both of two words have fewer letters, they are other words where a letter differs. */
const SHORTEST_MISTYPED = 7;
/** Where it has more, it is no word that anybody types: all ways to take a letter out are kept. */
const LONGEST_MISTYPED = 60;
/** What a legal form or a word that joins others weighs, beside what its rarity would give it. */
const DISCOUNT = 0.05;

/**
 * All words of the names that are compared: what each weighs, and which may be one another mistyped. A word is known by
 * its number, in the order in which words were first seen.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** How many names have a word, by its number. */
  readonly frequency: number[] = [];
  #weights: Float64Array = new Float64Array(0);
  #near: ReadonlyMap<number, readonly number[]> = new Map();

  /** The numbers of the words of one name. */
  add(words: readonly string[]): Int32Array {
    const numbers = Int32Array.from(words, (word) => this.#numberOf(word));
    for (const number of new Set(numbers)) this.frequency[number]! += 1;
    return numbers;
  }

  /** Weighs the words, once all names are added: inverse document frequency (Spärck Jones 1972), from 1 upwards. */
  weigh(names: number): void {
    this.#weights = Float64Array.from(this.words, (word, number) => {
      const weight = 1 + Math.log((1 + names) / this.frequency[number]!);
      return LEGAL_FORMS.has(word) || STOP_WORDS.has(word) ? weight * DISCOUNT : weight;
    });
    this.#near = nearWords(this.words);
  }

  weight(word: number): number {
    return this.#weights[word]!;
  }

  number(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Words that one mistake in typing makes of a word. */
  near(word: number): readonly number[] {
    return this.#near.get(word) ?? [];
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
      this.frequency.push(0);
    }
    return number;
  }
}

/** Pairs of long words that are one mistake apart, found by what is left of both when a letter is taken out. */
function nearWords(words: readonly string[]): Map<number, number[]> {
  const byRest = new Map<string, number[]>();
  const near = new Map<number, number[]>();
  words.forEach((word, number) => {
    if (word.length < SHORTEST_MISTYPED - 1 || word.length > LONGEST_MISTYPED || /\p{N}/u.test(word)) return;
    for (const rest of [word, ...withoutALetter(word)]) {
      const same = byRest.get(rest);
      if (!same) byRest.set(rest, [number]);
      else {
        for (const other of same) {
          const isLong = Math.max(words[other]!.length, word.length) >= SHORTEST_MISTYPED;
          if (isLong && isOneMistake(words[other]!, word)) relate(near, other, number);
        }
        same.push(number);
      }
    }
  });
  return near;
}

const withoutALetter = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** A letter more, less or other, or two neighbours exchanged (Damerau 1964). */
function isOneMistake(a: string, b: string): boolean {
  if (a === b) return false;
  if (distance(a, b) === 1) return true;
  const at = [...a].findIndex((_, i) => a[i] !== b[i]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function relate(near: Map<number, number[]>, a: number, b: number): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = near.get(one);
    if (!known) near.set(one, [other]);
    else if (!known.includes(other)) known.push(other);
  }
}
