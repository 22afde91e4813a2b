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

it.each([
  ['Komnas Perempuan', []],
  ['Ørsted – “Łódź”', []],
  ['Σ 市民', ['Σ', '市', '民']],
])('knows what the font lacks of %p', (text, missing) => {
  expect(missingFromFont(text)).toEqual(missing);
  expect(textWidth(text, 11)).toBeGreaterThan(0);
});
