import { types } from 'node:util';
import type { Task } from '../../src/analysis/perform.js';
import { Threads } from '../../src/analysis/threads.js';
import { Database } from '../../src/database/database.js';
import type { Snapshot } from '../../src/snapshot/facts/snapshot.js';
import { DEFAULT_SCOPE } from '../../src/snapshot/selection/scope.js';
import type { Selection } from '../../src/snapshot/selection/selection.js';
import { INLINE } from '../support/api.js';
import { upToDate } from '../support/cli.js';
import { testDatabase } from '../support/database.js';
import { fieldSnapshot } from './support.js';

let threads: Threads;
let snapshot: Snapshot;
beforeAll(async () => {
  // The program of a thread is the bundled one.
  await upToDate();
  threads = new Threads();
  snapshot = await fieldSnapshot();
});
afterAll(() => threads.close());

const never = new AbortController().signal;
const task = (runs: number): Task => ({
  name: 'communities',
  columns: snapshot.columns,
  scope: DEFAULT_SCOPE,
  args: { weight: 'COUNT', method: 'LOUVAIN', search: { gamma: 1, seed: 1, runs } },
  leave: { steps: Infinity, bytes: Infinity },
});

test('a thread computes what is computed here, and keeps nothing of what it hands over', async () => {
  const here = await INLINE.run(task(3), never);
  for (let turn = 0; turn < 2; turn++) expect(await threads.run(task(3), never)).toEqual(here);
});

test('what a scope selects comes over shared memory, for it goes on to other threads', async () => {
  const selecting: Task = { ...task(1), name: 'selection', args: {} };
  const [there, here] = [await threads.run(selecting, never), await INLINE.run(selecting, never)];
  expect(there).toEqual(here);
  const { agents, rows, incidence } = (there as { result: Selection }).result;
  for (const { buffer } of [agents, rows.fact, incidence.byAgent.items]) {
    expect(types.isSharedArrayBuffer(buffer)).toBe(true);
  }
});

test('what nobody waits for any more is ended in the middle, and the thread does other work', async () => {
  const gone = new AbortController();
  const endless = threads.run(task(1_000_000_000), gone.signal);
  setTimeout(() => gone.abort(), 500);
  await expect(endless).rejects.toThrow();
  expect(await threads.run(task(1), never)).toHaveProperty('result');
});

describe('the thread that reads the snapshot', () => {
  test('reads what is read here', async () => {
    const read = await threads.load(await testDatabase());
    expect(read).toEqual(snapshot);
    expect(types.isSharedArrayBuffer(read.columns.participations.agent.buffer)).toBe(true);
  });

  test('says so where the database does not answer', async () => {
    const absent = new Database({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' }, 1_000);
    await expect(threads.load(absent)).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    await absent.close();
  });
});
