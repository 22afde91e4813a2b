import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import type { DatasetProblems } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { writePackage, writeTable } from '../check/problem_cases.js';

const TEXT = 'Satu came.';
const FILES = {
  'sources.csv': 'id,text_file\nfirst,\nsecond,texts/second.txt\nthird,',
  'texts/second.txt': `The minutes say: ${TEXT}`,
  'organisations.csv': 'id\nsatu\ndua',
  'events.csv': 'id\ntalk',
};

const read = (participations: string): Promise<ReadDataset> =>
  readPackage(writePackage({ files: { ...FILES, 'participations.csv': participations } }), { graph: EMPTY_GRAPH });

const refused = async (participations: string): Promise<string[]> => {
  const error: unknown = await read(participations).catch((reason: unknown) => reason);
  return (error as DatasetProblems).problems.map(({ code, row, column }) => [code, row, column].join(' '));
};

it('each source of a row makes an assertion with its own quote, and its locator is found in its text', async () => {
  const dataset = await read(
    [
      'event,agent,status,value_as_written,source,quote,Source 2,quote_2,locator_9,source_9',
      `talk,organisation:satu,ATTENDED,hadir,first,Satu was there,second,${TEXT},page=3,third`,
      'talk,organisation:dua,ATTENDED,,first,,,,,',
    ].join('\n'),
  );
  const rows = dataset.rows.filter(({ table }) => table === 'participations');
  const told = rows.map(({ row, source, quote, locator, valueAsWritten, values }) => [
    row,
    source,
    quote,
    locator,
    valueAsWritten,
    values['status'],
  ]);
  expect(told).toEqual([
    [2, 'source:first', 'Satu was there', undefined, 'hadir', 'ATTENDED'],
    [2, 'source:second', TEXT, 'char=17,27', 'hadir', 'ATTENDED'],
    [2, 'source:third', undefined, 'page=3', 'hadir', 'ATTENDED'],
    [3, 'source:first', undefined, undefined, undefined, 'ATTENDED'],
  ]);
  expect(new Set(rows.slice(0, 3).map(({ target }) => target)).size).toBe(1);
  expect(dataset.rowsRead.get('participations')).toBe(2);
});

it('a quote without its source is refused, and what is wrong with a row is said once', async () => {
  expect(await refused('event,agent,source,quote_2,source_2\ntalk,organisation:satu,first,so it was,')).toEqual([
    'VALUE_MISSING 2 source_2',
  ]);
  expect(await refused('event,agent,source,source_2\ntalk,organisation:satu,first,nowhere')).toEqual([
    'UNKNOWN_REFERENCE 2 source_2',
  ]);
  expect(await refused('event,agent,status,source,source_2\ntalk,organisation:satu,PERHAPS,first,second')).toEqual([
    'INVALID_VALUE 2 status',
  ]);
});

it('a header of a further source stands once, and there are nine', async () => {
  expect(await refused('event,agent,source_2,SOURCE 2\ntalk,organisation:satu,first,')).toEqual([
    'COLUMN_REPEATED 1 SOURCE 2',
  ]);
  expect(await refused('event,agent,source_10\ntalk,organisation:satu,first')).toEqual(['UNKNOWN_COLUMN 1 source_10']);
});

it('rows of a plain table have them too', async () => {
  const text =
    'organisation,event,status,source,quote,source_2,quote_2,locator_2\nSatu,E,ATTENDED,first,A came,Other Post,B saw A,page=3\nDua,E,,first,,,,';
  const { rows, entities } = await readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH });
  const told = rows.filter(({ table }) => table === 'participations');
  expect(told.map(({ row, source, quote, locator, values }) => [row, source, quote, locator, values])).toEqual([
    [2, 'source:d-first', 'A came', undefined, { status: 'ATTENDED' }],
    [2, 'source:d-other-post', 'B saw A', 'page=3', { status: 'ATTENDED' }],
    [3, 'source:d-first', undefined, undefined, { status: 'ATTENDED' }],
  ]);
  expect(entities).toContain('source:d-other-post');
});

it('a quote without its source is a problem of a plain table too', async () => {
  const text = 'organisation,event,source,quote_2\nSatu,E,first,B saw A';
  const error: unknown = await readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH }).catch(
    (reason: unknown) => reason,
  );
  expect((error as DatasetProblems).problems).toMatchObject([{ code: 'VALUE_MISSING', column: 'source_2' }]);
});
