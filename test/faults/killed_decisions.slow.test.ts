import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEntries } from '../../src/audit/read.js';
import { readJudgements } from '../../src/curation/judge/judgements.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { spawnCli, startCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump } from '../support/graph_dump.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

// @takes 40 s

const PAIRS = 300;
const ids = Array.from({ length: PAIRS }, (_, i) => String(i).padStart(3, '0'));
const TABLES = {
  organisations: ['id,name__id', ...ids.flatMap((i) => [`a${i},Serikat ${i}`, `b${i},Serikat ${i}`])].join('\n'),
  events: 'id\ne\nf',
  participations: [
    'event,agent',
    ...ids.flatMap((i) => [`e,organisation:a${i}`, `e,organisation:b${i}`, `f,organisation:b${i}`]),
  ].join('\n'),
};

const locked = { name: 'test/locked', text: 'MATCH (v:DataVersion) SET v.askedAt = timestamp()' };

test('decisions that are killed hold all or not at all, and the data are of a whole version', async () => {
  const database = await withPackage(TABLES, { accept: ALL_MEANT });
  const sheet = join(temporaryFolder(), 'review.csv');
  writeFileSync(sheet, ['a,b,verdict', ...ids.map((i) => `organisation:a${i},organisation:b${i},SAME`)].join('\n'));
  const words = ['identity', 'decide', sheet, '--by', 'desk'];
  const before = await graphDump(database);
  const start = Date.now();
  expect(await spawnCli([...words, '--dry-run'])).toMatchObject({ code: 0 });
  const duration = Date.now() - start;
  expect(await graphDump(database)).toEqual(before);

  let killed = 0;
  for (let share = 0.1; share < 3; share += 0.08) {
    const { child, ended } = await startCli(words);
    await sleep(duration * share);
    const isRunning = child.exitCode === null;
    child.kill('SIGKILL');
    await ended;
    // (What the server had begun to write for it is undone, or done, once its lock can be had.)
    await database.write(locked.name, (writer) => writer.run(locked, {}));
    const judged = (await readJudgements(database)).length;
    expect([0, PAIRS]).toContain(judged);
    expect(await readEntries(database, 0, PAIRS + 1)).toHaveLength(judged);
    expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
    expect((await readVersion(database)).version % 2).toBe(0);
    if (judged === 0) expect(await graphDump(database)).toEqual(before);
    if (!isRunning || judged === PAIRS) break;
    killed++;
  }
  expect(killed).toBeGreaterThan(2);
  expect(await spawnCli(words)).toMatchObject({ code: 0 });
  expect(await readJudgements(database)).toHaveLength(PAIRS);
}, 240_000);
