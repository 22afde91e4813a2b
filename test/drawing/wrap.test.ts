import fc from 'fast-check';
import { labelLines, linesOf } from '../../src/drawing/wrap.js';

const letters = (line: string): number => [...line].length;

describe('lines of a label', () => {
  it.each([
    ['Radio Lirrow', ['Radio Lirrow']],
    ['Women of the Lirrow Bank', ['Women of the Lirrow', 'Bank']],
    ['Kementerian Koordinator Bidang Pembangunan Manusia', ['Kementerian', 'Koordinator Bidang…']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrts', 'gesellschaft']],
    ['', []],
  ])('%p', (name, lines) => {
    expect(labelLines(null, name)).toEqual(lines);
  });

  it('are the acronym where there is one', () => {
    expect(labelLines('KSBSI', 'Konfederasi Serikat Buruh Sejahtera Indonesia')).toEqual(['KSBSI']);
  });

  it('are short and few, and leave nothing out without saying so', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 4 }), (name, width, most) => {
        const lines = linesOf(name, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
        const bare = (of: string): string => of.replaceAll(/\s/gu, '');
        const shown = bare(lines.join(''));
        if (shown !== bare(name))
          expect([shown.at(-1), bare(name).startsWith(shown.slice(0, -1))]).toEqual(['…', true]);
      }),
    );
  });
});
