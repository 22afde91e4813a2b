import { FONT_ASCENT, FONT_DESCENT, FONT_WIDTHS } from './font_widths.js';

/** The one font of all pictures. */
export const FONT = 'Atkinson Hyperlegible';

/** The same in CSS and SVG: letters that it lacks come from a font that the reader has. */
export const FONT_FAMILY = `'${FONT}', system-ui, sans-serif`;

/**
 * Letters that the font lacks: as wide as in the widest fonts in use, so that no label is wider than its box. The first
 * kind that a character is of counts.
 */
const LACKING: readonly [kind: RegExp, width: number][] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/\p{Mc}/u, 600],
  [/\p{Extended_Pictographic}/u, 1400],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60]/u,
    1000,
  ],
  [/[\p{Lu}\p{Lt}\p{N}\p{S}]/u, 1100],
  [
    /[\p{Script=Tamil}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Ethiopic}]/u,
    1100,
  ],
];
/** Of all others, on average over words. */
const UNKNOWN = 720;

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
  return FONT_WIDTHS[character] ?? LACKING.find(([kind]) => kind.test(character))?.[1] ?? UNKNOWN;
}

/** How much wider the font is that programs take which do not read the one in a file, such as librsvg: DejaVu Sans. */
const OTHER_FONT = 1.15;

/** Room for a line of text that is to stand free in such programs too. */
export const textRoom = (text: string, size: number): number => OTHER_FONT * textWidth(text, size);

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
