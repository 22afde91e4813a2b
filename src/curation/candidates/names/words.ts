import { fold } from '../../../model/identity/folding.js';
import { plainSpelling } from '../../../model/identity/spelling.js';

/** Letters with full stops between them: K.S.B.S.I., S.H. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\p{M}*\.){2,}(?:\p{L}\p{M}*(?![\p{L}\p{N}]))?/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that write words without spaces between them. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a name as names are compared: folded, without apostrophes, abbreviations without their full stops. */
export function wordsOf(text: string): string[] {
  const plain = plainSpelling(text).replaceAll("'", '');
  const words = fold(plain.replace(DOTTED, (letters) => letters.replaceAll('.', ''))).match(WORD) ?? [];
  return WITHOUT_SPACES.test(plain) ? words.flatMap(segments) : words;
}

function segments(word: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(word), ({ segment }) => segment);
}
