import { connect } from '../../database/connect.js';
import type { Database } from '../../database/database.js';
import { requireMigrated } from '../../database/migrations.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { readSettings, type Settings } from '../../settings.js';
import { interruptible } from '../terminal/interruption.js';
import { applyMigrations } from '../migrations.js';
import { tell } from '../terminal/output.js';

/** Tells which import is waited for. */
export const waitingFor = (holder: string): void => tell(`An import of ${holder} is running. Waiting for it …`);

type Work<T> = (database: Database, signal: AbortSignal, settings: Settings) => Promise<T>;

/** Connects (the local Neo4j is started where needed), applies pending migrations, works, and closes the connection. */
export function withDatabaseToWrite<T>(work: Work<T>): Promise<T> {
  return withDatabase(work, applyMigrations);
}

/** As `withDatabaseToWrite`, for commands that only read: pending migrations are refused, not applied. */
export function withDatabaseToRead<T>(work: Work<T>): Promise<T> {
  return withDatabase(work, (database) => requireMigrated(database, MIGRATIONS));
}

function withDatabase<T>(
  work: Work<T>,
  prepare: (database: Database, signal: AbortSignal) => Promise<unknown>,
): Promise<T> {
  return interruptible(async (signal) => {
    const settings = readSettings();
    const database = await connect(settings, { start: true, progress: tell, signal });
    try {
      await prepare(database, signal);
      return await work(database, signal, settings);
    } finally {
      await database.close();
    }
  });
}
