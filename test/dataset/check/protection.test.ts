import type { Database } from '../../../src/database/database.js';
import { graphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import type { Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { Api } from '../../support/api.js';
import { runCli } from '../../support/cli.js';
import { emptiedDatabase } from '../../support/database.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { PERSON_KEY } from '../../support/person_key.js';

const QUOTED = {
  sources: 'id,access\nnews,PUBLIC\nminutes,RESTRICTED',
  organisations: 'id,name__en,acronym,source,quote\nlake,Lake Circle,LC,news,the Lake Circle (LC)',
  persons: 'id,name,visibility,source,quote\nada,Ada Reed,PUBLIC,news,Ada Reed\nben,Ben Holt,,news,Ben Holt',
  events: 'id,source,quote\ntalk,news,they met',
  participations: [
    'event,agent,on_behalf_of,source,quote,retracted_at',
    'talk,person:ada,lake,news,Ada Reed spoke,',
    'talk,person:ben,lake,news,Ben Holt spoke,',
    'talk,organisation:lake,,minutes,the Circle came,',
    'talk,organisation:lake,,minutes,the Circle left,2025-01-01',
  ].join('\n'),
};
const HIDING = {
  persons: 'id,visibility\nada,ROLE_ONLY',
  participations: 'event,agent,source,quote\ntalk,person:ada,news,Reed was there',
};

let database: Database;

beforeEach(async () => {
  database = await emptiedDatabase();
});

const read = (tables: Record<string, string>, name: string, sync = false): Promise<ReadDataset> =>
  readPackage(packageOf(tables, name), {
    graph: graphLookup(database, () => new Pseudonyms(PERSON_KEY)),
    sync,
    accept: ACCEPTED,
  });

const ACCEPTED = { PUBLIC_HIDDEN: true, QUOTE_CONTACT_DATA: true } as const;

const hidden = ({ warnings }: ReadDataset): Partial<Problem>[] =>
  warnings
    .filter(({ code }) => code === 'PUBLIC_HIDDEN')
    .map(({ file, row, found, expected, count }) => ({ file, row, found, expected, count }));

it('counts the quotes that answers will not show: as many as are then not shown', async () => {
  const { quotes } = await read(QUOTED, 'coded');
  expect(quotes).toEqual({ quotes: 7, withheld: 3 });
  await importFolder(database, packageOf(QUOTED, 'coded'));
  const { sources } = await new Api(database).data<{
    sources: { nodes: { says: { nodes: { quote: string | null; dataset: string; row: number | null }[] } }[] };
  }>('{ sources { nodes { says(first: 50) { nodes { quote } } } } }');
  const said = sources.nodes.flatMap(({ says }) => says.nodes.map(({ quote }) => quote)).filter(Boolean);
  expect(said.sort()).toEqual([
    'Ada Reed',
    'Ada Reed',
    'Ada Reed spoke',
    ...Array<string>(3).fill('the Lake Circle (LC)'),
    'they met',
  ]);
});

it('doubts where a person who is PUBLIC would be hidden, and counts her quotes as withheld', async () => {
  await importFolder(database, packageOf(QUOTED, 'coded'));
  const dataset = await read(HIDING, 'later');
  expect(hidden(dataset)).toEqual([
    { file: 'persons.csv', row: 2, found: 'person:ada', expected: 'this row says ROLE_ONLY', count: 1 },
  ]);
  expect(dataset.quotes).toEqual({ quotes: 1, withheld: 1 });
  // Who is hidden already is not hidden by it, and who stays PUBLIC neither.
  expect(hidden(await read({ persons: 'id,visibility\nben,WITHHELD\nada,PUBLIC' }, 'later'))).toEqual([]);
});

it('with --sync, what the dataset said before does not count; nor does what is taken back', async () => {
  await importFolder(database, packageOf(QUOTED, 'coded'));
  const blank = { ...QUOTED, persons: 'id,name,visibility\nada,Ada Reed,\nben,Ben Holt,' };
  expect(hidden(await read(blank, 'coded'))).toEqual([]);
  expect(hidden(await read(blank, 'coded', true))).toMatchObject([{ row: 2, found: 'person:ada' }]);
  expect(hidden(await read(blank, 'coded', true))[0]!.expected).toBe('no row would say PUBLIC any more');
  await importFolder(database, packageOf(HIDING, 'later'), { accept: ACCEPTED });
  const taken = { ...HIDING, persons: 'id,visibility,retracted_at\nada,ROLE_ONLY,2031-01-01' };
  expect((await read(HIDING, 'later')).quotes.withheld).toBe(1);
  expect((await read(taken, 'later')).quotes.withheld).toBe(0);
});

it('names five persons and counts all', async () => {
  const rows = (visibility: string): string =>
    Array.from({ length: 13 }, (_, i) => `p${10 + i},${visibility}`).join('\n');
  await importFolder(database, packageOf({ persons: `id,visibility\n${rows('PUBLIC')}` }, 'known'));
  const { warnings } = await read({ persons: `id,visibility\n${rows('WITHHELD')}` }, 'later');
  expect(warnings).toMatchObject([{ code: 'PUBLIC_HIDDEN', count: 13, row: 2 }]);
  expect(warnings[0]!.rows).toEqual(Array.from({ length: 5 }, (_, i) => ({ row: i + 2, found: `person:p${10 + i}` })));
});

it('contact data in a quote are told and not repeated, also where the quote is not found', async () => {
  const sources = 'id,text_file\nnews,datapackage.json';
  const events = 'id,source,quote\ntalk,news,call Ada on 0812 3456 7890';
  const { warnings } = await read({ sources, events }, 'coded');
  expect(warnings.map(({ code }) => code).sort()).toEqual(['QUOTE_CONTACT_DATA', 'QUOTE_NOT_FOUND']);
  expect(JSON.stringify(warnings)).not.toMatch(/3456|Ada/);
});

it('`jejaring import` says so, and with --dry-run what would be', async () => {
  const folder = packageOf(QUOTED, 'coded');
  const dry = await runCli(['import', folder, '--dry-run']);
  expect(dry.stdout).toContain('3 of 7 quotes would be withheld from answers:');
  expect((await runCli(['import', folder])).stdout).toContain('3 of 7 quotes are withheld from answers:');
  const { code, stderr } = await runCli(['import', packageOf(HIDING, 'later'), '--dry-run']);
  expect(code).toBe(3);
  expect(stderr).toContain('persons.csv, row 2, column visibility: person:ada is PUBLIC today');
});
