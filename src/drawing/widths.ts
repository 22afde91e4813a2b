import { FONT_ASCENT, FONT_DESCENT, FONT_WIDTHS } from './font_widths.js';

/** The one font of all pictures. */
export const FONT = 'Atkinson Hyperlegible';

/** What stands in for letters that the font lacks: as wide as the widest in use, so that no label is wider than its box. */
const IDEOGRAPH = 1000;
const UNKNOWN = 720;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * Width of a line of text in the unit of `size`, without a browser: the sum of the advance widths, for pictures are
 * drawn without kerning.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += widthOf(character);
  return (width * size) / 1000;
}

function widthOf(character: string): number {
  const known = FONT_WIDTHS[character];
  if (known !== undefined) return known;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  return WIDE.test(character) ? IDEOGRAPH : UNKNOWN;
}

/** The characters of a text that the font cannot draw; a browser takes them from another font. */
export function missingFromFont(text: string): string[] {
  return [...text.normalize('NFC')].filter(
    (character) => FONT_WIDTHS[character] === undefined && !/\s|\p{Cf}/u.test(character),
  );
}

/** From the top of the highest letter to the bottom of the lowest. */
export const textHeight = (size: number): number => ((FONT_ASCENT - FONT_DESCENT) * size) / 1000;

/** How far the base line lies below the top of a line of text. */
export const baseline = (size: number): number => (FONT_ASCENT * size) / 1000;
