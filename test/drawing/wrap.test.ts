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

  it.each([
    // The 22nd letter has its accent behind it, as some keyboards write it.
    ['accent', `${'a'.repeat(21)}e\u0301${'b'.repeat(9)}`, ['a'.repeat(21), `e\u0301${'b'.repeat(9)}`]],
    ['vowel sign', `${'\u0E01'.repeat(21)}\u0E02\u0E35\u0E49\u0E04`, ['\u0E01'.repeat(21), '\u0E02\u0E35\u0E49\u0E04']],
    ['joined emoji', `${'x'.repeat(20)}\u{1F469}\u200D\u{1F33E}y`, ['x'.repeat(20), '\u{1F469}\u200D\u{1F33E}y']],
    ['flag', `${'x'.repeat(21)}\u{1F1EE}\u{1F1E9}`, ['x'.repeat(21), '\u{1F1EE}\u{1F1E9}']],
  ])('are not cut within a letter: %s', (_, name, lines) => {
    expect(labelLines(null, name)).toEqual(lines);
  });

  it('have no more marks on a letter than a line has room for', () => {
    expect(labelLines(null, `Ze${'\u0301\u0323\u0302'.repeat(40)}ro`)).toEqual(['Ze\u0301\u0323\u0302ro']);
  });

  it('leave a letter whole before the dots', () => {
    expect(linesOf(`${'a'.repeat(8)}e\u0301bc`, 10, 1)).toEqual([`${'a'.repeat(8)}…`]);
  });

  it('are short and few, and leave nothing out without saying so', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 4 }), (name, width, most) => {
        const lines = linesOf(name, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
        const bare = (of: string): string => of.replaceAll(/\s/gu, '').replace(/(\p{M}{3})\p{M}+/gu, '$1');
        const shown = bare(lines.join(''));
        if (shown !== bare(name))
          expect([shown.at(-1), bare(name).startsWith(shown.slice(0, -1))]).toEqual(['…', true]);
      }),
    );
  });
});
