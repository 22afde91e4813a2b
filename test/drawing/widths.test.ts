import { openSync, type Font } from 'fontkit';
import { createRequire } from 'node:module';
import { FONT_WIDTHS } from '../../src/drawing/font_widths.js';
import { missingFromFont, textWidth } from '../../src/drawing/widths.js';

const font = openSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf',
  ),
) as Font;

it('has the widths of the font', () => {
  for (const [character, width] of Object.entries(FONT_WIDTHS)) {
    const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0)!);
    expect([character, width]).toEqual([character, Math.round((advanceWidth * 1000) / font.unitsPerEm)]);
  }
  expect(Object.keys(FONT_WIDTHS).length).toBeGreaterThan(300);
});

it('adds them up, composed letters as one', () => {
  expect(textWidth('Āé', 10)).toBeCloseTo(textWidth('A\u0304e\u0301', 10));
  expect(textWidth('KSBSI', 22)).toBeCloseTo(2 * textWidth('KSBSI', 11));
});

// What a browser measured at 100 with DejaVu Sans, one of the widest fonts that systems have, or with boxes where that has
// no such letters; ideographs fill a square in every font, and emoji are up to 1.37 as wide in theirs.
it.each([
  ['ЖЩЮШФ', 518],
  ['Женская Федерация', 1096],
  ['Ένωση γυναικών', 840],
  ['Հայաստանի Կանայք', 1129],
  ['جمعية النساء', 535],
  ['สหพันธ์แรงงาน', 685],
  ['தமிழ்நாடு பெண்கள்', 871],
  ['महिला संगठन', 555],
  ['မြန်မာ', 316],
  ['ⅧⅢ①★→', 464],
  ['全国家庭内労働者', 800],
  ['👩‍🌾', 137],
])('is not wider in another font than it is taken to be: %s', (text, measured) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(measured);
});

it.each([
  ['Komnas Perempuan', []],
  ['Ørsted – “Łódź”', []],
  ['Σ 市民', ['Σ', '市', '民']],
])('knows what the font lacks of %p', (text, missing) => {
  expect(missingFromFont(text)).toEqual(missing);
  expect(textWidth(text, 11)).toBeGreaterThan(0);
});
