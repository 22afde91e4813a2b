import { TEXT_NOT_STATED } from '../../../model/vocabulary/index.js';
import { tellingWords } from '../names/reading.js';
import { Vocabulary } from '../names/vocabulary.js';
import { wordsOf } from '../names/words.js';
import type { Output } from './output.js';

/** A text as it is compared. */
export interface PreparedText {
  /** Numbers of its different words, in the order in which they come; none that join others. */
  inOrder: Int32Array;
  /** The same, ascending. */
  ascending: Int32Array;
  /** What its words weigh together. */
  weight: number;
  /** All its words. */
  joined: string;
}

/** An output as it is compared. */
export interface PreparedOutput {
  output: Output;
  texts: readonly PreparedText[];
  /** Languages of its texts, without region or script, as far as they are stated; undefined where they are not known. */
  languages: ReadonlySet<string> | undefined;
  references: readonly string[];
}

/** All outputs as they are compared. */
export interface Outputs {
  all: readonly PreparedOutput[];
  vocabulary: Vocabulary;
}

/** @param outputs in the order of their ids */
export function prepareOutputs(outputs: readonly Output[]): Outputs {
  const vocabulary = new Vocabulary();
  let count = 0;
  const read = outputs.map((output) => {
    const stated = output.texts.filter(({ text }) => text.trim().toLowerCase() !== TEXT_NOT_STATED);
    const texts = stated.map(({ text }) => wordsOf(text)).filter(({ length }) => length > 0);
    count += texts.length;
    return {
      output,
      languages: languagesOf(stated),
      references: output.references.map((reference) => wordsOf(reference).join(' ')).filter(Boolean),
      texts: texts.map((words) => ({
        joined: words.join(' '),
        inOrder: Int32Array.from(new Set(vocabulary.add(tellingWords(words)))),
      })),
    };
  });
  vocabulary.weigh(count);
  const weigh = (words: Int32Array): number => words.reduce((sum, word) => sum + vocabulary.weight(word), 0);
  const all = read.map((each) => ({
    ...each,
    texts: each.texts.map((text) => ({
      ...text,
      ascending: text.inOrder.toSorted(),
      weight: weigh(text.inOrder),
    })),
  }));
  return { all, vocabulary };
}

function languagesOf(texts: Output['texts']): ReadonlySet<string> | undefined {
  const languages = new Set(texts.flatMap(({ lang }) => lang?.split('-')[0]!.toLowerCase() ?? []));
  return languages.size === 0 || languages.has(UNDETERMINED) ? undefined : languages;
}

/** What BCP 47 writes of a language that is not known. */
const UNDETERMINED = 'und';
