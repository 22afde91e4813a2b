import type { Database } from '../database/database.js';
import { migrate } from '../database/migrations.js';
import { MIGRATIONS } from '../migrations/index.js';
import { tell } from './terminal/output.js';
import { Progress } from './terminal/progress.js';

/** Applies what is pending, where a person may watch; returns the names. @throws as `migrate` does */
export async function applyMigrations(database: Database, signal: AbortSignal): Promise<string[]> {
  const progress = new Progress('Migrating');
  const waiting = (holder: string): void => tell(`An import of ${holder} is running. Waiting for it …`);
  try {
    return await migrate(database, MIGRATIONS, { progress: progress.update, waiting, signal });
  } finally {
    progress.stop();
  }
}
