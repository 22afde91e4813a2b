import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '../../src/database/connect.js';
import type { Database } from '../../src/database/database.js';
import { runningServer, stopServer } from '../../src/database/local/server.js';
import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { FACT_TABLES } from '../../src/model/tables/index.js';
import { readSettings } from '../../src/settings.js';

let database: Promise<Database> | undefined;

/**
 * The real Neo4j of this worker, migrated: started by the first test that asks, shared by all files that the worker
 * runs. It may hold what another file left: begin with `emptiedDatabase`, `withPackage` or `withDataset`.
 * A child process that inherits the environment (`jejaring ask …`) works on the same database.
 */
export function testDatabase(): Promise<Database> {
  database ??= open();
  return database;
}

/** Deletes all data; constraints, indexes and the record of migrations stay. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.apply('empty database', EMPTY);
}

/** The worker's database, without data. */
export async function emptiedDatabase(): Promise<Database> {
  const emptied = await testDatabase();
  await emptyDatabase(emptied);
  return emptied;
}

const EMPTY = readFileSync(new URL('empty_database.cypher', import.meta.url), 'utf8');

async function open(): Promise<Database> {
  const opened = await connect(readSettings(), { start: true });
  await migrate(opened, MIGRATIONS);
  await numberRelationshipTypes(opened);
  return opened;
}

/**
 * Neo4j numbers the types of relationships as they come up, and keeps those of a node that has many (a source) in
 * that order: it would depend on the test that ran first how many of them a statement passes on its way to one.
 */
async function numberRelationshipTypes(database: Database): Promise<void> {
  const wires = FACT_TABLES.flatMap(({ columns }) => columns.flatMap(({ wire }) => wire ?? []));
  for (const type of ['SUPPORTS', 'FROM', 'TOOK_PART', 'PUBLISHED_BY', 'COUNTS_FOR', ...new Set(wires)]) {
    await database.apply('number a type', `CALL db.createRelationshipType('${type}')`);
  }
}

/** Ends the worker's connection and server, and waits until the seconds of the server count as the worker's. */
export async function stopTestDatabase(): Promise<void> {
  const server = runningServer(readSettings());
  await (await database)?.close();
  await stopServer(readSettings());
  while (server && isThere(server.pid)) await delay(20);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
