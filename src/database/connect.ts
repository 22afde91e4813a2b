import { SettingError, type Settings } from '../settings.js';
import { Database, type DatabaseAddress } from './database.js';
import { DatabaseUnavailable } from './errors.js';
import { addressOf, runningServer, startServer } from './local/server.js';
import type { Watching } from './local/watching.js';

/**
 * A connection that answers: to the server of NEO4J_URI, or else to the local one.
 * @param start whether a local server that does not run is started
 * @throws SettingError, DatabaseUnavailable or LocalNeo4jError, each saying what to do
 */
export async function connect(
  settings: Settings,
  { start, ...watching }: Watching & { start: boolean },
): Promise<Database> {
  const { uri, user, password, database: name } = settings.neo4j;
  if (uri) {
    if (!password) throw new SettingError('NEO4J_URI is set and NEO4J_PASSWORD is not: set both.');
    return verified(own({ uri, user, password, database: name }, settings.statementTimeoutMs));
  }
  const server = start ? (await startServer(settings, watching)).server : runningServer(settings);
  if (!server) {
    throw new DatabaseUnavailable('DATABASE_STOPPED');
  }
  // After a restart it may have another port.
  const whereabouts = (): DatabaseAddress | undefined => {
    const now = runningServer(settings);
    return now && addressOf(now, settings);
  };
  return verified(new Database(addressOf(server, settings), settings.statementTimeoutMs, whereabouts));
}

function own(address: DatabaseAddress, timeoutMs: number): Database {
  try {
    return new Database(address, timeoutMs);
  } catch (cause) {
    const found = JSON.stringify(address.uri);
    throw new SettingError(`NEO4J_URI is ${found}; it must be an address such as bolt://host:7687 or neo4j+s://host.`, {
      cause,
    });
  }
}

async function verified(database: Database): Promise<Database> {
  try {
    await database.verify();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
