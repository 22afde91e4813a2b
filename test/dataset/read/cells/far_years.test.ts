import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, type Acceptance, type Problem } from '../../../../src/dataset/problems/index.js';
import { readPackage } from '../../../../src/dataset/read/package/package.js';
import { readPlainTable, type PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import { plainColumns } from '../../../../src/dataset/read/plain/columns.js';
import type { ReadDataset } from '../../../../src/dataset/read/read_dataset.js';
import { allColumns, TABLES } from '../../../../src/model/tables/index.js';
import { writePackage, writeTable } from '../../check/problem_cases.js';

const read = (text: string, options: Partial<PlainTableOptions> = {}): Promise<ReadDataset> =>
  readPlainTable(writeTable(text), { dataset: 'd', graph: EMPTY_GRAPH, ...options });

async function told(reading: Promise<ReadDataset>): Promise<readonly Problem[]> {
  const problems = await reading.then(
    ({ warnings }) => warnings,
    (error: unknown) => {
      if (error instanceof DatasetProblems) return error.problems;
      throw error;
    },
  );
  return problems.filter(({ code }) => code === 'YEAR_UNLIKELY');
}

const DATED = TABLES.flatMap((table) =>
  [...new Set([...allColumns(table), ...plainColumns(table)])]
    .filter(({ type }) => type === 'edtf' || type === 'instant')
    .map(({ name }) => [table, name] as const),
);

test.each(DATED.map(([table, name]) => [table.name, name, table] as const))(
  'a year of two digits is asked about: %s, %s',
  async (_, name, table) => {
    const others = plainColumns(table).filter(
      (column) => column.name !== name && (column.required ?? ['organisation', 'event'].includes(column.name)),
    );
    const header = [...others.map((column) => column.name), name].join(',');
    const row = [...others.map(({ example }) => `"${example}"`), '0025-11-10'].join(',');
    const problems = await told(read(`${header}\n${row}`, { table: table.name }));
    expect(problems).toMatchObject([{ severity: 'DOUBT', column: name, row: 2, found: '"0025-11-10"' }]);
  },
);

test('dates of our time and of the plans of our time are no doubt', async () => {
  const soon = new Date().getUTCFullYear() + 50;
  const text = `organisation,event,date\nSatu,A,1800\nDua,B,${soon}-12-31\nTiga,C,1945-08-17\nEmpat,D,2018/..`;
  expect(await told(read(text))).toEqual([]);
});

test('each row is counted that has such a date, and both ends of a span are looked at', async () => {
  const rows = ['Satu,A,0025-11-10', 'Dua,A,0025-11-10', 'Tiga,B,2025-11-10/9999-12-31', 'Empat,C,1799'];
  const [problem] = await told(read(`organisation,event,date\n${rows.join('\n')}`));
  expect(problem).toMatchObject({ count: 4, expected: '25, before 1800' });
  expect(problem!.values).toEqual([
    { found: '"0025-11-10"', count: 2 },
    { found: '"2025-11-10/9999-12-31"', count: 1 },
    { found: '"1799"', count: 1 },
  ]);
  const sources = 'id,published\na,0025-11-10\nb,0025-11-10';
  expect(await told(read(sources, { table: 'sources' }))).toMatchObject([{ count: 2 }]);
});

test('a date that is part of a key alone is asked about too', async () => {
  const text = 'organisation,title,tanggal\nSatu,A,0025-11-10';
  const options = { map: { event: 'title+tanggal' } };
  expect(await told(read(text, options))).toMatchObject([{ column: 'tanggal', found: '"0025-11-10"' }]);
  const accept: Acceptance = { YEAR_UNLIKELY: ['0025-11-10'] };
  expect((await read(text, { ...options, accept })).rows[0]!.target).toContain('0025-11-10');
});

test('of a package, when it was made; of an export, nothing that was accepted before', async () => {
  const files = { 'events.csv': 'id,start\na,2025-11-10' };
  const descriptor = { created: '0025-11-12' };
  const made = readPackage(writePackage({ files, descriptor }), { graph: EMPTY_GRAPH });
  expect(await told(made)).toMatchObject([{ file: 'datapackage.json', found: '"0025-11-12"' }]);
  const exported = { 'events.csv': 'id,start,dataset,file,row\na,1636-10-28,other,events.csv,2' };
  expect(await told(readPackage(writePackage({ files: exported }), { graph: EMPTY_GRAPH }))).toEqual([]);
});
