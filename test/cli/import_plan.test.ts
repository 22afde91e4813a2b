import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { states } from '../dataset/plan/states.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';

let database: Database;
let path: string;
beforeEach(async () => {
  database = await emptiedDatabase();
  path = join(temporaryFolder(), 'table.csv');
  writeFileSync(path, 'organisation,event,status\nSatu,E1,INVITED\nDua,E1,ATTENDED\n');
  expect(await run()).toMatchObject({ code: 0 });
  writeFileSync(path, 'organisation,event,status\nTiga,E1,ATTENDED\nSatu,E1,ATTENDED\n');
});

const run = (...options: string[]): ReturnType<typeof runCli> =>
  runCli(['import', path, '--dataset', 'plain', ...options]);

const PARTICIPATION = (name: string): object => ({
  table: 'participations',
  key: { event: 'event:plain-e1', agent: `organisation:plain-${name}` },
});

test('the plan as JSON has every fact, and is what the import does; the doubt in its way ends with 3', async () => {
  const before = await states(database);
  const dry = await run('--dry-run', '--format', 'json');
  expect(dry.code).toBe(3);
  const plan = JSON.parse(dry.stdout) as Record<string, unknown>;
  expect(plan).toMatchObject({
    dataset: 'plain',
    assertions: { participations: { rows: 2, added: 2, changed: 0, retracted: 2 } },
    added: expect.arrayContaining([PARTICIPATION('tiga')]),
    retracted: expect.arrayContaining([PARTICIPATION('dua')]),
    changed: [{ ...PARTICIPATION('satu'), fields: [{ field: 'status', before: 'INVITED', after: 'ATTENDED' }] }],
    doubts: [{ code: 'RETRACTIONS', severity: 'DOUBT', file: 'table.csv', count: 3 }],
  });
  expect(await run()).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('--sync retracts it') });
  expect(await states(database)).toEqual(before);
  const done = await run('--sync', '--format', 'json');
  expect(done.code).toBe(0);
  expect(JSON.parse(done.stdout)).toEqual({ ...plan, doubts: [] });
});

test('what cannot be meant together, or of a package, is refused before anything is read', async () => {
  expect(await run('--sync', '--add')).toMatchObject({ code: 2 });
  expect(await run('--accept', 'RETRACTIONS')).toMatchObject({ code: 2 });
  expect(await runCli(['import', 'examples/riverside', '--replaces', 'a.csv'])).toMatchObject({ code: 2 });
});
