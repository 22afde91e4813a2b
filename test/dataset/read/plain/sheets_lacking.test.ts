import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { acceptanceOf, DatasetProblems, type Problem } from '../../../../src/dataset/problems/index.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { writeTable } from '../../check/problem_cases.js';
import { workbookOf } from '../../check/workbooks.js';

const FIRST = [
  ['Lembaga', 'Peran', 'Isu', 'Catatan'],
  ['Satu', 'SPEAKER', 'Upah', 'batal'],
  ['Dua', '', '', ''],
];
const SECOND = [['Lembaga'], ['Tiga'], ['Empat']];
const BOOK = { Senin: FIRST, Selasa: SECOND };
const OPTIONS = { sheet: '*', set: { event: '{sheet}' } };
const accept = acceptanceOf(['HEADER_LACKING']);

const readBook = (book: Record<string, string[][]>, options: Partial<PlainTableOptions>): Promise<ReadDataset> =>
  readPlainTable(writeTable(workbookOf(book)), { dataset: 'd', graph: EMPTY_GRAPH, ...OPTIONS, ...options });

async function problemsOf(reading: Promise<ReadDataset>): Promise<readonly Problem[]> {
  return reading.then(
    ({ warnings }) => warnings,
    (error: unknown) => {
      if (error instanceof DatasetProblems) return error.problems;
      throw error;
    },
  );
}

const LACKING = ['HEADER_LACKING', 'OPTION_HEADER', 'OPTION_COLUMN', 'COLUMN_MISSING'];

/** What is said of headers that are not there. */
async function lacking(reading: Promise<ReadDataset>): Promise<unknown[]> {
  const problems = await problemsOf(reading);
  return problems
    .filter(({ code }) => LACKING.includes(code))
    .map(({ code, file, row, column, found }) => [code, file, row, column, found]);
}

const SELASA = 'table.csv, sheet "Selasa"';

test('a column that one of several sheets lacks is asked about, and blank there', async () => {
  const map = { organisation: 'Lembaga', role: 'Peran', issue: 'Isu' };
  const ignore = ['Catatan'];
  expect(await lacking(readBook(BOOK, { map, ignore }))).toEqual([
    ['HEADER_LACKING', SELASA, 1, 'role', '"Peran"'],
    ['HEADER_LACKING', SELASA, 1, 'issue', '"Isu"'],
  ]);
  const { rows } = await readBook(BOOK, { map, ignore, accept });
  const roles = rows.filter(({ table }) => table === 'participations').map(({ values }) => values.roles);
  expect(roles).toEqual([['SPEAKER'], undefined, undefined, undefined]);
  expect(rows.filter(({ table }) => table === 'topics')).toHaveLength(1);
});

test('the value that is set for blank cells holds where the header is missing', async () => {
  const { rows } = await readBook(BOOK, {
    map: { organisation: 'Lembaga', role: 'Peran' },
    set: { event: '{sheet}', role: 'HOST' },
    ignore: ['Isu', 'Catatan'],
    accept,
  });
  const roles = rows.filter(({ table }) => table === 'participations').map(({ values }) => values.roles);
  expect(roles).toEqual([['SPEAKER'], ['HOST'], ['HOST'], ['HOST']]);
});

test('rows that a skip would leave out are told of, a header to ignore is not missed', async () => {
  const reading = readBook(BOOK, {
    map: { organisation: 'Lembaga' },
    ignore: ['Peran', 'Isu'],
    skip: { Catatan: ['batal'] },
  });
  expect(await lacking(reading)).toEqual([['HEADER_LACKING', SELASA, 1, 'Catatan', '"Catatan"']]);
});

test('a column to fill down that one sheet lacks is told, whether it is mapped or not', async () => {
  const book = {
    Senin: [
      ['organisation', 'date'],
      ['Satu', '2025-11-10'],
      ['Dua', ''],
    ],
    Selasa: [['organisation'], ['Tiga']],
  };
  expect(await lacking(readBook(book, { fillDown: ['date'] }))).toEqual([
    ['HEADER_LACKING', SELASA, 1, 'date', '"date"'],
  ]);
  expect(await lacking(readBook(book, { map: { date: 'date' }, fillDown: ['date'] }))).toEqual([
    ['HEADER_LACKING', SELASA, 1, 'date', '"date"'],
  ]);
});

test('a header that no sheet has is an error', async () => {
  const options = { map: { organisation: 'Lembaga', place: 'Tempat' }, ignore: ['Peran', 'Isu', 'Catatan'] };
  expect(await lacking(readBook(BOOK, options))).toEqual([
    ['OPTION_HEADER', 'table.csv, sheet "Senin"', 1, 'place', '"Tempat"'],
  ]);
  const ignored = { map: { organisation: 'Lembaga' }, ignore: ['Peran', 'Isu', 'Catatan', 'Tempat'] };
  expect((await lacking(readBook(BOOK, ignored))).map((told) => (told as string[])[0])).toEqual(['OPTION_HEADER']);
  const filled = { map: { organisation: 'Lembaga' }, ignore: ['Peran', 'Isu', 'Catatan'], fillDown: ['date'] };
  expect((await lacking(readBook(BOOK, filled))).map((told) => (told as string[])[0])).toEqual(['OPTION_COLUMN']);
});

test('a header that one sheet lacks is an error where no row can be read without it', async () => {
  const book = { Senin: FIRST, Rekap: [['Peran'], ['SPEAKER']] };
  const options = { map: { organisation: 'Lembaga', role: 'Peran' }, ignore: ['Isu', 'Catatan'] };
  expect(await lacking(readBook(book, options))).toEqual([
    ['OPTION_HEADER', 'table.csv, sheet "Rekap"', 1, 'organisation', '"Lembaga"'],
  ]);
});

test('of persons and organisations, each sheet may have the one or the other', async () => {
  const book = {
    Senin: [
      ['Nama', 'Lembaga'],
      ['Ani', 'Satu'],
    ],
    Selasa: [['Lembaga'], ['Dua']],
  };
  const options = { map: { person: 'Nama', organisation: 'Lembaga' } };
  expect(await lacking(readBook(book, options))).toEqual([['HEADER_LACKING', SELASA, 1, 'person', '"Nama"']]);
});

test('a single sheet, or one that is named, has to have what is mapped', async () => {
  const map = { organisation: 'Lembaga', role: 'Peran' };
  const codes = async (reading: Promise<ReadDataset>): Promise<unknown[]> =>
    (await problemsOf(reading)).map(({ code }) => code);
  expect(await codes(readBook({ Selasa: SECOND }, { map }))).toEqual(['OPTION_HEADER']);
  expect(await codes(readBook(BOOK, { sheet: 'Selasa', map }))).toEqual(['OPTION_HEADER']);
});
