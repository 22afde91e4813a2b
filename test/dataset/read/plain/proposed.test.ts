import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, problemText } from '../../../../src/dataset/problems/index.js';
import { readPackage } from '../../../../src/dataset/read/package/package.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { packageOf } from '../../../support/packages.js';
import { writeTable } from '../../check/problem_cases.js';

type Options = Partial<Omit<PlainTableOptions, 'graph' | 'dataset'>>;

const read = (text: string, options: Options = {}): Promise<ReadDataset> =>
  readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH, ...options });
const messages = async (reading: () => Promise<ReadDataset>): Promise<string[]> => {
  const error = await reading().catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetProblems)) throw new Error('It was read.');
  return error.problems.map(problemText);
};
const STANCES = { table: 'stances', kind: { agent: 'organisation', target: 'issue' } } as const;

/** What is told of a table, and how it is read by what that proposes. */
test.each<[what: string, text: string, told: string, before: Options, by: Options]>([
  [
    'a word for presence',
    'organisation,event,status\nSatu,E,Hadir',
    '--value status:Hadir=ATTENDED',
    {},
    { value: { status: { Hadir: 'ATTENDED' } } },
  ],
  [
    'a word for absence',
    'organisation,event,status\nSatu,E,tidak hadir',
    '--value "status:tidak hadir=ABSENT"',
    {},
    { value: { status: { 'tidak hadir': 'ABSENT' } } },
  ],
  [
    'a role',
    'organisation,event,role\nSatu,E,Narsum',
    '--value roles:Narsum=PRESENTER',
    {},
    { value: { roles: { Narsum: 'PRESENTER' } } },
  ],
  [
    'a participant, which is no word for nothing here',
    'organisation,event,role\nSatu,E,Peserta',
    '--value roles:Peserta=ATTENDEE',
    {},
    { value: { roles: { Peserta: 'ATTENDEE' } } },
  ],
  [
    'truth values for a stance',
    'agent,target,polarity\nSatu,A,TRUE\nDua,A,FALSE',
    '--value polarity:FALSE=-1',
    STANCES,
    { ...STANCES, value: { polarity: { TRUE: '1', FALSE: '-1' } } },
  ],
  [
    'a column that is filled behind the one that decides',
    'event,date,organisation\nE,2025-01,Satu\n,2025-01-02,Dua',
    'give --fill-down event before it',
    { fillDown: ['date', 'event'] },
    { fillDown: ['event', 'date'], accept: { TWO_VALUES: true } },
  ],
  [
    'blank lines of a form',
    'No,Lembaga,event\n1,Satu,E\n2,,E',
    '--skip Lembaga=',
    { map: { organisation: 'Lembaga' }, ignore: ['No'] },
    { map: { organisation: 'Lembaga' }, ignore: ['No'], skip: { Lembaga: [''] } },
  ],
])('%s: the option that is proposed reads it', async (_, text, told, before, by) => {
  expect((await messages(() => read(text, before))).join('\n')).toContain(told);
  expect((await read(text, by)).rows).not.toEqual([]);
});

test('a word that nobody knows is proposed no meaning', async () => {
  const [told] = await messages(() => read('organisation,event,status\nSatu,E,zzz'));
  expect(told).toContain('--value "status:zzz=…"');
});

test('a missing column is proposed for what is missing alone', async () => {
  const told = await messages(() => read('Organisasi,organisation,Kegiatan\nSatu,Satu,E'));
  expect(told[0]).toContain('Perhaps: --map event=Kegiatan.');
});

test('lines that stand in quotation marks as a whole are told', async () => {
  const told = await messages(() => read('"organisation,event"\n"Satu,E"'));
  expect(told[0]).toContain('Each line stands in quotation marks as a whole');
});

test('a header that is one short is told', async () => {
  expect((await messages(() => read('organisation,event\n1,Satu,E')))[0]).toContain('write one. [RAGGED_ROW]');
});

test('a package is proposed no option of plain tables', async () => {
  const path = packageOf({ events: 'id,start\na,10/11/2025' });
  const [told] = await messages(() => readPackage(path, { graph: EMPTY_GRAPH }));
  expect(told).toContain('write one of them. [INVALID_DATE]');
});

test('rows are counted that said something', async () => {
  const text = 'No,organisation,event\n1,Satu,E\n2,Dua,E\n,organisation,event\nNo,organisation,event\nJumlah,,\n4,,';
  const options = { ignore: ['No'], skip: { No: ['2'], organisation: ['organisation'] } };
  const { rowsRead } = await read(text, { ...options, accept: { TOTAL_ROW: true } });
  expect([...rowsRead]).toEqual([['participations', 1]]);
});
