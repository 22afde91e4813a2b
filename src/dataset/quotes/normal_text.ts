/**
 * A text in the form in which quotes are compared, with the way back to its code points.
 *
 * Made equal: compatibility forms (NFKD), runs of white space, typographic and plain quotation marks and dashes.
 * Left out: characters that nobody sees (soft hyphen, zero-width space, word joiner, byte order mark).
 * Capitals count. What a reader sees as one character (a grapheme cluster) is never cut in two.
 */
export interface NormalText {
  readonly form: string;
  /** For each offset in `form` where a character begins: its first code point in the text; else −1. */
  readonly starts: readonly number[];
  /** For each offset in `form` where a character has ended: the code point after it in the text; else −1. */
  readonly ends: readonly number[];
}

const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u02bc\u0060\u00b4]/gu;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]$/u;
const WHITE_SPACE = /^\s+$/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function plain(character: string): string {
  return character.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-').normalize('NFKD');
}

export function normalText(text: string): NormalText {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [-1];
  let position = 0;
  let inWhiteSpace = false;
  for (const { segment } of graphemes.segment(text)) {
    const start = position;
    position += [...segment].length;
    if (INVISIBLE.test(segment)) continue;
    const isWhiteSpace = WHITE_SPACE.test(segment);
    if (isWhiteSpace && inWhiteSpace) continue;
    const form = isWhiteSpace ? ' ' : plain(segment);
    forms.push(form);
    for (let offset = 0; offset < form.length; offset++) {
      starts.push(offset === 0 ? start : -1);
      ends.push(offset === form.length - 1 ? position : -1);
    }
    inWhiteSpace = isWhiteSpace;
  }
  return { form: forms.join(''), starts, ends };
}
