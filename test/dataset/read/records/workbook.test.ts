import { archiveOf, workbookOf } from '../../check/workbooks.js';
import { cellsOf, readRecords } from './read_records.js';

const TABLE = [
  ['a', 'b'],
  ['1', '2'],
];

test('errors and formulas without a value are texts, values of formulas values', async () => {
  const row = [
    '<c t="e"><f>A9</f><v>#REF!</v></c>',
    '<c t="n"><f>1+1</f></c>',
    '<c t="n"><f>1+1</f><v>2</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c t="n"><f>A1</f><v></v></c>',
    '<c t="n"><f>A1</f><v/></c>',
    '<c t="str"><f>""</f><v></v></c>',
  ];
  const workbook = workbookOf({ Data: [['a', 'b', 'c', 'd', 'e', 'f', 'g'], row] });
  expect(cellsOf(await readRecords(workbook))).toEqual([
    ['#REF!', '#NO VALUE!', '2', 'TRUE', '#NO VALUE!', '#NO VALUE!', ''],
  ]);
});

test('of several sheets one is chosen, or all; hidden and empty ones are none', async () => {
  const workbook = workbookOf({ One: TABLE, Empty: [], Two: TABLE, Secret: TABLE }, { hidden: ['Secret'] });
  expect((await readRecords(workbook)).problems).toMatchObject([{ code: 'SHEET_UNCHOSEN' }]);
  expect(cellsOf(await readRecords(workbook, { sheet: 'Secret' }))).toEqual([['1', '2']]);
  expect(cellsOf(await readRecords(workbook, { sheet: '*' }))).toHaveLength(2);
  const { problems } = await readRecords(workbookOf({ One: TABLE, Secret: TABLE }, { hidden: ['Secret'] }));
  expect(problems).toMatchObject([{ code: 'SHEET_HIDDEN', found: '"Secret"', expected: '2 rows' }]);
  expect((await readRecords('a,b\n1,2', { sheet: 'One' })).problems).toMatchObject([{ code: 'SHEET_UNKNOWN' }]);
});

test('sheets are left out by their names, which the workbook has to have', async () => {
  const workbook = workbookOf({ One: TABLE, Rekap: [['total']], Two: TABLE, Secret: TABLE }, { hidden: ['Secret'] });
  const rest = await readRecords(workbook, { sheet: '*', ignoreSheet: ['Rekap', 'Secret'] });
  expect([cellsOf(rest), rest.problems]).toEqual([
    [
      ['1', '2'],
      ['1', '2'],
    ],
    [],
  ]);
  const one = await readRecords(workbook, { ignoreSheet: ['Rekap', 'Two', 'Secret'] });
  expect([cellsOf(one), one.problems]).toEqual([[['1', '2']], []]);
  const unknown = await readRecords(workbook, { sheet: '*', ignoreSheet: ['rekap', 'One'] });
  expect(unknown).toMatchObject({ rows: [], problems: [{ code: 'SHEET_UNKNOWN', found: '"rekap"' }] });
  const same = await readRecords(workbook, { sheet: 'One', ignoreSheet: ['One'] });
  expect(same.problems).toMatchObject([{ code: 'SHEET_UNKNOWN', found: '"One"' }]);
  const text = await readRecords('a,b\n1,2', { sheet: '*', ignoreSheet: ['One'] });
  expect(text.problems).toMatchObject([{ code: 'SHEET_UNKNOWN', found: '"One"' }]);
});

test.each([
  ['filled', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'the cell XFD1048576'],
  ['formatted', '<row r="1048576"><c r="XFD1048576" s="1"/></row>', undefined],
  ['far down', '<row r="9999"><c r="A9999"><v>1</v></c></row>', undefined],
  ['in no sheet that programs make', '<row r="99999999999"><c r="B99999999999"><v>1</v></c></row>', 'B99999999999'],
])('a cell far from the table, %s, does not fill the memory', async (_, last, told) => {
  const { rows, problems } = await readRecords(workbookOf({ Data: TABLE }, { last }));
  if (told === undefined) return expect([rows[0]!.cells, problems]).toEqual([['1', '2'], []]);
  expect(problems).toMatchObject([{ code: 'FILE_TOO_LARGE', found: expect.stringContaining(told) as string }]);
  expect(problems[0]!.found).toContain('sheet "Data"');
  expect(rows).toEqual([]);
});

test('blank rows keep their numbers', async () => {
  const { rows } = await readRecords(workbookOf({ Data: [['a', 'b'], [], ['1', '2']] }));
  expect(rows).toEqual([{ cells: ['1', '2'], row: 3 }]);
});

test.each([
  ['a Word document', { 'word/document.xml': '' }],
  ['a binary Excel workbook', { 'xl/workbook.bin': '' }],
  ['an OpenDocument file', { mimetype: '', 'content.xml': '' }],
  ['an archive', { 'a.txt': '' }],
])('another archive is named: %s', async (name, files) => {
  const { problems } = await readRecords(archiveOf(files));
  expect(problems).toMatchObject([{ code: 'FILE_KIND', found: expect.stringContaining(name) as string }]);
});

test('an archive whose directory says less than is in it is not unpacked further', async () => {
  const bomb = workbookOf({ Data: TABLE });
  bomb.writeUInt32LE(3, bomb.indexOf('PK\u0001\u0002') + 24);
  expect((await readRecords(bomb)).problems).toMatchObject([{ code: 'WORKBOOK_BROKEN' }]);
});
