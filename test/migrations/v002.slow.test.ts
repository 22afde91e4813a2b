import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { migrate, MigrationError, pendingMigrations } from '../../src/database/migrations.js';
import { exportPackage } from '../../src/dataset/export/export.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump, nodesOf } from '../support/graph_dump.js';
import { importFolder, packageOf } from '../support/packages.js';
import { makeStancesOld } from './support/old_stances.js';
import { STANCES } from './support/package.js';

const NAME = 'V002__polarity_in_keys_and_persons';
/** As the version of the product had them that brought it. */
const UP_TO_V002 = MIGRATIONS.filter(({ name }) => name <= NAME);
const RECORDED = { recordedAt: '2025-01-01T00:00:00.000Z' };

/** Invented: more stances than one transaction takes, each for and against. */
const many = {
  organisations: 'id\nunion',
  issues: ['id,claim', ...Array.from({ length: 1_200 }, (_, i) => `claim-${i},true`)].join('\n'),
  stances: [
    'agent,target,polarity',
    ...Array.from({ length: 1_200 }, (_, i) => [1, -1].map((sign) => `organisation:union,issue:claim-${i},${sign}`)),
  ]
    .flat()
    .join('\n'),
};

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
  await migrate(database, MIGRATIONS);
});
afterEach(async () => {
  await emptyDatabase(database);
  await migrate(database, MIGRATIONS);
});

/** A database as the version before V002 left it, and the dump of the same package imported by this version. */
async function before(tables: Record<string, string>): Promise<{ folder: string; imported: string[] }> {
  const folder = packageOf(tables);
  await importFolder(database, folder, RECORDED);
  const imported = await graphDump(database, { version: false });
  await makeStancesOld(database);
  await database.apply('forget', `MATCH (m:Migration) WHERE m.name >= '${NAME}' DELETE m`);
  return { folder, imported };
}

async function exported(): Promise<{ folder: string; files: Record<string, string> }> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return { folder, files: Object.fromEntries(files) as Record<string, string> };
}

test('a migrated database is what a fresh import is, exports as one, and the first package changes nothing', async () => {
  const { folder, imported } = await before(STANCES);
  expect(await graphDump(database, { version: false })).not.toEqual(imported);
  expect(await migrate(database, UP_TO_V002)).toEqual([NAME]);
  expect(await graphDump(database, { version: false })).toEqual(imported);
  const polarities = (await nodesOf(database, 'Stance')).map(({ polarity }) => polarity);
  expect(new Set(polarities)).toEqual(new Set([1, -1, 0]));
  expect((await importFolder(database, folder, RECORDED)).unchanged).toBe(true);
  const first = await exported();
  await emptyDatabase(database);
  await importFolder(database, first.folder, RECORDED);
  expect((await exported()).files).toEqual(first.files);
});

test('the data version is even and new, and migrating again changes nothing else', async () => {
  await before(STANCES);
  const { version } = await readVersion(database);
  await migrate(database, UP_TO_V002);
  expect(await readVersion(database)).toMatchObject({ version: version + 2, unfinished: 0 });
  const migrated = await graphDump(database, { version: false });
  await database.apply('forget', `MATCH (m:Migration) WHERE m.name >= '${NAME}' DELETE m`);
  await migrate(database, UP_TO_V002);
  expect(await readVersion(database)).toMatchObject({ version: version + 4, unfinished: 0 });
  expect(await graphDump(database, { version: false })).toEqual(migrated);
});

test('one that was ended goes on where it was, and until then is pending', async () => {
  const { imported } = await before(many);
  const controller = new AbortController();
  const told: number[][] = [];
  const progress = (done: number, total: number): void => {
    told.push([done, total]);
    controller.abort(new Error('ended'));
  };
  await expect(migrate(database, UP_TO_V002, { progress, signal: controller.signal })).rejects.toThrow('ended');
  expect(await readVersion(database)).toMatchObject({ unfinished: 1 });
  expect((await readVersion(database)).version % 2).toBe(1);
  expect(await pendingMigrations(database, UP_TO_V002)).toEqual([NAME]);
  expect(await migrate(database, UP_TO_V002, { progress: (...is) => told.push(is) })).toEqual([NAME]);
  // (Then everything is derived again.)
  expect(told.slice(0, 3)).toEqual([
    [500, 1_200],
    [500, 700],
    [700, 700],
  ]);
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  expect(await graphDump(database, { version: false })).toEqual(imported);
});

test('persons are protected as they are now', async () => {
  const persons = 'id,name,visibility\nwitness,Tamsin Quill,WITHHELD\nclerk,Orla Penn,';
  const { imported } = await before({ persons, events: 'id,title__en\ntalk,Talk with Orla Penn' });
  await database.apply(
    'old',
    "MATCH (p:Person) SET p.live = true, p.sortName = '~' + left(replace(randomUUID() + randomUUID(), '-', ''), 32)",
  );
  await database.apply('old', 'MATCH (p:Withheld) REMOVE p:Withheld');
  await database.apply('old', 'MATCH (n:Name) SET n.live = true');
  await database.apply('old', "MATCH (e:Event) SET e.sortName = 'talk with orla penn'");
  await migrate(database, UP_TO_V002);
  expect(await graphDump(database, { version: false })).toEqual(imported);
});

test('on a new database nothing is written', async () => {
  await database.apply('forget', `MATCH (m:Migration) WHERE m.name >= '${NAME}' DELETE m`);
  expect(await migrate(database, UP_TO_V002)).toEqual([NAME]);
  expect(await graphDump(database)).toEqual([]);
});

test('several at once: one of them records it', async () => {
  const { imported } = await before(STANCES);
  const done = await Promise.all(Array.from({ length: 3 }, () => migrate(database, UP_TO_V002)));
  expect(done.flat()).toEqual([NAME]);
  expect(await graphDump(database, { version: false })).toEqual(imported);
});

test('where an import was not finished it is refused, and nothing is changed', async () => {
  await before(STANCES);
  const failing = Lease.hold(database, 'half', {}, async (lease) => {
    await database.write('test', (writer) => lease.renew(writer));
    throw new Error('ended');
  });
  await expect(failing).rejects.toThrow('ended');
  const old = await graphDump(database);
  const refused = migrate(database, UP_TO_V002);
  await expect(refused).rejects.toBeInstanceOf(MigrationError);
  await expect(refused).rejects.toThrow(/^An import was ended before it was done: half\. Run it again/);
  expect(await graphDump(database)).toEqual(old);
});

test('an assertion that states no polarity, which no import makes, is named', async () => {
  await before(STANCES);
  await database.apply('spoil', "MATCH (a:Assertion {table: 'stances', quote: 'Yes'}) REMOVE a.polarity");
  const old = await graphDump(database, { version: false });
  await expect(migrate(database, UP_TO_V002)).rejects.toThrow(
    /The assertion [0-9a-f]{32}-0 on a stance states no polarity/,
  );
  expect(await graphDump(database, { version: false })).toEqual(old);
});
