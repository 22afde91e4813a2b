import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/database/database.js';
import { graphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import { PersonErasure } from '../../../src/dataset/erase/erase.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { exportPublic } from '../../../src/dataset/export/export_public.js';
import { importDataset, type ImportOptions } from '../../../src/dataset/import/import.js';
import { keptMappings } from '../../../src/dataset/import/kept_mappings.js';
import type { Summary } from '../../../src/dataset/import/summary.js';
import { mappingDigest } from '../../../src/dataset/read/kept_mapping.js';
import { parsedMapping } from '../../../src/dataset/read/plain/mapping/mapping_file.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import { listDatasets } from '../../../src/dataset/retract/datasets.js';
import { removeDataset } from '../../../src/dataset/retract/remove_dataset.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { readVersion } from '../../../src/snapshot/load/load.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/files.js';
import { graphDump } from '../../support/graph_dump.js';
import { importFolder } from '../../support/packages.js';
import { PERSON_KEY } from '../../support/person_key.js';
import { writeTable } from '../check/problem_cases.js';
import { states } from '../plan/states.js';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

const TABLE = 'Who,event,theme\nTamsin Quill,E1,Wages\nLake Circle,E1,\n';
const TOPICS = '  - { table: topics, map: { subject: event, issue: theme }, kind: { subject: event } }\n';
const MAPPING = `# Who came; Tamsin Quill is a person.
kind: { agent: { person: [Tamsin Quill], otherwise: organisation } }
tables:
  - map: { agent: Who, event: event }
`;

async function imported(mapping: string, options: ImportOptions = {}, name = 'who.csv'): Promise<Summary> {
  const graph = graphLookup(database, () => new Pseudonyms(PERSON_KEY));
  const reading = { ...parsedMapping(mapping, 'm.yaml'), dataset: 'd', graph, sync: !options.add };
  return importDataset(database, await readPlainTable(writeTable(TABLE, name), reading), options);
}

const readings = async (): Promise<[file: string, tables: string][]> =>
  (await keptMappings(database)).map(({ file, tables }) => [file, tables.join()]);

async function exported(): Promise<{ folder: string; files: Record<string, string> }> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return { folder, files: Object.fromEntries(files) as Record<string, string> };
}

test('a mapping is kept with its digest, and another for the same rows changes that alone', async () => {
  await imported(MAPPING);
  const [before, version] = [await states(database), await readVersion(database)];
  expect(await keptMappings(database)).toEqual([
    { dataset: 'd', file: 'who.csv', tables: ['participations'], sha256: mappingDigest(MAPPING), text: MAPPING },
  ]);
  const other = `${MAPPING}# Read again.\n`;
  expect((await imported(other)).unchanged).toBe(true);
  expect((await keptMappings(database)).map(({ text }) => text)).toEqual([other]);
  expect(await states(database)).toEqual(before);
  expect(await readVersion(database)).toEqual(version);
});

test('an export carries it, and fills an empty database with the same; a public copy has none', async () => {
  await imported(MAPPING + TOPICS);
  const first = await exported();
  const { jejaring } = JSON.parse(first.files['datapackage.json']!) as { jejaring: { mappings: unknown } };
  expect(jejaring.mappings).toEqual(await keptMappings(database));
  await emptyDatabase(database);
  await importFolder(database, first.folder);
  expect((await exported()).files).toEqual(first.files);
  const folder = temporaryFolder();
  await exportPublic(database, folder, (id) => id);
  expect(readFileSync(join(folder, 'datapackage.json'), 'utf8')).not.toContain('mapping');
  writeFileSync(
    join(first.folder, 'datapackage.json'),
    first.files['datapackage.json']!.replace('# Who came', '# Who cam'),
  );
  await expect(importFolder(database, first.folder)).rejects.toMatchObject({
    problems: [{ code: 'PACKAGE_INVALID', found: 'jejaring.mappings.0.sha256' }],
  });
});

test('a table that comes out of the file no more is retracted as rows are, or kept where that is meant', async () => {
  await imported(MAPPING + TOPICS);
  await expect(imported(MAPPING)).rejects.toMatchObject({
    problems: [{ code: 'RETRACTIONS', found: expect.stringMatching(/^(topics|names) /) as string }],
  });
  expect(await readings()).toEqual([['who.csv', 'participations,topics']]);
  const { facts } = await imported(MAPPING, { sync: true });
  expect(facts.retracted.filter((target) => target.startsWith('Topic'))).toHaveLength(1);
  expect(await readings()).toEqual([['who.csv', 'participations']]);
  await imported(MAPPING + TOPICS);
  expect((await imported(MAPPING, { add: true })).retractedCount).toBe(0);
  expect((await imported(MAPPING)).unchanged).toBe(true);
});

test('two readings of one file that have no table in common stand beside each other', async () => {
  await imported(MAPPING);
  await imported(
    'table: topics\nmap: { subject: event, issue: theme }\nkind: { subject: event }\nskip: { Who: [Lake Circle] }\n',
  );
  expect(await readings()).toEqual([
    ['who.csv', 'participations'],
    ['who.csv', 'topics'],
  ]);
  expect((await imported(MAPPING)).unchanged).toBe(true);
  expect((await listDatasets(database)).map(({ mappings }) => mappings.length)).toEqual([2]);
});

test('the reading of a file goes with it: where another takes its place, and where the dataset is removed', async () => {
  await imported(MAPPING + TOPICS);
  await imported(MAPPING + TOPICS, { replaces: 'who.csv', sync: true }, 'who2.csv');
  expect(await readings()).toEqual([['who2.csv', 'participations,topics']]);
  await removeDataset(database, 'd', {});
  expect(await readings()).toEqual([]);
});

test('an erasure reaches it, it stays a mapping, and the name does not come back by it', async () => {
  await imported(MAPPING);
  const pseudonyms = new Pseudonyms(PERSON_KEY);
  const erasure = new PersonErasure(database, pseudonyms, 'person:d-tamsin-quill');
  const order = { by: 'desk', reason: 'asked for' };
  expect((await erasure.preview(order)).texts).toContain('# Who came; [name withheld] is a person.');
  await erasure.erase(order);
  const dump = (await graphDump(database)).join('\n');
  expect(dump).not.toMatch(/quill/i);
  const [{ text, sha256 } = { text: '', sha256: '' }] = await keptMappings(database);
  expect(parsedMapping(text, 'm.yaml').kind).toEqual({
    agent: { person: ['[name withheld]'], otherwise: 'organisation' },
  });
  expect(text).toContain('# Who came; [name withheld] is a person.');
  expect(sha256).toBe(mappingDigest(text));
  const again = imported(`${MAPPING}skip: { Who: [Tamsin Quill] }\n`);
  await expect(again).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ code: 'NAME_ERASED', file: 'm.yaml' })]) as unknown,
  });
  const id = pseudonyms.erased('person:d-tamsin-quill');
  await expect(imported('map: { agent: Who }\nset: { host: person:d-tamsin-quill }\n')).rejects.toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ code: 'PERSON_ERASED', file: 'm.yaml', expected: id }),
    ]) as unknown,
  });
});
