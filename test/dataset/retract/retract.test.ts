import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../../src/database/database.js';
import type { Statement } from '../../../src/database/statement.js';
import { removeDataset } from '../../../src/dataset/retract/remove_dataset.js';
import { RetractionRefused } from '../../../src/dataset/retract/refused.js';
import { retract } from '../../../src/dataset/retract/retract.js';
import { listDatasets } from '../../../src/dataset/retract/datasets.js';
import { readVersion } from '../../../src/snapshot/load/load.js';
import { runCli } from '../../support/cli.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { deciderOf } from '../../support/decider.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { happened, states } from '../plan/states.js';

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
  await importFolder(database, packageOf(TABLES, 'coded'));
  await importFolder(database, packageOf(OTHERS, 'others'));
});

/** Two datasets on one meeting, invented; they differ about the sector of the circle. */
const TABLES = {
  sources: 'id,title,published,derived_from\npaper,Paper,2025-01-03,\nreprint,Reprint,2025-01-04,paper',
  organisations: 'id,name__en,sector,source\nlake,Lake Circle,CSO,paper\nhill,Hill Union,LABOUR,paper',
  events: 'id,start,source\ntalk,2025-01-01,paper',
  participations:
    'event,agent,status,source,quote\ntalk,organisation:lake,ATTENDED,paper,the Lake Circle came\ntalk,organisation:hill,ATTENDED,reprint,so did the union',
};
const OTHERS = {
  sources: 'id,published\nminutes,2025-01-02',
  organisations: 'id,sector,source\nlake,RESEARCH,minutes',
  participations: 'event,agent,status,source\ntalk,organisation:lake,INVITED,minutes',
};

const ids: Statement<{ quote: string }, { id: string }> = {
  name: 'test/ids',
  text: 'MATCH (a:Assertion {quote: $quote}) WHERE a.retractedAt IS NULL RETURN a.id AS id',
};
const retracted: Statement<object, { by: string | null; reason: string | null }> = {
  name: 'test/retracted',
  text: 'MATCH (a:Assertion) WHERE a.retractedAt IS NOT NULL RETURN a.retractedBy AS by, a.retractedReason AS reason',
};
/** Has a table of a package stand in a file of another name. */
function renameTable(folder: string, from: string, to: string): void {
  renameSync(join(folder, from), join(folder, to));
  const descriptor = join(folder, 'datapackage.json');
  writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace(from, to));
}

const BY = { by: 'desk', reason: 'the paper corrected it' };
const CURATOR = { ...deciderOf(), ...BY };

const assertionOf = async (quote: string): Promise<string> => (await database.read(ids, { quote }))[0]!.id;

test('an assertion is taken back with its reason; what others say of the fact is then what it is', async () => {
  const before = await states(database);
  const assertion = await assertionOf('the Lake Circle came');
  const { summary: plan } = await retract(database, { assertion }, CURATOR, { dryRun: true });
  expect(await states(database)).toEqual(before);
  const { summary } = await retract(database, { assertion }, CURATOR);
  expect(summary.facts.changed).toEqual(plan.facts.changed);
  expect(happened(before, await states(database))).toEqual({
    ...{ added: [], retracted: [] },
    changed: [expect.stringMatching(/organisation:lake.* status "ATTENDED" → "INVITED"$/)],
  });
  expect(await database.read(retracted, {})).toEqual([BY]);
  await expect(retract(database, { assertion }, CURATOR)).rejects.toThrow(RetractionRefused);
});

test('the next import of the same row is doubted; accepted, it is a new assertion beside the retracted one', async () => {
  await retract(database, { assertion: await assertionOf('the Lake Circle came') }, CURATOR);
  const again = packageOf(TABLES, 'coded');
  await expect(importFolder(database, again)).rejects.toMatchObject({
    problems: [{ code: 'RETRACTED_BY_CURATOR', severity: 'DOUBT', file: 'participations.csv', row: 2, count: 1 }],
  });
  const without = { ...TABLES, participations: TABLES.participations.split('\n').toSpliced(1, 1).join('\n') };
  expect((await importFolder(database, packageOf(without, 'coded'))).facts.changed).toEqual([]);
  const back = await importFolder(database, again, { accept: { RETRACTED_BY_CURATOR: true } });
  expect(back.facts.changed).toMatchObject([{ fields: [{ field: 'status', before: 'INVITED', after: 'ATTENDED' }] }]);
  expect(await database.read(retracted, {})).toEqual([BY]);
  expect((await importFolder(database, again)).unchanged).toBe(true);
});

test('what was taken back is doubted under another name of the file, with a cell more and with another quote', async () => {
  await retract(database, { assertion: await assertionOf('the Lake Circle came') }, CURATOR);
  const row = 'talk,organisation:lake,ATTENDED,paper,';
  const rows = (header: string, first: string): string =>
    TABLES.participations
      .replace('event,agent,status,source,quote', header)
      .replace(`${row}the Lake Circle came`, first);
  const doubts = async (participations: string, name?: string): Promise<unknown> => {
    const folder = packageOf({ ...TABLES, participations }, 'coded');
    if (name !== undefined) renameTable(folder, 'participations.csv', name);
    return (await importFolder(database, folder, { dryRun: true })).doubts
      .filter(({ code }) => code === 'RETRACTED_BY_CURATOR')
      .map(({ row: at, count }) => [at, count]);
  };
  const { participations } = TABLES;
  expect(await doubts(participations)).toEqual([[2, 1]]);
  expect(await doubts(participations, 'presence.csv')).toEqual([[2, 1]]);
  expect(await doubts(rows('event,agent,status,source,quote', `${row}it was there`))).toEqual([[2, 1]]);
  const header = 'event,agent,status,source,quote,roles';
  expect(await doubts(rows(header, `${row}the Lake Circle came,PRESENTER`))).toEqual([[2, 1]]);
  // A correction, and what another source says, is something else.
  expect(await doubts(rows('event,agent,status,source,quote', row.replace('ATTENDED', 'ABSENT')))).toEqual([]);
  expect(await doubts(rows('event,agent,status,source,quote', row.replace('paper', 'reprint')))).toEqual([]);
});

