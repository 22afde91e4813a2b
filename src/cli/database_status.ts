import { connect } from '../database/connect.js';
import { homeOf } from '../database/local/home.js';
import { addressOf, runningServer } from '../database/local/server.js';
import { pendingMigrations } from '../database/migrations.js';
import { statement } from '../database/statement.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { Settings } from '../settings.js';

const version = statement<object, { version: string; edition: string }>('server/version');

/**
 * What `jejaring database status` says, as names and values in their order.
 * @throws DatabaseUnavailable where the server should run and does not answer
 */
export async function databaseStatus(settings: Settings): Promise<[string, string][]> {
  const local = settings.neo4j.uri ? [] : localStatus(settings);
  if (!settings.neo4j.uri && !runningServer(settings)) return local;
  const database = await connect(settings, { start: false });
  try {
    const [server] = await database.read(version, {});
    const pending = await pendingMigrations(database, MIGRATIONS);
    return [
      ...local,
      ...(settings.neo4j.uri ? ([['address', settings.neo4j.uri]] as [string, string][]) : []),
      ['version', `${server?.version} (${server?.edition})`],
      [
        'migrations',
        pending.length > 0 ? `pending: ${pending.join(', ')} (jejaring database migrate)` : 'none pending',
      ],
    ];
  } finally {
    await database.close();
  }
}

function localStatus(settings: Settings): [string, string][] {
  const home: [string, string] = ['home', homeOf(settings).folder];
  const server = runningServer(settings);
  if (!server) return [['state', 'stopped'], home];
  return [['state', 'running'], home, ['process', String(server.pid)], ['address', addressOf(server, settings).uri]];
}
