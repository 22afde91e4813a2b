import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { KEPT } from '../paths.js';
import type { Size } from '../suite.js';
import { events, topics } from './events.js';
import { issues } from './issues.js';
import { organisations } from './organisations.js';
import { participations } from './participations.js';
import { persons } from './persons.js';
import { SHAPES } from './sizes.js';
import { sources } from './sources.js';
import { Tally } from './tally.js';

/** Raised with every change of what is generated, so that nothing older is used. */
const VERSION = 1;
const SEED = 1995;

/** The file that says by what a package was generated, and what is in it; it is written last. */
export const MARKER = 'generated.json';

interface Marker {
  version: number;
  seed: number;
  counts: Record<string, number>;
}

const folderOf = (size: Size): string => `${KEPT}${size}/data`;

/** Makes the data package of a size where it is not there yet. @returns its folder */
export async function generate(size: Size, tell: (text: string) => void): Promise<string> {
  const folder = folderOf(size);
  const before = markerOf(size);
  if (before?.version === VERSION && before.seed === SEED) return folder;
  tell(`Generating the data of size ${size}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const counts = await write(size, folder);
  for (const [what, count] of Object.entries(counts)) tell(`  ${what}: ${count.toLocaleString('en')}`);
  await writeFile(`${folder}/${MARKER}`, JSON.stringify({ version: VERSION, seed: SEED, counts } satisfies Marker));
  return folder;
}

/** How much there is in the data of a size; empty where none was generated. */
export function countsOf(size: Size): Record<string, number> {
  return markerOf(size)?.counts ?? {};
}

function markerOf(size: Size): Marker | undefined {
  const path = `${folderOf(size)}/${MARKER}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Marker) : undefined;
}

/** Writes the tables one after the other, each from a seed of its own. @returns what was counted */
async function write(size: Size, folder: string): Promise<Record<string, number>> {
  const shape = SHAPES[size];
  const cast = { organisations: organisations(shape, SEED + 1), persons: persons(shape, SEED + 2) };
  const tally = new Tally();
  const tables: Record<string, Iterable<object>> = {
    sources: sources(shape, cast.organisations, SEED + 3),
    ...cast,
    events: events(shape, SEED + 4),
    issues: issues(shape, SEED + 5),
    topics: topics(shape, SEED + 6),
    participations: participations(shape, cast, SEED + 7, tally),
  };
  const counts: Record<string, number> = {};
  for (const [table, rows] of Object.entries(tables)) {
    counts[`rows of ${table}`] = await writeTable(`${folder}/${table}.csv`, rows);
  }
  await writeFile(`${folder}/datapackage.json`, JSON.stringify(description(Object.keys(tables)), null, 2));
  return { ...counts, ...tally.counts() };
}

async function writeTable(path: string, rows: Iterable<object>): Promise<number> {
  let count = 0;
  const counted = function* (): Generator<object> {
    for (const row of rows) {
      count += 1;
      yield row;
    }
  };
  await pipeline(Readable.from(counted()), stringify({ header: true }), createWriteStream(path));
  return count;
}

function description(tables: readonly string[]): object {
  return {
    name: 'bench',
    title: 'Generated: all names are invented',
    created: '2026-01-01T00:00:00Z',
    // (Invented: some acronyms are the same, and a place is called Sama.)
    jejaring: { accept: { DITTO: true, SAME_NAME: true } },
    resources: tables.map((name) => ({ name, path: `${name}.csv` })),
  };
}
