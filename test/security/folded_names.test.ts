import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_GRAPH } from '../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems } from '../../src/dataset/problems/index.js';
import { readPackage } from '../../src/dataset/read/package/package.js';
import { readPlainTable } from '../../src/dataset/read/plain/plain_table.js';
import { exportPackage } from '../../src/dataset/export/export.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';
import { ALL_MEANT, importFolder, packageOf, withPackage } from '../support/packages.js';
import { importPlain } from '../support/plain_tables.js';
import { writeTable } from '../dataset/check/problem_cases.js';

/** One letter of three bytes, which folds to eighteen of thirty-three. */
const LIGATURE = '\uFDFA';

async function codes(reading: Promise<unknown>): Promise<string[]> {
  return reading.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof DatasetProblems)) throw error;
      return error.problems.map(({ code }) => code);
    },
  );
}

test('a name is too long where it is once it is folded', async () => {
  const named = (letters: number): Promise<unknown> =>
    readPackage(packageOf({ organisations: `id,name__ar\na,${LIGATURE.repeat(letters)}` }), {
      graph: EMPTY_GRAPH,
      accept: ALL_MEANT,
    });
  expect(await codes(named(230))).toEqual([]);
  expect(await codes(named(260))).toEqual(['TEXT_TOO_LONG']);
});

test('the longest names and titles are imported, sorted and found', async () => {
  const longest = LIGATURE.repeat(235);
  const database = await withPackage(
    {
      sources: `id,title\npost,${'Long title '.repeat(2_000)}\nother,${LIGATURE.repeat(2_600)}`,
      organisations: `id,name__ar,source\na,${longest},post\nb,Short,post`,
    },
    { accept: ALL_MEANT },
  );
  const api = new Api(database);
  const { organisations, sources } = await api.data<Record<string, { nodes: { id: string }[] }>>(
    `{ organisations(where: { nameContains: "${LIGATURE}" }) { nodes { id } } sources(orderBy: TITLE) { nodes { id } } }`,
  );
  expect(organisations!.nodes).toEqual([{ id: 'organisation:a' }]);
  const ids = sources!.nodes.map(({ id }) => id);
  expect(ids.filter((id) => !id.includes('/'))).toEqual(['source:post', 'source:other']);
});

test('an id that is made of a name is one that an import of the export takes', async () => {
  const table = writeTable(`organisation,event\n${'Very long name '.repeat(10)},${'Meeting '.repeat(20)}\n`);
  const reading = (dataset: string): Promise<unknown> => readPlainTable(table, { dataset, graph: EMPTY_GRAPH });
  expect(new Set(await codes(reading('d'.repeat(150))))).toEqual(new Set(['INVALID_ID']));
  const database = await emptiedDatabase();
  await importPlain(database, table, { dataset: 'd'.repeat(100) });
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  expect(await codes(readPackage(folder, { graph: EMPTY_GRAPH }))).toEqual([]);
});

test('an id of 200 characters is referred to with its kind too', async () => {
  const id = 'x'.repeat(200);
  const folder = packageOf({
    organisations: `id,name__en\n${id},X`,
    events: 'id,title__en\ne,E',
    participations: `event,agent\ne,organisation:${id}`,
  });
  expect(await codes(readPackage(folder, { graph: EMPTY_GRAPH }))).toEqual([]);
  expect(await codes(readPackage(packageOf({ events: `id,title__en\n${id}x,E` }), { graph: EMPTY_GRAPH }))).toEqual([
    'INVALID_ID',
  ]);
});

test('cells that a spreadsheet program would run come back from an export as they were', async () => {
  const texts = ['=1+1', '+62', '-5', '@cmd', '\uFF1D1'];
  const rows = texts.map((text, i) => `o${i},"${text}"`).join('\n');
  const database = await withPackage({ organisations: `id,name__en\n${rows}` }, { accept: ALL_MEANT });
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  await exportPackage(database, first);
  await importFolder(await emptiedDatabase(), first);
  await exportPackage(database, second);
  const namesIn = (folder: string): string => readFileSync(join(folder, 'names.csv'), 'utf8');
  for (const text of texts) expect(namesIn(first)).toContain(`,${text},`);
  expect(namesIn(second)).toBe(namesIn(first));
});
