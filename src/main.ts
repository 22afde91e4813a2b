import { Threads } from './analysis/threads.js';
import { connect } from './database/connect.js';
import type { Watching } from './database/local/watching.js';
import { pendingMigrations, requireMigrated } from './database/migrations.js';
import { createServices } from './graph/context.js';
import { createLogger } from './http/logging/log.js';
import { startHttp, type RunningServer } from './http/start.js';
import { MIGRATIONS } from './migrations/index.js';
import { createSchema } from './schema.js';
import type { Settings } from './settings.js';
import { readVersion } from './snapshot/load/load.js';

/**
 * Settings → database → schema → HTTP. Without NEO4J_URI the local database is started where needed; it goes on when
 * the server has stopped.
 * @throws SettingError, DatabaseUnavailable, LocalNeo4jError; MigrationError where migrations are pending: the server
 *   only reads, so it does not apply them
 */
export async function startServer(settings: Settings, watching: Watching): Promise<RunningServer> {
  const database = await connect(settings, { start: true, ...watching });
  try {
    await requireMigrated(database, MIGRATIONS);
    const services = createServices(database, settings, new Threads(settings.analyses.memoryBytes));
    const http = await startHttp({
      settings,
      services,
      schema: await createSchema(),
      logger: createLogger(settings.logLevel),
      dataState: () => readVersion(database),
      pendingMigrations: () => pendingMigrations(database, MIGRATIONS),
      snapshot: () => services.snapshots.figures,
    });
    return {
      url: http.url,
      close: async () => {
        await http.close();
        await services.analyses.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
