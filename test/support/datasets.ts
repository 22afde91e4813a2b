import neo4j, { type Driver } from 'neo4j-driver';
import type { Database } from '../../src/database/database.js';
import { COP_ENERGY } from './cop_energy.js';
import { emptyDatabase, testDatabase } from './database.js';
import { ROOT } from './files.js';
import { importFolder } from './packages.js';
import { importDavis } from './plain_tables.js';

/** Datasets that several files of tests ask about, and how each is imported. */
const IMPORTS = {
  'women-homeworkers': (database: Database) => importFolder(database, `${ROOT}examples/women-homeworkers`, RECORDED),
  riverside: (database: Database) => importFolder(database, `${ROOT}examples/riverside`, RECORDED),
  davis: importDavis,
  'cop-energy': (database: Database) => importFolder(database, COP_ENERGY, RECORDED),
} satisfies Record<string, (database: Database) => Promise<unknown>>;

const RECORDED = { recordedAt: '2026-01-01T00:00:00.000Z' };

export type DatasetName = keyof typeof IMPORTS;

/** What `withDataset` left in the worker's database, and the bookmark of that moment. */
let left: { names: string; bookmark: string } | undefined;

/**
 * The worker's database, holding these datasets, imported in this order, and nothing else. Where it holds them since an
 * earlier file, and nobody has written to it since, it is left as it is.
 */
export async function withDataset(...names: DatasetName[]): Promise<Database> {
  const database = await testDatabase();
  const asked = names.join();
  if (left?.names === asked && left.bookmark === (await bookmarkOf(database))) return database;
  left = undefined;
  await emptyDatabase(database);
  for (const name of names) await IMPORTS[name](database);
  left = { names: asked, bookmark: await bookmarkOf(database) };
  return database;
}

let driver: Driver | undefined;

/** The server's name for the last transaction that wrote to the database, whichever process sent it. */
export async function bookmarkOf({ connection: { address } }: Database): Promise<string> {
  driver ??= neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    const [bookmark] = session.lastBookmarks();
    if (!bookmark) throw new Error('The server says nothing of its last transaction');
    return bookmark;
  } finally {
    await session.close();
  }
}
