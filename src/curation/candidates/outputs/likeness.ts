import type { Reason } from '../candidate.js';
import type { Vocabulary } from '../names/vocabulary.js';
import type { PreparedText } from './prepared.js';

/** How alike two texts are. */
export interface TextLikeness {
  /** From 0 to 1: half of it by how much one holds of the other, as a report of a text leaves words out. */
  likeness: number;
  reasons: readonly Reason[];
  /** Whether numbers stand against other numbers. */
  areNumbersApart: boolean;
  /** Words that only one of each has, in their order; no more than a few. */
  differing: readonly [readonly string[], readonly string[]];
}

const NOTHING_DIFFERS = { areNumbersApart: false, differing: [[], []] } as const;
export const NOTHING_ALIKE: TextLikeness = { likeness: 0, reasons: [], ...NOTHING_DIFFERS };

/** What a word that is one letter apart from its own counts for. */
const MISTYPED = 0.95;
/** From this likeness on texts are called similar. */
const SIMILAR = 0.55;
/** From this share of the lighter text on, the other holds it. */
const HELD = 0.9;
/** From this share on, words in common are worth saying. */
const SHARED = 0.1;
/** A text of fewer words is held by others by chance. */
const SHORTEST_HELD = 3;
/** So many differing words of each are told. */
const MOST_DIFFERING = 12;

const NUMBER = /^\p{N}+$/u;

/** Compares two texts by their words, weighed by rarity: whatever order they stand in, and however often. */
export function compareTexts(a: PreparedText, b: PreparedText, vocabulary: Vocabulary): TextLikeness {
  if (a.joined === b.joined) return { likeness: 1, reasons: ['EQUAL_TEXT'], ...NOTHING_DIFFERS };
  const [onlyA, onlyB] = [without(a.ascending, b.ascending), without(b.ascending, a.ascending)];
  const weigh = (words: Iterable<number>): number => [...words].reduce((sum, word) => sum + vocabulary.weight(word), 0);
  const equal = a.weight - weigh(onlyA);
  const mistyped = equal === 0 ? 0 : takeMistyped(onlyA, onlyB, vocabulary);
  const common = equal + MISTYPED * mistyped;
  const [leftA, leftB] = [weigh(onlyA), weigh(onlyB)];
  const dice = Math.max(0, 2 * common - Math.min(leftA, leftB)) / (a.weight + b.weight);
  const isTelling = Math.min(a.inOrder.length, b.inOrder.length) >= SHORTEST_HELD;
  const held = common / Math.min(a.weight, b.weight);
  const likeness = isTelling ? (dice + held) / 2 : dice;
  const isEqual = leftA + leftB === 0;
  const reasons: Reason[] = [];
  if (isEqual && mistyped === 0) reasons.push('EQUAL_TEXT');
  else if (!isEqual && isTelling && held >= HELD) reasons.push('EXCERPT');
  else if (likeness >= SIMILAR) reasons.push('SIMILAR_TEXT');
  else if (held >= SHARED) reasons.push('SHARED_WORDS');
  if (mistyped > 0) reasons.push('MISTYPED');
  const told = (text: PreparedText, only: ReadonlySet<number>): string[] => someInOrder(text, only, vocabulary);
  const areNumbersApart = [onlyA, onlyB].every((only) =>
    [...only].some((word) => NUMBER.test(vocabulary.words[word]!)),
  );
  return { likeness, reasons, areNumbersApart, differing: [told(a, onlyA), told(b, onlyB)] };
}

/** Numbers of one ascending list that are not in another. */
function without(some: Int32Array, others: Int32Array): Set<number> {
  const left = new Set<number>();
  let at = 0;
  for (const word of some) {
    while (at < others.length && others[at]! < word) at++;
    if (others[at] !== word) left.add(word);
  }
  return left;
}

/** Takes out words that are one letter apart; returns what those of one side weigh. */
function takeMistyped(a: Set<number>, b: Set<number>, vocabulary: Vocabulary): number {
  let weight = 0;
  for (const word of a) {
    const near = vocabulary.near(word).find((other) => b.has(other));
    if (near === undefined) continue;
    a.delete(word);
    b.delete(near);
    weight += Math.min(vocabulary.weight(word), vocabulary.weight(near));
  }
  return weight;
}

function someInOrder({ inOrder }: PreparedText, only: ReadonlySet<number>, vocabulary: Vocabulary): string[] {
  const words = Array.from(
    inOrder.filter((word) => only.has(word)),
    (word) => vocabulary.words[word]!,
  );
  return words.length > MOST_DIFFERING ? [...words.slice(0, MOST_DIFFERING), '…'] : words;
}