test('a file of a package that has another name now says what it said', async () => {
  const before = await states(database);
  const folder = packageOf(TABLES, 'coded');
  renameTable(folder, 'participations.csv', 'presence.csv');
  for (const how of [{}, { add: true }]) {
    const plan = await importFolder(database, folder, { ...how, dryRun: true });
    expect(plan.doubts.map(({ code }) => code)).not.toContain('RETRACTIONS');
  }
  await importFolder(database, folder, { add: true });
  expect(await states(database)).toEqual(before);
  const live =
    'MATCH (a:Assertion {dataset: "coded"}) WHERE a.retractedAt IS NULL AND a.table = "participations" RETURN a.file AS file';
  expect(await database.read({ name: 'test/live', text: live }, {})).toEqual([
    { file: 'presence.csv' },
    { file: 'presence.csv' },
  ]);
  expect((await importFolder(database, folder)).unchanged).toBe(true);
});

test('all that a source says is taken back, and what is derived from it is named and stays', async () => {
  const { code, stdout } = await runCli([
    'retract',
    '--source',
    'source:paper',
    '--reason',
    'withdrawn',
    '--by',
    'desk',
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('not touched: source:reprint.') });
  const after = await states(database);
  expect(after.get('organisation:lake')).toMatchObject({ sector: 'RESEARCH' });
  expect([...after.keys()].filter((target) => target.includes('hill'))).toEqual([
    expect.stringContaining('Participation'),
  ]);
  expect(new Set((await database.read(retracted, {})).map(({ by }) => by))).toEqual(new Set(['desk']));
});

test('a dataset is taken out: what the others say is what a graph without it says', async () => {
  const before = await states(database);
  const plan = await removeDataset(database, 'coded', { dryRun: true });
  expect(await states(database)).toEqual(before);
  await removeDataset(database, 'coded', {});
  const after = await states(database);
  const truth = happened(before, after);
  expect(plan.facts.retracted.toSorted()).toEqual(truth.retracted);
  expect(plan.facts.changed.map(({ target }) => target).sort()).toEqual(
    [...new Set(truth.changed.map((text) => text.split(' ')[0]!))].sort(),
  );
  expect((await listDatasets(database)).map(({ name }) => name)).toEqual(['others']);
  expect(after.get('organisation:lake')).toMatchObject({ sector: 'RESEARCH' });
  await importFolder(database, packageOf(TABLES, 'coded'));
  expect(new Map([...(await states(database))].sort())).toEqual(new Map([...before].sort()));
});

test('a removal that is stopped midway is unfinished, and finished by the same command', async () => {
  const controller = new AbortController();
  const stopped = removeDataset(database, 'coded', { signal: controller.signal, progress: () => controller.abort() });
  await expect(stopped).rejects.toThrow();
  expect(await readVersion(database)).toMatchObject({ unfinished: 1 });
  expect((await listDatasets(database)).find(({ name }) => name === 'coded')).toMatchObject({ unfinished: true });
  expect(await runCli(['dataset', 'remove', 'coded', '--yes'])).toMatchObject({ code: 0 });
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  const resumed = await states(database);
  await emptyDatabase(database);
  await importFolder(database, packageOf(TABLES, 'coded'));
  await importFolder(database, packageOf(OTHERS, 'others'));
  await removeDataset(database, 'coded', {});
  expect(await states(database)).toEqual(resumed);
});

test('what is not there is refused, with what there is; and without a terminal nothing is removed unasked', async () => {
  expect(await runCli(['dataset', 'remove', 'code', '--yes'])).toMatchObject({
    ...{
      code: 1,
      stderr:
        'There is no dataset "code". There are: coded, others. (The rows of an export are of the datasets that it was made of.)\n',
    },
  });
  expect(await runCli(['dataset', 'remove', 'coded'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/--yes/),
  });
  expect(await runCli(['retract', 'Assertion:0', '--reason', 'wrong'])).toMatchObject({ code: 1 });
  expect(await runCli(['retract', '--source', 'paper', '--reason', 'wrong'])).toMatchObject({ code: 1 });
  expect(await runCli(['retract', 'Assertion:0', '--source', 'source:paper', '--reason', 'x'])).toMatchObject({
    code: 2,
  });
  expect(await database.read(retracted, {})).toEqual([]);
});

test('the list has what is live of each dataset, and when it was imported', async () => {
  const [first] = await listDatasets(database);
  expect(first).toMatchObject({ name: 'coded', facts: 4, sources: 3, unfinished: false });
  expect(first!.firstImportedAt).toBe(first!.lastImportedAt);
  await delay(5);
  const { version } = await readVersion(database);
  await importFolder(database, packageOf(TABLES, 'coded'));
  const [again] = await listDatasets(database);
  expect(again!.firstImportedAt).toBe(first!.firstImportedAt);
  expect(again!.lastImportedAt! > first!.lastImportedAt!).toBe(true);
  expect((await readVersion(database)).version).toBe(version);
  expect((await runCli(['dataset', 'list'])).stdout).toMatch(/coded .*│ 7 +│ 4 +│ 3 /);
});
