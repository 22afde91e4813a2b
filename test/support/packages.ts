import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { graphLookup } from '../../src/dataset/check/graph/graph_lookup.js';
import { importDataset, type ImportOptions } from '../../src/dataset/import/import.js';
import type { Summary } from '../../src/dataset/import/summary.js';
import { acceptanceOf, DOUBT_CODES, type Acceptance } from '../../src/dataset/problems/index.js';
import { readPackage } from '../../src/dataset/read/package/package.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { emptiedDatabase } from './database.js';
import { temporaryFolder } from './files.js';
import { PERSON_KEY } from './person_key.js';

/** A package in a temporary folder, from the text of its tables. */
export function packageOf(tables: Record<string, string>, name = 'demo', more: object = {}): string {
  const folder = temporaryFolder();
  const resources = Object.keys(tables).map((table) => ({ name: table.replaceAll('_', '-'), path: `${table}.csv` }));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name, ...more, resources }));
  for (const [table, text] of Object.entries(tables)) writeFileSync(join(folder, `${table}.csv`), `${text.trim()}\n`);
  return folder;
}

/** For data that are made up at random or by rule: whatever may be meant is. */
export const ALL_MEANT: Acceptance = acceptanceOf(DOUBT_CODES);

/** Reads, checks and imports a package, as `jejaring import` does. */
export async function importFolder(
  database: Database,
  folder: string,
  { accept, ...options }: ImportOptions & { accept?: Acceptance } = {},
): Promise<Summary> {
  const graph = graphLookup(database, () => new Pseudonyms(PERSON_KEY));
  return importDataset(database, await readPackage(folder, { graph, sync: options.sync, accept }), options);
}

/** The worker's database with this package and nothing else. */
export async function withPackage(
  tables: Record<string, string>,
  options?: Parameters<typeof importFolder>[2],
): Promise<Database> {
  const database = await emptiedDatabase();
  await importFolder(database, packageOf(tables), options);
  return database;
}
