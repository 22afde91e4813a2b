import fc from 'fast-check';
import { findQuote } from '../../../src/dataset/quotes/find_quote.js';

describe('findQuote', () => {
  const codePoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

  it.each([
    ['the same words', 'Hadir JPRI dan KASBI.', 'JPRI', 6, 10],
    ['a code point outside the basic plane as one', '𝒜😀 hadir', 'hadir', 3, 8],
    ['line breaks and hard spaces as white space', 'Suluh\u00a0 \n Perempuan', 'Suluh Perempuan', 0, 18],
    ['white space around the quote', 'a JPRI b', ' JPRI\n', 2, 6],
    ['decomposed letters for composed ones', 'di Café', 'Cafe\u0301', 3, 7],
    ['composed letters for decomposed ones', 'di Cafe\u0301!', 'Café', 3, 8],
    ['compatibility forms', 'ＦＬＡ dan ﬁnal', 'FLA dan final', 0, 12],
    ['plain quotation marks', 'bertema “Pengakuan” itu', '"Pengakuan"', 8, 19],
    ['a plain hyphen for a dash', '2025–2030', '2025-2030', 0, 9],
    ['characters that nobody sees', 'peker\u00adja rumah\u200ban', 'pekerja rumahan', 0, 17],
    ['three dots of the text', 'dan seterusnya… selesai', 'seterusnya...', 4, 15],
  ])('finds %s', (_, text, quote, start, end) => {
    expect(findQuote(text, quote)).toEqual({ found: 'ONCE', start, end });
  });

  it.each([
    ['other capitals', 'Jalastoria', 'JalaStoria'],
    ['a letter without its diacritic', 'Café', 'Cafe'],
    ['a part of a ligature', 'oﬃce', 'of'],
    ['a part of an emoji', '👩‍👩‍👧', '👩'],
    ['nothing', 'Jalastoria', ' '],
    ['nothing but a skip', 'Jalastoria', '…'],
    ['parts in another order', 'satu dua', 'dua … satu'],
    ['parts that overlap', 'JPRI', 'JPR … RI'],
  ])('does not find %s', (_, text, quote) => {
    expect(findQuote(text, quote)).toEqual({ found: 'NOT_FOUND' });
  });

  it.each([
    ['words that stand twice', 'JPRI dan JPRI', 'JPRI'],
    ['words that overlap themselves', 'aaa', 'aa'],
    ['two spans with a skip', 'dari A ke B, dari A2 ke B', 'dari … B'],
    ['two spans that overlap', 'A B A C B C', 'A … B … C'],
  ])('says SEVERAL for %s', (_, text, quote) => {
    expect(findQuote(text, quote)).toEqual({ found: 'SEVERAL' });
  });

  it.each([
    ['from the last beginning', 'hadir, lalu hadir JPRI', 'hadir … JPRI', 12, 22],
    ['to the first end', 'hadir JPRI, KASBI, KASBI', 'hadir … KASBI', 0, 17],
    ['over several skips', 'a b c d e', 'a … c … e', 0, 9],
    ['with a skip at an edge', 'a b c', '… b …', 2, 3],
  ])('takes the shortest span %s', (_, text, quote, start, end) => {
    expect(findQuote(text, quote)).toEqual({ found: 'ONCE', start, end });
  });

  // Few characters, so that the same words come again; those outside the basic plane are two code units.
  const character = fc.constantFrom(
    'a',
    'b',
    'é',
    'e',
    '😀',
    '𝒜',
    ' ',
    '\u00a0',
    '\u00ad',
    '“',
    '"',
    '-',
    '–',
    'ﬁ',
    'f',
    'i',
  );
  const passage = fc
    .array(character, { minLength: 1, maxLength: 14 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length)))
    .map(([text, a, length]) => ({ text, start: a, end: Math.min(text.length, a + Math.max(1, length)) }));

  const normal = (text: string): string =>
    text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').replace(/[“]/g, '"').replace(/[–]/g, '-').normalize('NFKC');

  it('finds any passage that stands once, at its code points', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        const quote = normal(text.slice(start, end).join(''));
        fc.pre(quote.trim() === quote && quote !== '');
        // Every span that reads as the quote does and has nothing invisible at its edges.
        const places = text.flatMap((_, from) =>
          text.flatMap((__, to) => {
            const span = text.slice(from, to + 1);
            const edges = span[0] !== '\u00ad' && span.at(-1) !== '\u00ad';
            return edges && normal(span.join('')) === quote ? [{ start: from, end: to + 1 }] : [];
          }),
        );
        expect(findQuote(text.join(''), quote)).toEqual(
          places.length === 1 ? { found: 'ONCE', ...places[0] } : { found: 'SEVERAL' },
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a passage of any Unicode text at its code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (passage, before, after) => {
        // (NFKD makes three dots of the sign that skips.)
        fc.pre(!/[\s…\u00ad\u200b\u2060\ufeff\ue000]/u.test(passage + passage.normalize('NFKD')));
        const text = `${'\ue000'.repeat(before % 5)}\n${passage}\n${'\ue000'.repeat(after % 5)}`;
        const finding = findQuote(text, passage);
        expect(finding.found).toBe('ONCE');
        if (finding.found === 'ONCE') expect(codePoints(text, finding.start, finding.end)).toBe(passage);
      }),
    );
  });
});
