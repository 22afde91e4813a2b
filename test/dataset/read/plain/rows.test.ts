import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems } from '../../../../src/dataset/problems/index.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { table, type FactTable } from '../../../../src/model/tables/index.js';
import { keyCells } from '../../../../src/model/tables/target.js';
import { writeTable } from '../../check/problem_cases.js';
import { workbookOf } from '../../check/workbooks.js';

type Options = Partial<Omit<PlainTableOptions, 'graph'>>;

const read = (text: string | Buffer, options: Options = {}): Promise<ReadDataset> =>
  readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH, ...options });

/** `agent event roles status capacity` of every participation. */
const took = ({ rows }: ReadDataset): string[] =>
  rows
    .filter((row) => row.table === 'participations')
    .map(({ target, values: { roles = [], status = '', capacity = '' } }) => {
      const { agent = '', event = '' } = keyCells(table('participations') as FactTable, target);
      const said = [agent, event].map((id) => id.slice(id.indexOf(':d-') + 3));
      return [...said, ...(roles as string[]), status, capacity].filter(Boolean).join(' ');
    });
const dates = ({ rows }: ReadDataset): unknown[] =>
  rows.filter((row) => row.table === 'events').map(({ target, values }) => [target, values['start']]);
const refusal = async (text: string, options: Options = {}): Promise<string[]> => {
  const error = await read(text, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetProblems)) throw new Error('It was read.');
  return error.problems.map(({ code }) => code);
};

test('blank cells repeat the one above, but nothing is carried over from one event to the next', async () => {
  const text = 'event,date,organisation\nFGD,2025-11-10,Satu\n,,Dua\nDialog,,Satu\n,,Tiga\n,2025-12-01,Dua';
  const dataset = await read(text, { fillDown: ['event', 'date'] });
  expect(took(dataset).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'satu fgd',
    'dua fgd',
    'satu dialog',
    'tiga dialog',
    'dua dialog',
  ]);
  expect(dates(dataset)).toEqual([
    ['event:d-fgd', '2025-11-10'],
    ['event:d-dialog', '2025-12-01'],
  ]);
});

test('a ditto is a blank cell that repeats the one above', async () => {
  const text = 'organisation,event\nSatu,FGD\nDua,idem';
  expect(took(await read(text, { blank: ['idem'], fillDown: ['event'] }))).toEqual([
    'satu fgd ATTENDED',
    'dua fgd ATTENDED',
  ]);
});

test.each([
  ['Satu, Dua dan Tiga', ['satu', 'dua', 'tiga']],
  ['Satu, Dua, dan Tiga', ['satu', 'dua', 'tiga']],
  ['Satu, Aksi Perempuan dan Anak (APA)', ['satu', expect.stringMatching(/^aksi-perempuan-dan-anak-apa/)]],
  ['Satu, Hukum dan HAM', ['satu', 'hukum-dan-ham']],
  ['Satu dan Dua', ['satu-dan-dua']],
  ['Satu (A, B), Dua', [expect.stringMatching(/^satu-a-b/), 'dua']],
])('a list of commas: %s', async (names, slugs) => {
  const text = `organisation,event\n"${names}",FGD\nHukum dan HAM,Dialog`;
  const dataset = await read(text, { split: { organisation: ',' }, accept: { LIST_IN_CELL: true } });
  const agents = took(dataset)
    .filter((one) => one.includes(' fgd '))
    .map((one) => one.split(' ')[0]);
  expect(agents).toEqual(slugs);
});

test('a role that a name begins with becomes role or capacity, where none is given', async () => {
  const text =
    'organisation,event,role\nPerwakilan KASBI,FGD,\nNarasumber Dua,FGD,\nModerator: Tiga,FGD,HOST\nMembers Union,FGD,';
  expect(took(await read(text, { stripRole: true }))).toEqual([
    'kasbi fgd ATTENDED DELEGATE',
    'dua fgd PRESENTER ATTENDED',
    'tiga fgd HOST ATTENDED',
    'members-union fgd ATTENDED',
  ]);
});

test.each([
  ['Wakil Presiden RI', 'wakil-presiden-ri'],
  ['Wakil Menteri Ketenagakerjaan', 'wakil-menteri-ketenagakerjaan'],
  ['Utusan Khusus Presiden', 'utusan-khusus-presiden'],
  ['Representative of President Smith', 'representative-of-president-smith'],
  ['Perwakilan Pekerja', 'perwakilan-pekerja'],
])('no role is taken from before an office, nor from a description: %s', async (name, slug) => {
  expect(took(await read(`organisation,event\n${name},FGD`, { stripRole: true }))).toEqual([`${slug} fgd ATTENDED`]);
});

