import type { Database } from '../../src/database/database.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { writeTable } from '../dataset/check/problem_cases.js';
import { Api } from '../support/api.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { importPlain } from '../support/plain_tables.js';

let database: Database;
beforeAll(async () => {
  database = await emptiedDatabase();
});
afterAll(() => emptyDatabase(database));

test('plain tables are among the datasets that were imported', async () => {
  await importPlain(database, writeTable('organisation,event\nSatu,E'), { dataset: 'wages' });
  await importFolder(database, packageOf({ organisations: 'id\nsatu' }, 'register'));
  const { dataset } = await new Api(database).data<{ dataset: unknown }>('{ dataset { datasets { name title } } }');
  expect(dataset).toEqual({
    datasets: [
      { name: 'register', title: null },
      { name: 'wages', title: null },
    ],
  });
});

test('an import that runs is told; one that ended before it wrote anything leaves nothing unfinished', async () => {
  const importing = (): Promise<unknown> => new Api(database).data<unknown>('{ dataset { importing } }');
  expect(await importing()).toEqual({ dataset: { importing: false } });
  const ended = Lease.hold(database, 'wages', {}, async () => {
    expect(await importing()).toEqual({ dataset: { importing: true } });
    throw new Error('ended');
  });
  await expect(ended).rejects.toThrow('ended');
  expect(await importing()).toEqual({ dataset: { importing: false } });
});
