import { PairSet } from '../pair_set.js';
import { sharingRareWords } from '../rare_words.js';
import type { Outputs } from './prepared.js';

/** A text is looked for by so many of its rarest words: those of a long one are enough. */
const RAREST = 12;
/** Of the words that one text is looked for by, at least this share by weight has to be in the other. */
const LEAST_SHARED = 0.3;

/**
 * The pairs that are worth a comparison: those that share rare words. Each once, the smaller number first.
 * @param alike groups whose members are to be compared whatever words they share
 */
export function pairsOfOutputs(outputs: Outputs, alike: Iterable<readonly number[]>): [number, number][] {
  const pairs = new PairSet(outputs.all.length);
  byWords(outputs, pairs);
  for (const group of alike) pairs.addAll(group);
  return pairs.list();
}

/** Looks for the rarest words of each text among all words of the others: what is quoted in part is found in the whole. */
function byWords({ all, vocabulary }: Outputs, pairs: PairSet): void {
  const weight = (word: number): number => vocabulary.weight(word);
  const texts = all.flatMap((output, number) => output.texts.map(({ inOrder }) => ({ inOrder, number })));
  const having: number[][] = vocabulary.words.map(() => []);
  texts.forEach(({ inOrder }, text) => {
    for (const word of inOrder) having[word]!.push(text);
  });
  const asked = texts.map(({ inOrder }) => {
    const rarest = [...inOrder].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, RAREST);
    return [...new Set(rarest.flatMap((word) => [word, ...vocabulary.near(word)]))];
  });
  const least = asked.map((words) => LEAST_SHARED * words.reduce((sum, word) => sum + weight(word), 0));
  sharingRareWords({ asked, having, weight, least: (one) => least[one]! }, (a, b) => {
    pairs.add(texts[a]!.number, texts[b]!.number);
  });
}