test('a post is told, and that no option makes it a role', async () => {
  const error = await read('organisation,event\nWakil Ketua KASBI,FGD', { stripRole: true }).catch((e: unknown) => e);
  expect((error as DatasetProblems).problems).toMatchObject([
    { code: 'ROLE_IN_NAME', expected: 'a post of "KASBI" (put who holds it into a column of its own, person)' },
  ]);
});

test.each(['daftar_undangan.csv', 'tidak hadir.csv', 'calon peserta.csv', 'rencana.csv'])(
  'the name of a file says what the list is: %s',
  async (name) => {
    const path = writeTable('organisation,event\nSatu,FGD', name);
    const error = await readPlainTable(path, { dataset: 'd', graph: EMPTY_GRAPH }).catch((e: unknown) => e);
    expect((error as DatasetProblems).problems).toMatchObject([{ code: 'LIST_KIND' }]);
  },
);

test('a plan of action is no list of who is to come', async () => {
  const path = writeTable('organisation,event\nSatu,FGD', 'rencana aksi.csv');
  expect(took(await readPlainTable(path, { dataset: 'd', graph: EMPTY_GRAPH }))).toHaveLength(1);
});

test('a matrix: marks, words that are said to be a status, nothing for 0', async () => {
  const text = 'organisation,FGD,Dialog\nSatu,H,0\nDua,ya,S\nTiga,,tidak';
  const dataset = await read(text, { matrix: 'event', value: { status: { H: 'ATTENDED', S: 'ABSENT' } } });
  expect(took(dataset)).toEqual(['satu fgd ATTENDED', 'dua fgd ATTENDED', 'dua dialog ABSENT']);
  expect(await refusal(text, { matrix: 'event' })).toEqual(['INVALID_VALUE', 'INVALID_VALUE']);
});

test('one sheet a meeting, each with the name of the sheet', async () => {
  const workbook = workbookOf({
    'FGD Upah': [['Organisation'], ['Satu']],
    Dialog: [['organisation'], ['Satu'], ['Dua']],
  });
  const dataset = await read(workbook, { sheet: '*', set: { event: '{sheet}' } });
  expect(took(dataset)).toEqual(['satu fgd-upah ATTENDED', 'satu dialog ATTENDED', 'dua dialog ATTENDED']);
  expect(dataset.rows.map(({ locator }) => locator)).toContain('sheet=Dialog;row=3');
});

test('rows of one person joining a webinar again and again are one participation', async () => {
  const text = 'person,event,join,leave\nAni,Webinar,09:00,09:20\nAni,Webinar,09:25,10:00\nBudi,Webinar,09:00,10:00';
  const dataset = await read(text, { ignore: ['join', 'leave'] });
  expect(new Set(took(dataset))).toEqual(new Set(['ani webinar ATTENDED', 'budi webinar ATTENDED']));
});

test('the host of the events is said once', async () => {
  const dataset = await read('organisation,event\nSatu,FGD\nDua,FGD', { host: 'Komnas Perempuan' });
  expect(took(dataset)).toEqual(['satu fgd ATTENDED', 'komnas-perempuan fgd HOST', 'dua fgd ATTENDED']);
});

test('options that name what is not there, or name it twice, are errors', async () => {
  const text = 'organisation,event,Event\nSatu,FGD,Dialog';
  expect(await refusal(text)).toEqual(['COLUMN_REPEATED']);
  expect(took(await read(text, { map: { event: 'Event' }, ignore: ['event'] }))).toEqual(['satu dialog ATTENDED']);
  expect(await refusal('organisation,event\nSatu,FGD', { ignore: ['note'] })).toEqual(['OPTION_HEADER']);
  expect(await refusal('organisation,event\nSatu,FGD', { skip: { note: ['x'] } })).toEqual(['OPTION_HEADER']);
  expect(await refusal('organisation,event\nSatu,FGD', { fillDown: ['day'] })).toEqual(['OPTION_COLUMN']);
  expect(await refusal('organisation,event\nSatu,FGD', { map: { role: 'event', roles: 'organisation' } })).toContain(
    'COLUMN_REPEATED',
  );
});
