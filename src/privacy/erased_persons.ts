import { LRUCache } from 'lru-cache';
import { remember } from '../collections/remember.js';
import type { Occurrence } from './occurrence.js';
import { isPersonId } from './persons.js';
import type { Pseudonyms } from './pseudonyms.js';
import { wordsOfName } from './titles.js';
import { LONGEST_NAME, waysToWrite, type Words } from './ways_to_write.js';
import { isTogether, waysToSpell, unitsAt, type Unit, type Word } from './words.js';

/** What is kept of somebody who was erased. */
export interface Erasure {
  /** The id since then. */
  person: string;
  /** ISO date-time in UTC. */
  erasedAt: string;
  erasedBy: string;
  reason: string;
  /**
   * For each name, each way to write it and each spelling of its words: how many words it then has, and their digest
   * (`2-9f3c…`); of a name of several words that is written as one `joined-9f3c…`.
   */
  names: readonly string[];
  /** Tells whether the digests were made with a given key. */
  keyProof: string;
}

/** The proof that an erasure carries of the key that it was made with. */
export const keyProofOf = (pseudonyms: Pseudonyms): string => pseudonyms.proof('erasures');

/**
 * What is kept of a name, titles and degrees left out: a digest for each way to write it, as names of hidden persons are
 * looked for, and to spell its words.
 */
export function digestsOf(name: string, pseudonyms: Pseudonyms): string[] {
  const words = wordsOfName(name);
  const digestOf = (word: string): bigint => pseudonyms.erasedWord(word);
  if (words.length < 2) return digestsOfWords(words, digestOf);
  return waysToWrite(words).flatMap((way) => digestsOfWords(way, digestOf, way.length === 1 ? JOINED : undefined));
}

/** What stands in the place of the number of words of a name that is written as one. */
const JOINED = 'joined';

const MODULUS = 2n ** 128n;
/** Words of an import that are known again: of each an HMAC has to be computed. */
const KEPT_WORDS = 100_000;

/** Sums of what is kept of the words, so that their order does not matter and each word is digested once. */
function digestsOfWords(words: Words, digestOf: (word: string) => bigint, label = String(words.length)): string[] {
  const sums = waysToSpell(words).flatMap((some) =>
    some.reduce((before, keys) => before.flatMap((sum) => keys.map((key) => sum + digestOf(key))), [0n]),
  );
  return sums.map((sum) => `${label}-${(sum % MODULUS).toString(16)}`);
}

/** Those who were erased: their old ids and their names are known again, and nobody can read them out. */
export class ErasedPersons {
  readonly #ids: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #words = new LRUCache<string, bigint>({ max: KEPT_WORDS });
  /** Numbers of words of the names that are looked for in texts; 1: names written as one word. */
  readonly #lengths: readonly number[];

  constructor(
    private readonly erasures: readonly Erasure[],
    private readonly pseudonyms: Pseudonyms,
  ) {
    this.#ids = new Set(erasures.map(({ person }) => person));
    this.#names = new Set(erasures.flatMap(({ names }) => names));
    const inTexts = [...this.#names].filter((name) => !name.startsWith('1-'));
    this.#lengths = [...new Set(inTexts.map((name) => (name.startsWith(JOINED) ? 1 : Number.parseInt(name))))];
  }

  /** How many were erased under another key: nothing of them is known again. */
  get unknown(): number {
    const proof = keyProofOf(this.pseudonyms);
    return this.erasures.filter(({ keyProof }) => keyProof !== proof).length;
  }

  /** The id since the erasure of a person with this id before it; undefined of everybody else. */
  idOf(id: string): string | undefined {
    if (!isPersonId(id)) return undefined;
    const erased = this.#erasedId(id);
    return this.#ids.has(erased) ? erased : undefined;
  }

  /** Whether a name is that of somebody who was erased, titles and the order of its words aside. */
  isNamed(name: string): boolean {
    const words = wordsOfName(name);
    return this.#isKnown(words) || (words.length === 1 && this.#isKnown(words, JOINED));
  }

  /**
   * Where such a name of two words or more stands in a text: its words in any order, with words written as one, or with one
   * of them written in two.
   */
  occurrences(words: readonly Word[], text: string): Occurrence[] {
    const found: Occurrence[] = [];
    const units = words.map((_, at) => unitsAt(text, words, at, isTogether));
    for (const length of this.#lengths) {
      const label = length === 1 ? JOINED : undefined;
      const mostDivided = length > LONGEST_NAME ? 0 : length;
      for (let from = 0; from < words.length; from++) {
        for (let divided = -1; divided < mostDivided; divided++) {
          const window = unitsFrom(units, from, length, divided);
          if (
            !window ||
            !this.#isKnown(
              window.map(({ keys }) => keys),
              label,
            )
          )
            continue;
          found.push({ from, to: window.reduce((to, unit) => to + unit.length, from) });
        }
      }
    }
    return found;
  }

  #isKnown(words: Words, label?: string): boolean {
    return digestsOfWords(words, this.#digestOf, label).some((digest) => this.#names.has(digest));
  }

  readonly #erasedId = remember((id: string): string => this.pseudonyms.erased(id));

  readonly #digestOf = (word: string): bigint => {
    let digest = this.#words.get(word);
    if (digest === undefined) this.#words.set(word, (digest = this.pseudonyms.erasedWord(word)));
    return digest;
  };
}

/**
 * So many units of a text, one behind the other; undefined where they do not stand together.
 * @param units by the word that they begin with: the word and, if it is together with the next, both as one
 * @param divided which of them is two words of the text; −1: none
 */
function unitsFrom(units: readonly Unit[][], from: number, length: number, divided: number): Unit[] | undefined {
  const found: Unit[] = [];
  for (let at = from; found.length < length; at += found.at(-1)!.length) {
    const unit = units[at]?.[found.length === divided ? 1 : 0];
    const isApart = found.length > 0 && units[at - 1]!.length === 1;
    if (!unit || isApart) return undefined;
    found.push(unit);
  }
  return found;
}
