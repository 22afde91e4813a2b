import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decide } from '../../src/curation/judge/decide.js';
import type { Decision } from '../../src/curation/judge/decision.js';
import { readJudgements } from '../../src/curation/judge/judgements.js';
import { connect } from '../../src/database/connect.js';
import type { Database } from '../../src/database/database.js';
import { DatabaseUnavailable } from '../../src/database/errors.js';
import { runningServer, startServer, stopServer } from '../../src/database/local/server.js';
import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { emptyDatabase } from '../support/database.js';
import { deciderOf } from '../support/decider.js';
import { exportedFrom, IDS, importInterrupted, importMany, PAIRS } from './support/many.js';

// @takes 150 s

const PAUSE_MS = 3_000;
const DECISIONS = IDS.map((i): Decision => ({ a: `organisation:a${i}`, b: `organisation:b${i}`, verdict: 'SAME' }));

const home = mkdtempSync(join(tmpdir(), 'jejaring-away-'));
let settings: Settings;
let database: Database;
/** What an export holds after an import that nothing came between. */
let undisturbed: Record<string, string>;

beforeAll(async () => {
  settings = readSettings({ ...process.env, JEJARING_HOME: home, JEJARING_NEO4J_PORT: '0' });
  database = await connect(settings, { start: true });
  await migrate(database, MIGRATIONS);
  await importMany(database);
  undisturbed = await exportedFrom(database);
}, 180_000);

beforeEach(() => emptyDatabase(database));

afterAll(async () => {
  await database.close();
  await stopServer(settings);
  rmSync(home, { recursive: true });
}, 60_000);

const kill = (): void => void process.kill(runningServer(settings)!.pid, 'SIGKILL');

async function standStill(): Promise<void> {
  const { pid } = runningServer(settings)!;
  process.kill(pid, 'SIGSTOP');
  await sleep(PAUSE_MS);
  process.kill(pid, 'SIGCONT');
}

test('an import whose database is killed fails with the word for it, and is whole once it is run again', async () => {
  expect(await importInterrupted(database, kill)).toBeInstanceOf(DatabaseUnavailable);
  await startServer(settings);
  expect((await readVersion(database)).version % 2).toBe(1);
  await importMany(database);
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
  expect(await exportedFrom(database)).toEqual(undisturbed);
}, 180_000);

test('an import whose database stands still for a while goes on', async () => {
  let still: Promise<void> | undefined;
  expect(await importInterrupted(database, () => void (still = standStill()))).not.toBeInstanceOf(Error);
  await still;
  expect(await exportedFrom(database)).toEqual(undisturbed);
}, 180_000);

describe('judgements', () => {
  const deciding = (): Promise<unknown> => decide(database, DECISIONS, deciderOf()).catch((error: unknown) => error);
  let duration: number;
  beforeEach(async () => {
    await importMany(database);
  }, 60_000);

  test('are made when nothing comes between', async () => {
    const start = performance.now();
    expect(await deciding()).not.toBeInstanceOf(Error);
    duration = performance.now() - start;
    expect(await readJudgements(database)).toHaveLength(PAIRS);
  });

  test.each([0.3, 0.7])(
    'whose database is killed hold all or not at all (after %d of their time)',
    async (share) => {
      const decided = deciding();
      await sleep(duration * share);
      kill();
      const outcome = await decided;
      await startServer(settings);
      const judged = (await readJudgements(database)).length;
      expect([0, PAIRS]).toContain(judged);
      // What was said to hold holds.
      if (!(outcome instanceof Error)) expect(judged).toBe(PAIRS);
      else expect(outcome).toBeInstanceOf(DatabaseUnavailable);
      expect((await readVersion(database)).version % 2).toBe(0);
      expect(await deciding()).not.toBeInstanceOf(Error);
      expect(await readJudgements(database)).toHaveLength(PAIRS);
    },
    180_000,
  );

  test('whose database stands still for a while are made', async () => {
    const decided = deciding();
    await sleep(duration / 2);
    await standStill();
    expect(await decided).not.toBeInstanceOf(Error);
    expect(await readJudgements(database)).toHaveLength(PAIRS);
  }, 180_000);
});
