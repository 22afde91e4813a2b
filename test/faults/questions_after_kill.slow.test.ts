import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/database/database.js';
import type { Statement } from '../../src/database/statement.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { spawnCli, startCli } from '../support/cli.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';
import { freePort } from '../support/free_port.js';

// @takes 200 s

const ROWS = 200_000;
const HELD = 6_000;
const MEBIBYTE = 2 ** 20;

const basis = 'basis { factCount warnings { code } }';
/** Ten questions, whose shapes differ. */
const QUESTIONS = [
  ...['attendance', 'convening', 'venues', 'coAttendance', 'interlocks', 'issueOverlap', 'congruence'],
  ...['change(window: {size: "P1Y"})', 'access(groupBy: {by: SECTOR})', 'brokerage(groupBy: {by: SECTOR})'],
];

/** Invented: organisations at events, with dates, in one plain table. */
function table(name: string, rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const event = Math.floor(i / 12);
    const day = new Date(Date.UTC(2020, 0, 1 + (event % 900))).toISOString().slice(0, 10);
    return `Organisasi ${(i * 7919) % 1_500},Pertemuan ${event},${day}`;
  });
  const path = join(temporaryFolder(), `${name}.csv`);
  writeFileSync(path, ['organisation,event,date', ...lines].join('\n'));
  return path;
}

/** A server in a process of its own, and how much memory it has taken at most. */
async function serve(signal: AbortSignal): Promise<{ ask: (question: string) => Promise<Basis>; peak: () => number }> {
  const port = await freePort();
  const { child, ended } = await startCli(['serve', '--port', port], {
    env: { JEJARING_PERSON_KEY: 'secret-of-the-persons-of-32-bytes' },
    interrupt: signal,
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/readyz`).then(Boolean, () => false))) {
    if (child.exitCode !== null) throw new Error((await ended).stderr);
    await sleep(100);
  }
  return {
    ask: async (question) => {
      const body = JSON.stringify({ query: `{ answer: ${question} { ${basis} } }` });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      return ((await response.json()) as { data: { answer: { basis: Basis } } }).data.answer.basis;
    },
    peak: () =>
      (1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1])) / MEBIBYTE,
  };
}

interface Basis {
  factCount: number;
  warnings: { code: string }[];
}

function expectWarned(bases: readonly Basis[]): void {
  for (const { warnings } of bases) expect(warnings.map(({ code }) => code)).toContain('IMPORT_UNFINISHED');
}

const participations: Statement<object, { count: number }> = {
  name: 'test/participations',
  text: 'MATCH (p:Participation) RETURN count(p) AS count',
};

const snapshotReads: Statement<object, { id: string }> = {
  name: 'test/snapshot_reads',
  text: `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.statement = 'snapshot' RETURN id`,
};

/** How many transactions read a snapshot while something is done. */
async function readsDuring(database: Database, work: () => Promise<void>): Promise<number> {
  const seen = new Set<string>();
  const done = work().finally(() => (isDone = true));
  let isDone = false;
  while (!isDone) {
    for (const { id } of await database.read(snapshotReads, {})) seen.add(id);
    await sleep(15);
  }
  await done;
  return seen.size;
}

const controller = new AbortController();
afterAll(() => controller.abort());

test('after an import of 200,000 rows was killed, ten questions read the graph once at most', async () => {
  const database = await emptiedDatabase();
  expect(await spawnCli(['import', table('small', HELD), '--dataset', 'small'])).toMatchObject({ code: 0 });
  const before = await serve(controller.signal);
  expect((await before.ask('attendance')).factCount).toBe(HELD);

  const { version } = await readVersion(database);
  const { child, ended } = await startCli(['import', table('big', ROWS), '--dataset', 'big']);
  const written = async (): Promise<number> => (await database.read(participations, {}))[0]!.count;
  while ((await written()) < ROWS / 2) {
    if (child.exitCode !== null) throw new Error((await ended).stderr);
    await sleep(200);
  }
  child.kill('SIGKILL');
  await ended;
  // Its lease runs out.
  while ((await readVersion(database)).unfinished === 0) await sleep(500);
  expect((await readVersion(database)).version).toBe(version + 1);

  const answers = async ({ ask }: typeof before): Promise<Basis[]> => {
    const bases: Basis[] = [];
    for (const question of QUESTIONS) bases.push(await ask(question));
    return bases;
  };
  // Who holds the last whole version answers of that.
  let held: Basis[] = [];
  expect(await readsDuring(database, async () => void (held = await answers(before)))).toBe(0);
  expect(held[0]!.factCount).toBe(HELD);
  expectWarned(held);

  const after = await serve(controller.signal);
  let found: Basis[] = [];
  expect(await readsDuring(database, async () => void (found = await answers(after)))).toBe(1);
  expect(found[0]!.factCount).toBe(HELD);
  expectWarned(found);
  process.stdout.write(
    `Peak memory: ${before.peak().toFixed(0)} MiB held, ${after.peak().toFixed(0)} MiB read anew.\n`,
  );
  expect(after.peak()).toBeLessThan(512);
  await emptyDatabase(database);
}, 600_000);
