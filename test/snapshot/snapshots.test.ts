import type { Database } from '../../src/database/database.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { loadSnapshot } from '../../src/snapshot/load/load.js';
import { SnapshotTooLarge } from '../../src/snapshot/load/too_large.js';
import { Snapshots } from '../../src/snapshot/snapshots.js';
import { testDatabase, emptyDatabase } from '../support/database.js';
import { packageOf, importFolder } from '../support/packages.js';

const TABLES = {
  organisations: 'id,name__id,source\nkasbi,KASBI,s\n',
  sources: 'id,title\ns,Notulen\n',
};

let database: Database;
let readings = 0;

const snapshots = (memory = 2 ** 30): Snapshots =>
  new Snapshots(
    database,
    {
      load: (from) => {
        readings++;
        return from.readTogether('snapshot', loadSnapshot);
      },
    },
    memory,
  );

/** An import that writes, and is then ended as by a fault. */
async function killImport(): Promise<void> {
  const killed = new Error('killed');
  const work = (lease: Lease): Promise<void> =>
    database.write('test', (writer) => lease.renew(writer)).then(() => Promise.reject(killed));
  await expect(Lease.hold(database, 'killed', {}, work)).rejects.toBe(killed);
}

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  await emptyDatabase(database);
  await importFolder(database, packageOf(TABLES));
  readings = 0;
});

test('ten questions at once and ten one after another are one reading', async () => {
  const service = snapshots();
  const all = await Promise.all(Array.from({ length: 10 }, () => service.current()));
  for (let i = 0; i < 10; i++) all.push(await service.current());
  expect(readings).toBe(1);
  expect(all.map(({ columns }) => columns.unfinishedImports)).toEqual(Array(20).fill(0));
});

test('after a killed import the last whole version serves, with how many are unfinished', async () => {
  const service = snapshots();
  const { version } = (await service.current()).columns;
  await killImport();
  for (let i = 0; i < 10; i++) {
    expect((await service.current()).columns).toMatchObject({ version, unfinishedImports: 1 });
  }
  expect(readings).toBe(1);
});

test('who has read nothing before reads the last whole version too, once, and again when an import has ended', async () => {
  const { version } = (await snapshots().current()).columns;
  await killImport();
  const service = snapshots();
  readings = 0;
  for (let i = 0; i < 10; i++) {
    expect((await service.current()).columns).toMatchObject({ version, unfinishedImports: 1 });
  }
  expect(readings).toBe(1);
  await Lease.hold(database, 'killed', {}, () => Promise.resolve());
  expect((await service.current()).columns).toMatchObject({ version: version + 2, unfinishedImports: 0 });
  expect(readings).toBe(2);
});

test('an import that is killed again and again makes no version, and nothing is read again', async () => {
  const before = snapshots();
  const { version } = (await before.current()).columns;
  await killImport();
  const late = snapshots();
  await late.current();
  for (let kills = 2; kills < 5; kills++) {
    await killImport();
    for (const service of [before, late]) {
      expect((await service.current()).columns).toMatchObject({ version, unfinishedImports: 1 });
    }
  }
  expect(readings).toBe(2);
});

test('while an import runs the version before it serves', async () => {
  const [before, late] = [snapshots(), snapshots()];
  const { version } = (await before.current()).columns;
  await Lease.hold(database, 'running', {}, async (lease) => {
    await database.write('test', (writer) => lease.renew(writer));
    for (const service of [before, late, late]) {
      expect((await service.current()).columns).toMatchObject({ version, unfinishedImports: 0 });
    }
    expect(readings).toBe(2);
  });
  for (const service of [before, late]) {
    expect((await service.current()).columns).toMatchObject({ version: version + 2, unfinishedImports: 0 });
  }
});

test('who held a version before the last whole one reads that, though an import was killed since', async () => {
  const service = snapshots();
  const { version } = (await service.current()).columns;
  await Lease.hold(database, 'whole', {}, (lease) => database.write('test', (writer) => lease.renew(writer)));
  await killImport();
  expect((await service.current()).columns).toMatchObject({ version: version + 2, unfinishedImports: 1 });
});

test('what is too large is refused without reading it again, until the data change', async () => {
  const service = snapshots(1);
  for (let i = 0; i < 10; i++) await expect(service.current()).rejects.toThrow(SnapshotTooLarge);
  expect(readings).toBe(1);
  await Lease.hold(database, 'more', {}, (lease) => database.write('test', (writer) => lease.renew(writer)));
  await expect(service.current()).rejects.toThrow('JEJARING_SNAPSHOT_MEMORY');
  expect(readings).toBe(2);
});
