import { STOP_WORDS } from '../vocabulary/stop_words.js';
import { shortForm } from './short_forms.js';
import type { Vocabulary } from './vocabulary.js';

/** How the words of two names stand for one another. */
export interface Alignment {
  /** Weight of the words that stand for one another by the weight of all, less for words against words; from 0 to 1. */
  likeness: number;
  /** Words of each that stand for none of the other, in their order; none that join others. */
  differing: readonly [readonly string[], readonly string[]];
  /** Ways, other than being equal, in which words stand for one another. */
  ways: ReadonlySet<Way>;
}

/**
 * - MISTYPED: one letter apart.
 * - JOINED: written as one word here, as two there.
 * - SHORTENED: a word for several, or its beginning for a word.
 * - INITIAL: a letter for a name.
 */
export type Way = 'MISTYPED' | 'JOINED' | 'SHORTENED' | 'INITIAL';

/** What words that stand for one another in some other way than by being equal count for. */
const WORTH: Readonly<Record<Way, number>> = { MISTYPED: 0.95, JOINED: 1, SHORTENED: 0.9, INITIAL: 0.6 };
/** A word may be cut short to so many letters, and by so many at least. */
const SHORTEST_CUT = 4;
const LEAST_CUT = 3;

/**
 * Sets the words of two names beside one another, in whatever order they stand.
 * @param a numbers of the words, as the vocabulary has them
 * @param initials whether a letter may stand for a word, as in names of persons
 */
export function align(a: Int32Array, b: Int32Array, vocabulary: Vocabulary, initials = false): Alignment {
  const sides = [new Side(a, vocabulary), new Side(b, vocabulary)] as const;
  const [first, second] = sides;
  const ways = new Set<Way>();
  let matched = equalWords(first, second);
  const by = (way: Way, weight: number): void => {
    if (weight > 0) ways.add(way);
    matched += WORTH[way] * weight;
  };
  if (first.free > 0 && second.free > 0) by('MISTYPED', mistypedWords(first, second));
  const turns = [sides, [second, first]] as const;
  for (const [one, other] of turns) if (one.free > 0 && other.free > 1) by('JOINED', joinedWords(one, other));
  for (const [one, other] of turns) if (one.free > 0 && other.free > 0) by('SHORTENED', shortenedWords(one, other));
  if (initials) for (const [one, other] of turns) by('INITIAL', initialLetters(one, other));
  // A word that one has more says less than a word that stands against another.
  const against = Math.min(first.left, second.left);
  const total = first.total + second.total;
  return {
    likeness: total === 0 ? 0 : Math.max(0, matched - against) / total,
    differing: [first.differing(), second.differing()],
    ways,
  };
}

/** The words of one name, and which of them stand for none of the other so far. */
class Side {
  readonly isFree: Uint8Array;
  readonly total: number;
  free: number;
  left: number;

  constructor(
    readonly numbers: Int32Array,
    readonly vocabulary: Vocabulary,
  ) {
    this.free = numbers.length;
    this.isFree = new Uint8Array(numbers.length).fill(1);
    let total = 0;
    for (const number of numbers) total += vocabulary.weight(number);
    this.total = this.left = total;
  }

  word(at: number): string {
    return this.vocabulary.words[this.numbers[at]!]!;
  }

  /** Takes words out, from one place up to another; returns what they weigh. */
  take(from: number, to = from): number {
    let weight = 0;
    for (let at = from; at <= to; at++) {
      this.isFree[at] = 0;
      weight += this.vocabulary.weight(this.numbers[at]!);
    }
    this.free -= to - from + 1;
    this.left -= weight;
    return weight;
  }

  /** The first place of a word that is free and of which something holds; −1 if there is none. */
  find(holds: (at: number) => boolean): number {
    for (let at = 0; at < this.numbers.length; at++) if (this.isFree[at] === 1 && holds(at)) return at;
    return -1;
  }

  differing(): string[] {
    if (this.free === 0) return [];
    return Array.from(this.numbers, (_, at) => this.word(at)).filter(
      (word, at) => this.isFree[at] === 1 && !STOP_WORDS.has(word),
    );
  }
}

/** Takes out what stands for one another; returns what it weighs. `other` says where in `b` a word of `a` has its own. */
function matching(a: Side, b: Side, other: (at: number) => readonly [from: number, to: number] | undefined): number {
  let weight = 0;
  for (let at = 0; at < a.numbers.length && b.free > 0; at++) {
    const found = a.isFree[at] === 1 ? other(at) : undefined;
    if (found) weight += a.take(at) + b.take(...found);
  }
  return weight;
}

const single = (at: number): readonly [number, number] | undefined => (at < 0 ? undefined : [at, at]);

function equalWords(a: Side, b: Side): number {
  return matching(a, b, (at) => single(b.find((i) => b.numbers[i] === a.numbers[at])));
}

function mistypedWords(a: Side, b: Side): number {
  return matching(a, b, (at) => {
    const near = a.vocabulary.near(a.numbers[at]!);
    return near.length === 0 ? undefined : single(b.find((i) => near.includes(b.numbers[i]!)));
  });
}

/** One word of `a` that is two neighbours of `b`. */
function joinedWords(a: Side, b: Side): number {
  return matching(a, b, (at) => {
    const word = a.word(at);
    const pair = b.find(
      (i) => b.isFree[i + 1] === 1 && word.startsWith(b.word(i)) && b.word(i) + b.word(i + 1) === word,
    );
    return pair < 0 ? undefined : [pair, pair + 1];
  });
}

/** One word of `a` that is a short form of neighbours of `b`, of as many as can be, or the beginning of a word. */
function shortenedWords(a: Side, b: Side): number {
  return matching(a, b, (at) => {
    const word = a.word(at);
    const start = b.find((i) => word[0] === b.word(i)[0] && endOfRun(word, b, i) >= 0);
    if (start >= 0) return [start, endOfRun(word, b, start)];
    if (word.length < SHORTEST_CUT) return undefined;
    return single(b.find((i) => b.word(i).length >= word.length + LEAST_CUT && b.word(i).startsWith(word)));
  });
}

/** Where the longest run of neighbours ends that a word is a short form of; −1 if it is none of any. */
function endOfRun(word: string, { isFree, numbers, vocabulary }: Side, start: number): number {
  const words = [vocabulary.words[numbers[start]!]!];
  let end = -1;
  for (let at = start + 1; isFree[at] === 1; at++) {
    words.push(vocabulary.words[numbers[at]!]!);
    const form = shortForm(word, words);
    if (form === 'INITIALS' || form === 'PREFIXES') end = at;
  }
  return end;
}

/** A letter of `a` for a word of `b` that begins with it. */
function initialLetters(a: Side, b: Side): number {
  return matching(a, b, (at) => {
    const letter = a.word(at);
    return [...letter].length === 1 ? single(b.find((i) => b.word(i).startsWith(letter))) : undefined;
  });
}
