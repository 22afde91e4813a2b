import { link } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assertEqual } from '../equal.js';
import type { DatabaseOfBench } from '../machine/databases.js';
import { withDriver } from '../machine/driver.js';
import { jejaring } from '../machine/jejaring.js';
import type { Contender } from '../measure.js';
import type { Bench } from '../suite.js';
import { checksums, type Checksums } from './checksum.js';
import { loadConcurrently, loadPlainly } from './load_csv.js';
import type { WrittenFile } from './write_files.js';

/** What the contenders have to work with, and what they note beside the time they take. */
export interface Race {
  bench: Bench;
  /** The data package. */
  data: string;
  /** The same graph as files for `LOAD CSV`. */
  files: WrittenFile[];
  /** How long our import wrote, in milliseconds: what is left is starting, reading and checking. */
  writing: number[];
  /** Deadlocks of the two sessions. */
  deadlocks: number[];
  /** What each contender built in its first round. */
  built: Record<string, Checksums>;
}

/** Our import first. Each run begins with an empty database that has all constraints and indexes. */
export function contenders(race: Race): [Contender, Contender, Contender] {
  const { bench, data, files } = race;
  return [
    contender(race, 'jejaring import', async ({ env }) => {
      const { stderr } = await jejaring(bench, ['import', data], env).ended;
      race.writing.push(1_000 * Number(/ rows in ([\d.]+) s /.exec(stderr)?.[1]));
    }),
    contender(race, 'LOAD CSV', (database) => withDriver(database, (driver) => loadPlainly(driver, files))),
    contender(race, 'LOAD CSV in two sessions', (database) =>
      withDriver(database, async (driver) => {
        race.deadlocks.push(await loadConcurrently(driver, files));
      }),
    ),
  ];
}

function contender(race: Race, name: string, build: (database: DatabaseOfBench) => Promise<void>): Contender {
  const { bench, built } = race;
  let database: DatabaseOfBench;
  return {
    name,
    async prepare() {
      database = await bench.emptyDatabase('import');
      await linkFiles(race.files, database);
    },
    async run() {
      bench.tell(`  ${name}`);
      await build(database);
    },
    async check() {
      if (built[name]) return;
      built[name] = await withDriver(database, checksums);
      assertEqual('The graph', built);
    },
  };
}

/** Puts the files where `LOAD CSV` may read: the import folder of the server. */
async function linkFiles(files: readonly WrittenFile[], { env }: DatabaseOfBench): Promise<void> {
  for (const path of files.flatMap(({ parts }) => Object.values(parts))) {
    await link(path, join(env.JEJARING_HOME!, 'neo4j', 'import', basename(path)));
  }
}
