import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, type Problem } from '../../../../src/dataset/problems/index.js';
import { readPackage } from '../../../../src/dataset/read/package/package.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import { writePackage, writeTable } from '../../check/problem_cases.js';
import { workbookOf, type Looks } from '../../check/workbooks.js';

const SHEET = [
  ['organisation', 'event', 'role', 'note'],
  ['Satu', 'E', '', 'a'],
  ['Dua', 'E', '', 'batal'],
  ['Tiga', 'E', '', 'b'],
];

type Told = [code: string, file: string, column: string | undefined, values: unknown, rows: unknown];

async function told(book: Buffer, options: Partial<PlainTableOptions> = {}): Promise<Told[]> {
  const problems = await readPlainTable(writeTable(book), { dataset: 'd', graph: EMPTY_GRAPH, ...options }).then(
    ({ warnings }): readonly Problem[] => warnings,
    (error: unknown) => {
      if (error instanceof DatasetProblems) return error.problems;
      throw error;
    },
  );
  return problems
    .filter(({ severity }) => severity === 'DOUBT')
    .map(({ code, file, column, values = [], rows = [] }) => [
      ...([code, file, column] as const),
      values.map(({ found }) => found),
      rows.map(({ row }) => row),
    ]);
}

const book = (looks: Looks, ...more: readonly string[][]): Buffer => workbookOf({ Hadir: [...SHEET, ...more] }, looks);
const NOTED = { ignore: ['note'] };
const FILTERED = { rows: { 2: 'hidden="1"', 3: 'r="3" ht="0"', 4: 'hidden="false" ht="15"' } };

test('rows that are hidden or have no height are told, with their numbers', async () => {
  expect(await told(book(FILTERED), NOTED)).toEqual([['ROW_HIDDEN', 'table.csv', undefined, [''], [2, 3]]]);
  expect(await told(book({ rows: { 1: 'hidden="1"', 5: 'hidden="1"' } }, ['', '', '', '']), NOTED)).toEqual([]);
});

test('hidden rows that are left out by an option are no doubt', async () => {
  expect(await told(book({ rows: { 3: 'hidden="1"' } }), { skip: { note: ['batal'] } })).toEqual([]);
  expect(await told(book(FILTERED), { skip: { note: ['batal'] } })).toEqual([
    ['ROW_HIDDEN', 'table.csv', undefined, [''], [2]],
  ]);
});

test('hidden rows are told where all rows are looked at first', async () => {
  const splitting = { ...NOTED, split: { organisation: ',' } };
  expect(await told(book(FILTERED), splitting)).toEqual([['ROW_HIDDEN', 'table.csv', undefined, [''], [2, 3]]]);
});

test('hidden columns are told that are read, alone or as part of a key', async () => {
  const columns = '<cols><col min="1" max="1" width="9"/><col min="3" max="4" width="0"/></cols>';
  expect(await told(book({ columns }), NOTED)).toEqual([
    ['COLUMN_HIDDEN', 'table.csv', 'role', ['"role"'], [undefined]],
  ]);
  expect(await told(book({ columns }), { map: { event: 'event+note' }, ignore: ['role'] })).toEqual([
    ['COLUMN_HIDDEN', 'table.csv', 'note', ['"note"'], [undefined]],
  ]);
});

const STYLES = `<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
  <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs><xf fontId="0"/><xf fontId="2"/><xf fontId="1"/></cellXfs>`;
const TEXTS = '<si><t>Empat</t></si><si><r><t>Li</t></r><r><rPr><strike/></rPr><t>ma</t></r></si>';

test('cells are told that are struck out by their format, or in part', async () => {
  const cell = (format: number, text: string): string => `<c s="${format}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    [cell(2, 'Lima'), 'E', '', cell(2, 'unread')],
    [cell(1, 'Dua'), 'E', cell(2, ' '), ''],
    ['<c t="s"><v>0</v></c>', 'E', '', ''],
    ['<c t="s"><v>1</v></c>', cell(2, 'E'), '', ''],
  ];
  expect(await told(book({ styles: STYLES, texts: TEXTS }, ...rows), NOTED)).toEqual([
    ['STRUCK_OUT', 'table.csv', 'organisation', ['"Lima"'], [5, 8]],
    ['STRUCK_OUT', 'table.csv', 'event', ['"E"'], [8]],
  ]);
});

test('of several sheets the one is named', async () => {
  const sheets = workbookOf({ Senin: SHEET, Selasa: SHEET }, { rows: { 2: 'hidden="1"' } });
  const places = (await told(sheets, { ...NOTED, sheet: '*' })).map(([code, file]) => [code, file]);
  expect(places).toEqual(['Senin', 'Selasa'].sort().map((name) => ['ROW_HIDDEN', `table.csv, sheet "${name}"`]));
});

test('a recap among sheets of meetings is left out, with a header that it lacks', async () => {
  const sheets = workbookOf({
    Senin: SHEET,
    Selasa: SHEET,
    Rekap: [
      ['Lembaga', 'kali'],
      ['Satu', '2'],
    ],
  });
  const options = { ...NOTED, sheet: '*', map: { organisation: 'organisation' }, set: { place: '{sheet}' } };
  const reading = readPlainTable(writeTable(sheets), { dataset: 'd', graph: EMPTY_GRAPH, ...options });
  await expect(reading).rejects.toThrow('OPTION_HEADER');
  const without = {
    dataset: 'd',
    graph: EMPTY_GRAPH,
    ...options,
    ignoreSheet: ['Rekap'],
    accept: { TWO_VALUES: true as const },
  };
  expect((await readPlainTable(writeTable(sheets), without)).rowsRead.get('participations')).toBe(6);
});

test('workbooks of a package are told in the same way', async () => {
  const events = [
    ['id', 'place'],
    ['a', 'Jakarta'],
  ];
  const descriptor = { name: 'demo', resources: [{ name: 'events', path: 'events.xlsx' }] };
  const files = {
    'datapackage.json': JSON.stringify(descriptor),
    'events.xlsx': workbookOf({ Events: events }, { rows: { 2: 'hidden="1"' } }),
  };
  const error = await readPackage(writePackage({ files }), { graph: EMPTY_GRAPH }).catch((thrown: unknown) => thrown);
  expect((error as DatasetProblems).problems).toMatchObject([{ code: 'ROW_HIDDEN', file: 'events.xlsx', row: 2 }]);
});
