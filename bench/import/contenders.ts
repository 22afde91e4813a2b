import { link } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assertEqual } from '../equal.js';
import type { DatabaseOfBench } from '../machine/databases.js';
import { withDriver } from '../machine/driver.js';
import { jejaring } from '../machine/jejaring.js';
import type { Contender } from '../measure.js';
import type { Bench } from '../suite.js';
import { checksums, type Checksums } from './checksum.js';
import { clear } from './clear.js';
import { loadConcurrently, loadPlainly } from './load_csv.js';
import type { WrittenFile } from './write_files.js';

/** What the contenders have to work with, and what they note beside the time they take. */
export interface Race {
  bench: Bench;
  /** The database that each contender fills, and that is emptied before it. */
  database: DatabaseOfBench;
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
  const { bench, database, data, files } = race;
  return [
    contender(race, 'jejaring import', async () => {
      const { stderr } = await jejaring(bench, ['import', data], database.env).ended;
      race.writing.push(1_000 * Number(/ rows in ([\d.]+) s /.exec(stderr)?.[1]));
    }),
    contender(race, 'LOAD CSV', () => withDriver(database, (driver) => loadPlainly(driver, files))),
    contender(race, 'LOAD CSV in two sessions', () =>
      withDriver(database, async (driver) => {
        race.deadlocks.push(await loadConcurrently(driver, files));
      }),
    ),
  ];
}

function contender(race: Race, name: string, build: () => Promise<void>): Contender {
  const { bench, built, database } = race;
  return {
    name,
    prepare: () => withDriver(database, clear),
    run() {
      bench.tell(`  ${name}`);
      return build();
    },
    async check() {
      if (built[name]) return;
      built[name] = await withDriver(database, checksums);
      assertEqual('The graph', built);
    },
  };
}

/** Puts the files where `LOAD CSV` may read: the import folder of the server. */
export async function linkFiles(files: readonly WrittenFile[], { env }: DatabaseOfBench): Promise<void> {
  for (const path of files.flatMap(({ parts }) => Object.values(parts))) {
    await link(path, join(env.JEJARING_HOME!, 'neo4j', 'import', basename(path)));
  }
}
