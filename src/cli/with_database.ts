import { connect } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { migrate, requireMigrated } from '../database/migrations.js';
import { readSettings, type Settings } from '../settings.js';
import { interruptible } from './interruption.js';
import { tell } from './output.js';

type Work<T> = (database: Database, signal: AbortSignal, settings: Settings) => Promise<T>;

/** Connects (the local Neo4j is started where needed), applies pending migrations, works, and closes the connection. */
export function withDatabaseToWrite<T>(work: Work<T>): Promise<T> {
  return withDatabase(work, async (database) => {
    await migrate(database);
  });
}

/** As `withDatabaseToWrite`, for commands that only read: pending migrations are refused, not applied. */
export function withDatabaseToRead<T>(work: Work<T>): Promise<T> {
  return withDatabase(work, requireMigrated);
}

function withDatabase<T>(work: Work<T>, prepare: (database: Database) => Promise<void>): Promise<T> {
  return interruptible(async (signal) => {
    const settings = readSettings();
    const database = await connect(settings, { start: true, progress: tell, signal });
    try {
      await prepare(database);
      return await work(database, signal, settings);
    } finally {
      await database.close();
    }
  });
}
