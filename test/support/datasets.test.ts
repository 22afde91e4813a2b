import { spawnCli } from './cli.js';
import { testDatabase } from './database.js';
import { bookmarkOf, withDataset } from './datasets.js';
import { importFolder, packageOf } from './packages.js';

/** How many agents and events the worker's database holds. */
async function held(): Promise<{ agents: number; events: number }> {
  const text = 'RETURN COUNT { (:Agent) } AS agents, COUNT { (:Event) } AS events';
  const [row] = await (
    await testDatabase()
  ).read<object, { agents: number; events: number }>({ name: 'test/held', text }, {});
  return row!;
}

const DAVIS = { agents: 18, events: 14 };
const OTHER = { organisations: 'id\nunion' };

test('a dataset that is there untouched is left alone, and reading is no touch', async () => {
  const database = await withDataset('davis');
  const bookmark = await bookmarkOf(database);
  expect(await held()).toEqual(DAVIS);
  await withDataset('davis');
  expect(await bookmarkOf(database)).toBe(bookmark);
});

test('after anything was written it is imported again', async () => {
  const database = await withDataset('davis');
  await database.apply('spoil', "MATCH (n:Event) SET n.title = 'spoilt'");
  const spoilt = await bookmarkOf(database);
  await withDataset('davis');
  expect(await bookmarkOf(database)).not.toBe(spoilt);
  await importFolder(database, packageOf(OTHER));
  expect(await held()).toEqual({ ...DAVIS, agents: 19 });
  await withDataset('davis');
  expect(await held()).toEqual(DAVIS);
});

test('what another process writes is seen too', async () => {
  await withDataset('davis');
  expect(await spawnCli(['import', packageOf(OTHER)])).toMatchObject({ code: 0 });
  expect(await held()).toEqual({ ...DAVIS, agents: 19 });
  await withDataset('davis');
  expect(await held()).toEqual(DAVIS);
});

test('another dataset takes its place', async () => {
  await withDataset('davis');
  await withDataset('women-homeworkers');
  expect(await held()).not.toMatchObject({ events: DAVIS.events });
  await withDataset('davis');
  expect(await held()).toEqual(DAVIS);
});
