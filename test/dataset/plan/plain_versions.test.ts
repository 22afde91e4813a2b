import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Database } from '../../../src/database/database.js';
import { graphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import { importDataset, type ImportOptions } from '../../../src/dataset/import/import.js';
import type { Summary } from '../../../src/dataset/import/summary.js';
import type { Acceptance } from '../../../src/dataset/problems/index.js';
import { readPlainTable, type PlainTableOptions } from '../../../src/dataset/read/plain/plain_table.js';
import { retract } from '../../../src/dataset/retract/retract.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { emptiedDatabase } from '../../support/database.js';
import { deciderOf } from '../../support/decider.js';
import { temporaryFolder } from '../../support/files.js';
import { PERSON_KEY } from '../../support/person_key.js';
import { states } from './states.js';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

const HEADER = 'organisation,event,date';
const table = (...rows: string[]): string => [HEADER, ...rows].join('\n');

type Options = ImportOptions & Partial<Pick<PlainTableOptions, 'table' | 'map'>> & { accept?: Acceptance };

async function imported(
  name: string,
  text: string,
  { table: as, map, accept, ...options }: Options = {},
): Promise<Summary> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  const graph = graphLookup(database, () => new Pseudonyms(PERSON_KEY));
  const reading = { dataset: 'plain', graph, table: as, map, accept, sync: !options.add };
  return importDataset(database, await readPlainTable(path, reading), options);
}

const EVENTS: Options = { table: 'events', map: { id: 'event', start: 'date' } };

const liveOf = async (label: string): Promise<string[]> =>
  [...(await states(database)).keys()].filter((target) => target.startsWith(label)).sort();

const sourcesOf: Parameters<Database['read']>[0] = {
  name: 'test/sources',
  text: 'MATCH (a:Assertion)-[:FROM]->(s) WHERE a.retractedAt IS NULL RETURN DISTINCT s.id AS id ORDER BY id',
};

const assertionOn: Parameters<Database['read']>[0] = {
  name: 'test/assertion_on',
  text: 'MATCH (a:Assertion)-[:SUPPORTS]->(:Participation)-[:PARTICIPATION_BY]->({id: $agent}) RETURN a.id AS id',
};

test('one file that is read as two tables is two wholes: neither retracts what is of the other', async () => {
  const both = table('Satu,E1,2025-01-01', 'Dua,E2,2025-01-02');
  await imported('a.csv', both);
  await imported('a.csv', both, EVENTS);
  expect((await imported('a.csv', both)).unchanged).toBe(true);
  expect(await liveOf('Participation')).toHaveLength(2);
  // Both imply how E2 is written; of those who took part, the file no longer says it.
  await imported('a.csv', table('Satu,E1,2025-01-01'), { sync: true });
  expect(await liveOf('Participation')).toHaveLength(1);
  expect(await liveOf('event:')).toEqual(['event:plain-e1', 'event:plain-e2']);
  expect((await liveOf('Name')).filter((name) => name.includes('plain-e2'))).toHaveLength(1);
  await imported('a.csv', table('Satu,E1,2025-01-01'), { ...EVENTS, sync: true });
  expect(await liveOf('event:')).toEqual(['event:plain-e1']);
  expect((await liveOf('Name')).filter((name) => name.includes('plain-e2'))).toEqual([]);
});

test('what was imported before readings were kept is taken over by the next import', async () => {
  const whole = table('Satu,E1,2025-01-01', 'Dua,E2,2025-01-02');
  await imported('a.csv', whole);
  await database.apply('test/forget', 'MATCH (a:Assertion) REMOVE a.readAs');
  expect((await imported('a.csv', whole)).facts.added).toEqual([]);
  const { facts } = await imported('a.csv', table('Satu,E1,2025-01-01'), { sync: true });
  expect(facts.retracted.filter((target) => target.startsWith('Name'))).toHaveLength(2);
});

test('a file of another name: a doubt, another part where that is accepted, or the place of the first', async () => {
  await imported('one.csv', table('Satu,E1,2025-01-01', 'Dua,E1,2025-01-01'));
  const second = table('Satu,E1,2025-01-01', 'Tiga,E1,2025-01-01');
  await expect(imported('two.csv', second)).rejects.toMatchObject({
    problems: [{ code: 'OTHER_FILE', severity: 'DOUBT', found: 'one.csv' }],
  });
  await expect(imported('two.csv', second, { replaces: 'three.csv' })).rejects.toMatchObject({
    problems: [{ code: 'OPTION_FILE', found: '"three.csv"', expected: '"one.csv"' }],
  });
  // Only what the new file does not speak of at all is said no more.
  await expect(imported('two.csv', second, { replaces: 'one.csv' })).rejects.toMatchObject({
    problems: [{ code: 'RETRACTIONS', file: 'one.csv', count: 2 }],
  });
  expect(await liveOf('Participation')).toHaveLength(2);
  const { facts } = await imported('two.csv', second, { replaces: 'one.csv', sync: true });
  expect([facts.added.length, facts.retracted.length]).toEqual([2, 2]);
  expect(await database.read(sourcesOf, {})).toEqual([{ id: 'source:plain/two.csv' }]);
  const accept = { OTHER_FILE: ['two.csv'] };
  const more = await imported('more.csv', table('Lima,E1,2025-01-01'), { accept });
  expect(more.doubts).toMatchObject([{ code: 'OTHER_FILE', severity: 'WARNING' }]);
  expect(await liveOf('Participation')).toHaveLength(3);
});

test('a row that stood twice and stands once is not said less, but by fewer rows', async () => {
  const twice = table('Satu,E1,2025-01-01', 'Satu,E1,2025-01-01', 'Dua,E1,2025-01-01');
  await imported('a.csv', twice, { accept: { SAME_NAME: true } });
  const once = table('Satu,E1,2025-01-01', 'Dua,E1,2025-01-01');
  const { doubts } = await imported('a.csv', once, { dryRun: true });
  expect(doubts).toMatchObject([
    {
      code: 'RETRACTIONS',
      count: 1,
      found: 'participations organisation:plain-satu event:plain-e1 (by fewer rows now)',
    },
  ]);
  const { facts } = await imported('a.csv', once, { sync: true });
  expect(facts.retracted).toEqual([]);
  expect((await imported('a.csv', once)).unchanged).toBe(true);
});

test('what a curator took back comes not back with the name of the file', async () => {
  const text = table('Satu,E1,2025-01-01', 'Dua,E1,2025-01-01');
  await imported('one.csv', text);
  const found = await database.read(assertionOn, { agent: 'organisation:plain-dua' });
  await retract(
    database,
    { assertion: (found[0] as { id: string }).id },
    { ...deciderOf(), reason: 'it was not there' },
  );
  await expect(imported('two.csv', text, { replaces: 'one.csv', sync: true })).rejects.toMatchObject({
    problems: [{ code: 'RETRACTED_BY_CURATOR', row: 3, count: 1 }],
  });
  await expect(imported('two.csv', text, { accept: { OTHER_FILE: true } })).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'RETRACTED_BY_CURATOR', row: 3 })]),
  });
});

test('with --add, what a replaced file alone says is kept', async () => {
  await imported('one.csv', table('Satu,E1,2025-01-01', 'Dua,E1,2025-01-01'));
  await imported('two.csv', table('Satu,E1,2025-01-01'), { replaces: 'one.csv', add: true });
  expect(await liveOf('Participation')).toHaveLength(2);
  const said = (await database.read(sourcesOf, {})) as { id: string }[];
  expect(said.map(({ id }) => id)).toEqual(['source:plain/one.csv', 'source:plain/two.csv']);
});
