import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEntries } from '../../src/audit/read.js';
import { readJudgements } from '../../src/curation/judge/judgements.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { spawnCli, startCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { testDatabase } from '../support/database.js';
import { graphDump } from '../support/graph_dump.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

// @takes 40 s

const PAIRS = 300;
const KILLS = 8;
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
  const database = await testDatabase();
  const undecided = async (): Promise<string[]> => {
    await withPackage(TABLES, { accept: ALL_MEANT });
    return graphDump(database);
  };
  let before = await undecided();
  const sheet = join(temporaryFolder(), 'review.csv');
  writeFileSync(sheet, ['a,b,verdict', ...ids.map((i) => `organisation:a${i},organisation:b${i},SAME`)].join('\n'));
  const words = ['identity', 'decide', sheet, '--by', 'desk'];
  const start = Date.now();
  expect(await spawnCli([...words, '--dry-run'])).toMatchObject({ code: 0 });
  const duration = Date.now() - start;
  expect(await graphDump(database)).toEqual(before);

  // Each kill comes a little later, until one comes too late; then sooner, in data that are as before.
  let [pause, killed] = [duration / 4, 0];
  for (let attempt = 0; killed < KILLS && attempt < 4 * KILLS; attempt++) {
    const { child, ended } = await startCli(words);
    await sleep(pause);
    child.kill('SIGKILL');
    await ended;
    // (What the server had begun to write for it is undone, or done, once its lock can be had.)
    await database.write(locked.name, (writer) => writer.run(locked, {}));
    const judged = (await readJudgements(database)).length;
    expect([0, PAIRS]).toContain(judged);
    expect(await readEntries(database, 0, PAIRS + 1)).toHaveLength(judged);
    expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
    expect((await readVersion(database)).version % 2).toBe(0);
    if (judged === 0) {
      expect(await graphDump(database)).toEqual(before);
      killed++;
      pause *= 1.25;
    } else {
      before = await undecided();
      pause *= 0.8;
    }
  }
  expect(killed).toBe(KILLS);
  expect(await spawnCli(words)).toMatchObject({ code: 0 });
  expect(await readJudgements(database)).toHaveLength(PAIRS);
}, 240_000);
