/**
 * Writes src/drawing/font_widths.ts: how wide each character of the font of pictures is, so that labels are laid out
 * alike with and without a browser. To be run after the font's package has changed.
 */
import { openSync } from 'fontkit';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const target = fileURLToPath(new URL('../src/drawing/font_widths.ts', import.meta.url));
const font = openSync(
  fileURLToPath(
    import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'),
  ),
);
const scale = 1000 / font.unitsPerEm;
const widths = [...font.characterSet]
  .sort((a, b) => a - b)
  .filter((point) => point >= 0x20 && !(point >= 0x7f && point < 0xa0))
  .map((point) => [String.fromCodePoint(point), Math.round(font.glyphForCodePoint(point).advanceWidth * scale)]);
const source = `// Written by scripts/write_font_widths.js from Atkinson Hyperlegible Regular (SIL Open Font Licence 1.1).

/** Advance widths in 1/1000 of the size of the font. */
export const FONT_WIDTHS: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(widths))};

/** From the base line up, and down (negative). */
export const FONT_ASCENT = ${Math.round(font.ascent * scale)};
export const FONT_DESCENT = ${Math.round(font.descent * scale)};
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
