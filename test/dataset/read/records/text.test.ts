import { gzipSync } from 'node:zlib';
import { cellsOf, readRecords } from './read_records.js';

const codes = async (...file: Parameters<typeof readRecords>): Promise<unknown> =>
  (await readRecords(...file)).problems.map(({ code, row }) => [code, row]);

test.each([
  ['commas', 'a,b\n1,2'],
  ['semicolons, and commas in cells', 'a;b\n"1,0";2,5\n3;4'],
  ['tabs', 'a\tb\n1\t2'],
  ['bars', 'a|b\n1|2'],
  ['a separator in the header that no row has', 'a (x;y),b\n1,2\n3,4'],
  ['a quoted header with other separators', '"a;x|y",b\n1,2'],
  ['a line of Excel', 'sep=|\na,x|b\n1,5|2'],
  ['a title above', 'Attendance\n\na;b\n1;2'],
])('what separates is found: %s', async (_, text) => {
  const { header, rows, problems } = await readRecords(text, { headerRow: text.startsWith('Attendance') ? 3 : 1 });
  expect(problems).toEqual([]);
  expect(header).toHaveLength(2);
  for (const { cells } of rows) expect(cells).toHaveLength(2);
});

test.each(['a;x,b;y\n1;2,3;4', 'a|b;c\n1|2;3', 'a\tb,c\n1\t2,3\n4\t5,6'])(
  'what may be two is asked: %j',
  async (text) => {
    expect(await codes(text)).toEqual([['DELIMITER_UNCLEAR', 1]]);
    expect(await codes(text, { delimiter: ',' })).toEqual([]);
  },
);

test('every broken quotation mark is listed, and the rows between them are read', async () => {
  const text = 'a,b\n1,x"y\n2,ok\n3,u"v\n5,ok\n6,"open\n7,8';
  const { rows, problems } = await readRecords(text);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ['CSV_BROKEN', 2],
    ['CSV_BROKEN', 4],
    ['CSV_BROKEN', 6],
  ]);
  expect(rows.map(({ row }) => row)).toEqual([3, 5]);
});

test('a row with several broken marks is one row, and the rows behind it keep their numbers', async () => {
  const { problems, rows } = await readRecords('a,b\n=H("x"),1\n"2", "3"\n4,5\n6,"open');
  expect(problems.map(({ row, found }) => [row, found])).toEqual([
    [2, 'a quotation mark stands inside a cell that is not quoted'],
    [3, expect.stringContaining('a space stands between the separator and a quotation mark')],
    [5, expect.stringContaining('not closed')],
  ]);
  expect(rows).toEqual([{ cells: ['4', '5'], row: 4 }]);
});

test.each([
  ['utf-16le', Buffer.from('\uFEFFa,b\nCafé,2', 'utf16le')],
  ['utf-16le', Buffer.from('a,b\nCafé,2', 'utf16le')],
  ['utf-16be', Buffer.from('\uFEFFa,b\nCafé,2', 'utf16le').swap16()],
])('text in %s is told, and read where it is said, or as its byte-order mark has it', async (encoding, bytes) => {
  expect((await readRecords(bytes)).problems).toMatchObject([
    { code: 'FILE_KIND', message: expect.stringContaining(`--encoding ${encoding}`) as string },
  ]);
  expect(await readRecords(bytes, { encoding })).toMatchObject({
    header: ['a', 'b'],
    problems: [],
    rows: [{ cells: ['Café', '2'] }],
  });
  if (bytes[0]! < 0xfe) return;
  expect(await readRecords(bytes, { encoding: 'UTF-16' })).toMatchObject({ header: ['a', 'b'], problems: [] });
});

test.each([
  ['an old Excel workbook', 'd0cf11e0a1b11ae1'],
  ['a Parquet file', '50415231'],
  ['a SQLite database', '53514c69746520666f726d6174203300'],
  ['an HTML page', Buffer.from('<!DOCTYPE html><table>').toString('hex')],
  ['an XML file', Buffer.from('<?xml version="1.0"?>').toString('hex')],
  ['JSON', Buffer.from('[{"organisation": "Satu"}]').toString('hex')],
  ['an xz archive', 'fd377a585a00'],
])('a file that is none is named: %s', async (name, hex) => {
  const { problems } = await readRecords(Buffer.from(hex, 'hex'));
  expect(problems).toMatchObject([{ code: 'FILE_KIND', found: expect.stringContaining(name) as string }]);
});

test('what is compressed is unpacked, whatever its name', async () => {
  expect(cellsOf(await readRecords(gzipSync('a,b\n1,2'), {}, 'table.tsv'))).toEqual([['1', '2']]);
});

test('short rows are filled up, blanks beyond the header go, filled cells there do not', async () => {
  const { rows, problems } = await readRecords('a,b,c\n1\n1,2,3,,\n,,,\n1,2,3,,5');
  expect(rows).toEqual([
    { cells: ['1', '', ''], row: 2 },
    { cells: ['1', '2', '3'], row: 3 },
  ]);
  expect(problems).toMatchObject([{ code: 'RAGGED_ROW', row: 5 }]);
});

test('text after a closing quotation mark is told once, as nothing can be made of what follows', async () => {
  expect(await codes('a,b\n1,2\n"3"z,4\n5,ok\n6,"open\n7,8')).toEqual([['CSV_BROKEN', 3]]);
});
