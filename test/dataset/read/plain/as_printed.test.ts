import { Command } from 'commander';
import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { addReadingOptions, readingOf } from '../../../../src/cli/reading/reading_options.js';
import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, problemText } from '../../../../src/dataset/problems/index.js';
import { parsedMapping } from '../../../../src/dataset/read/plain/mapping/mapping_file.js';
import { proposed } from '../../../../src/dataset/read/plain/mapping/proposed.js';
import type { Reading } from '../../../../src/dataset/read/plain/mapping/reading.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { writeTable } from '../../check/problem_cases.js';

const read = (text: string, options: Partial<PlainTableOptions> = {}): Promise<ReadDataset> =>
  readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH, ...options });

async function told(text: string, options: Partial<PlainTableOptions>): Promise<string> {
  const error = await read(text, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetProblems)) throw new Error('It was read.');
  return error.problems.map(problemText).join('\n');
}

/** What a shell and the command make of options as they are printed. */
function typed(options: string): Reading {
  const words = execFileSync('sh', ['-c', `printf '%s\\0' ${options}`], { encoding: 'utf8' }).split('\0');
  const command = addReadingOptions(new Command()).exitOverride();
  return readingOf(command.parse(words.slice(0, -1), { from: 'user' }).opts());
}

const OPTION = /--[a-z-]+ (?:"[^"]*"|'(?:[^']|'\\'')*'|[^\s"',;:)]\S*?(?=[).;,]*(?:\s|$)))/gu;
const printedOf = (message: string, option: string): string =>
  message.match(OPTION)?.find((one) => one.startsWith(`${option} `)) ?? 'nothing was proposed';

test.each<[what: string, text: string, option: string, before: Reading, besides: Reading]>([
  ['several days of one title', 'organisation,event,date\nA,T,2025-01-01\nB,T,2025-02-01', '--map', {}, {}],
  [
    'days under other headers',
    'Lembaga,Nama Kegiatan,Hari/Tanggal\nA,T,2025-01-01\nB,T,2025-02-01',
    '--map',
    { map: { organisation: 'Lembaga', event: 'Nama Kegiatan', date: 'Hari/Tanggal' } },
    { map: { organisation: 'Lembaga', date: 'Hari/Tanggal' } },
  ],
  [
    'days beside a key of several columns',
    'Who,"What $x ""y""",Where,When\nA,T,K,2025-01-01\nB,T,K,2025-02-01',
    '--map',
    { map: { organisation: 'Who', event: 'What $x "y"+Where', date: 'When' } },
    { map: { organisation: 'Who', date: 'When' } },
  ],
  [
    'days in a table of events',
    'Title,Day\nT,2025-01-01\nT,2025-02-01',
    '--map',
    { table: 'events', map: { id: 'Title', start: 'Day' } },
    { table: 'events', map: { start: 'Day' } },
  ],
  [
    'a header that is nearly a column',
    'organisation,event,Hari, Tanggal\nA,T,,2025-01-01',
    '--map',
    { ignore: ['Hari'] },
    { ignore: ['Hari'] },
  ],
  ['the same, to be left out', 'organisation,event,Nama Lengkap\nA,T,x', '--ignore', {}, {}],
  ['a list in a cell', 'organisation,event\n"A\nB",T', '--split', {}, {}],
  ['a word that has a meaning', 'organisation,event,status\nA,T,"tidak\nhadir"', '--value', {}, {}],
  ['cells without a header', ',organisation,event\n1,A,T', '--ignore', {}, {}],
  ['titles above the header', 'Daftar\norganisation,event\nA,T', '--header-row', {}, {}],
])('what is proposed can be typed as it is printed: %s', async (_, text, option, before, besides) => {
  const printed = printedOf(await told(text, before), option);
  const said = typed(printed);
  const { rows } = await read(text, { ...besides, ...said, map: { ...besides.map, ...said.map } });
  expect(rows).not.toEqual([]);
});

test('a date that nobody can add to the key is proposed no option', async () => {
  const text = 'organisation,date\nA,2025-01-01\nB,2025-02-01';
  const message = await told(text, { set: { event: 'T' } });
  expect(message).toContain('SEVERAL_DATES');
  expect(printedOf(message, '--map')).toBe('nothing was proposed');
  const plus = 'organisation,A+B,date\nA,T,2025-01-01\nB,T,2025-02-01';
  expect(printedOf(await told(plus, { map: { event: 'A+B' } }), '--map')).toBe('nothing was proposed');
});

test('beside a mapping, the proposal is written as a mapping has it', async () => {
  const text = 'Lembaga,Nama Acara,Hari: Tgl\n"A; C",T,2025-01-01\nB,T,2025-02-01\n"A; C",U,2025-02-01';
  const mapping = 'map: { organisation: Lembaga, event: Nama Acara, date: "Hari: Tgl" }';
  const message = await told(text, parsedMapping(mapping, 'm.yaml'));
  expect(message).toContain('(map: { event: "Nama Acara+Hari: Tgl" })');
  expect(message).toContain('(split: { organisation: ; })');
  const { map } = parse('map: { event: "Nama Acara+Hari: Tgl" }') as Reading;
  const whole = { map: { organisation: 'Lembaga', date: 'Hari: Tgl', ...map }, split: { organisation: ';' } };
  expect((await read(text, parsedMapping(JSON.stringify(whole), 'm.yaml'))).rows).not.toEqual([]);
});

const ODD = [
  'a b',
  "it's",
  'say "so"',
  '$HOME',
  '`x`',
  'a!b',
  'back\\slash',
  'back\\',
  'é',
  '',
  'a;b',
  '#1',
  '-x',
  'é+b',
  '*',
  '~',
];

test.each(ODD)('%j is taken by a shell as it is written', (text) => {
  const reading: Reading = {
    ...{ map: { event: text }, skip: { [`h ${text}`]: [text, 'other'] }, ignore: [text], blank: [`x${text}`] },
    ...{ value: { roles: { [`y${text}`]: 'HOST' } }, split: { organisation: ['\n', ' dan '] } },
    ...{ fillDown: ['event', 'date'], stripRole: true, headerRow: 3, matrix: 'event', ignoreSheet: ['Rekap', text] },
  };
  expect(typed(proposed('OPTIONS', reading))).toEqual(reading);
  expect(parsedMapping(`{ ${proposed('MAPPING', reading)} }`, 'm.yaml')).toMatchObject(reading);
});
