import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, type Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { packageOf } from '../../support/packages.js';
import { writeTable } from './problem_cases.js';

async function doubts(reading: Promise<ReadDataset>): Promise<Partial<Problem>[]> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof DatasetProblems ? [...error.problems] : [];
}
const doubtsOn = (tables: Record<string, string>): Promise<Partial<Problem>[]> =>
  doubts(readPackage(packageOf(tables), { graph: EMPTY_GRAPH }));

const STATES = 'id,name__en,acronym\nnetherlands,Netherlands,\nnorway,Kingdom of Norway,Norway\n';

test('names of a package that may be several are asked about, where their parts stand alone', async () => {
  const found = await doubtsOn({ organisations: `${STATES}both,"Netherlands, Norway",` });
  expect(found).toMatchObject([
    { code: 'LIST_IN_CELL', row: 4, column: 'name__en', found: '"Netherlands, Norway"', expected: 'commas' },
  ]);
  expect(await doubtsOn({ organisations: `${STATES}both,Netherlands;Norway,` })).toHaveLength(1);
  expect(await doubtsOn({ organisations: `${STATES}both,Netherlands and Norway,` })).toHaveLength(1);
  expect(await doubtsOn({ persons: 'id,name\na,Siti\nb,Budi\nc,Siti/Budi' })).toHaveLength(1);
  expect(await doubtsOn({ events: 'id,title__id\na,FGD 1\nb,FGD 2\nc,"FGD 1, FGD 2"' })).toHaveLength(1);
  expect(await doubtsOn({ organisations: 'id\na\nb\nc', names: NAMES })).toMatchObject([{ row: 4, column: 'text' }]);
});

const NAMES = 'entity,text\norganisation:a,Satu\norganisation:b,Dua\norganisation:c,Satu + Dua';

test.each([
  ['a part that is none', `${STATES}labour,"Ministry of Labour, Norway",`],
  ['parts that are none', `${STATES}labour,"Ministry of Labour; Trade",`],
  ['the name of somebody of another kind', 'id,name__en\nsiti,Siti\nboth,"Siti, Budi"'],
])('a name with a comma is one: %s', async (_, organisations) => {
  expect(await doubtsOn({ organisations, persons: 'id,name\na,Siti\nb,Budi' })).toEqual([]);
});

test('what was imported before is not asked about again', async () => {
  const found = await doubtsOn({
    organisations: 'id,dataset,file,row\na,other,o.csv,2\nb,other,o.csv,3\nc,other,o.csv,4',
    names: NAMES.split('\n')
      .map((line, at) => `${line},${at === 0 ? 'dataset,file,row' : `other,o.csv,${at + 1}`}`)
      .join('\n'),
  });
  expect(found).toEqual([]);
});

test('a plain table of organisations is asked about too', async () => {
  const path = writeTable('Label\nSatu\nDua\n"Satu, Dua"');
  const options = { dataset: 'd', graph: EMPTY_GRAPH, table: 'organisations', map: { id: 'Label' } } as const;
  expect(await doubts(readPlainTable(path, options))).toMatchObject([{ code: 'LIST_IN_CELL', found: '"Satu, Dua"' }]);
});
