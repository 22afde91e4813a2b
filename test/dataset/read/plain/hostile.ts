import fc from 'fast-check';
import { cellsOf, readRecords } from '../records/read_records.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ENCODINGS = [undefined, 'utf-8', 'utf-16le', 'windows-1252'] as const;

/** Characters that every one of the encodings has. */
const piece = fc.constantFrom(
  ...[
    'Serikat',
    'Yayasan',
    'é',
    '“',
    '’',
    '–',
    '"',
    '""',
    "'",
    ',',
    ';',
    '|',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '  ',
    '0',
    '1',
    'x',
    '=',
  ],
  ...['#REF!', 'NA', '-', '\u00A0', '\u00AD', 'sep=;', 'a=b', '2025-11-10', '10/11/2025'],
);
const cell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const filled = fc.array(piece, { maxLength: 2 }).map((pieces) => `n${pieces.join('')}`);

/** A table with a filled header and a first row that is whole; others may be short, or have blanks too many. */
const written = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    header: fc.array(filled, { minLength: width, maxLength: width }),
    first: fc.array(filled, { minLength: width, maxLength: width }),
    rows: fc.array(
      fc
        .tuple(fc.array(cell, { minLength: 1, maxLength: width }), fc.integer({ min: 0, max: 2 }))
        .map(([cells, more]) => [...cells, ...(cells.length === width ? Array<string>(more).fill('') : [])]),
      { maxLength: 6 },
    ),
    delimiter: fc.constantFrom(...DELIMITERS),
    isSaid: fc.boolean(),
    quotesAll: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    encoding: fc.constantFrom(...ENCODINGS),
  }),
);
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

/** The bytes of windows-1252 of the characters above. */
const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '’': 0x92, '–': 0x96 };

function bytesOf({ header, first, rows, delimiter, quotesAll, lineEnd, mark, encoding }: Written): Buffer {
  const quoted = (text: string): string =>
    quotesAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = [header, first, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join(lineEnd);
  if (encoding === 'windows-1252') return Buffer.from([...text].map((sign) => WINDOWS[sign] ?? sign.charCodeAt(0)));
  return Buffer.from((mark ? '\uFEFF' : '') + text, encoding === 'utf-16le' ? 'utf16le' : 'utf8');
}

/** Whatever is read equals what was written, or a problem says that it may not: nothing differs in silence. */
export async function nothingDiffersInSilence(runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(written, async (table) => {
      const { header, first, rows, delimiter, isSaid, encoding } = table;
      const form = { encoding, delimiter: isSaid ? delimiter : undefined };
      const read = await readRecords(bytesOf(table), form);
      if (read.problems.length > 0) return;
      const whole = (cells: readonly string[]): string[] => header.map((_, at) => cells[at] ?? '');
      const isFilled = (cells: readonly string[]): boolean => cells.some((one) => one.trim() !== '');
      expect(read.header).toEqual(header);
      expect(cellsOf(read)).toEqual([first, ...rows].filter(isFilled).map(whole));
    }),
    { numRuns: runs },
  );
}
