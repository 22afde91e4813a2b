import { LRUCache } from 'lru-cache';
import { remember } from '../collections/remember.js';
import type { Occurrence } from './occurrence.js';
import { isPersonId } from './persons.js';
import type { Pseudonyms } from './pseudonyms.js';
import { wordsOfName } from './titles.js';
import { isTogether, type Word } from './words.js';

/** What is kept of somebody who was erased. */
export interface Erasure {
  /** The id since then. */
  person: string;
  /** ISO date-time in UTC. */
  erasedAt: string;
  erasedBy: string;
  reason: string;
  /** For each name, and each spelling of its words: how many words it has, and their digest (`2-9f3c…`). */
  names: readonly string[];
  /** Tells whether the digests were made with a given key. */
  keyProof: string;
}

/** The proof that an erasure carries of the key that it was made with. */
export const keyProofOf = (pseudonyms: Pseudonyms): string => pseudonyms.proof('erasures');

/** What is kept of a name: a digest for each way to spell its words, titles and degrees left out. */
export function digestsOf(name: string, pseudonyms: Pseudonyms): string[] {
  return digestsOfWords(wordsOfName(name), (word) => pseudonyms.erasedWord(word));
}

const MODULUS = 2n ** 128n;
/** Words of an import that are known again: of each an HMAC has to be computed. */
const KEPT_WORDS = 100_000;

/** Sums of what is kept of the words, so that their order does not matter and each word is digested once. */
function digestsOfWords(words: readonly (readonly string[])[], digestOf: (word: string) => bigint): string[] {
  const sums = words.reduce((before, keys) => before.flatMap((sum) => keys.map((key) => sum + digestOf(key))), [0n]);
  return sums.map((sum) => `${words.length}-${(sum % MODULUS).toString(16)}`);
}

/** Those who were erased: their old ids and their names are known again, and nobody can read them out. */
export class ErasedPersons {
  readonly #ids: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #words = new LRUCache<string, bigint>({ max: KEPT_WORDS });
  /** Numbers of words of the names that are looked for in texts. */
  readonly #lengths: readonly number[];

  constructor(
    private readonly erasures: readonly Erasure[],
    private readonly pseudonyms: Pseudonyms,
  ) {
    this.#ids = new Set(erasures.map(({ person }) => person));
    this.#names = new Set(erasures.flatMap(({ names }) => names));
    this.#lengths = [...new Set(Array.from(this.#names, (name) => Number.parseInt(name)))].filter((n) => n > 1);
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
    return this.#isKnown(wordsOfName(name));
  }

  /** Where such a name of two words or more stands in a text, its words in any order. */
  occurrences(words: readonly Word[], text: string): Occurrence[] {
    const found: Occurrence[] = [];
    for (const length of this.#lengths) {
      for (let from = 0; from + length <= words.length; from++) {
        const window = words.slice(from, from + length);
        if (!window.every((word, i) => i === 0 || isTogether(text, window[i - 1]!, word))) continue;
        if (this.#isKnown(window.map(({ keys }) => keys))) found.push({ from, to: from + length });
      }
    }
    return found;
  }

  #isKnown(words: readonly (readonly string[])[]): boolean {
    return digestsOfWords(words, this.#digestOf).some((digest) => this.#names.has(digest));
  }

  readonly #erasedId = remember((id: string): string => this.pseudonyms.erased(id));

  readonly #digestOf = (word: string): bigint => {
    let digest = this.#words.get(word);
    if (digest === undefined) this.#words.set(word, (digest = this.pseudonyms.erasedWord(word)));
    return digest;
  };
}
