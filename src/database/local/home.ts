import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../../settings.js';
import { isFileError, noLocalNeo4j } from './errors.js';
import { makeFolder } from '../../make_folder.js';

const FOLDERS = ['conf', 'data', 'logs', 'plugins', 'run', 'import', 'licenses', 'lib'];

/** Where the parts of a local Neo4j stand. All paths are absolute. */
export interface Home {
  folder: string;
  conf: string;
  /** The password of the user `neo4j`; readable by its owner only. */
  password: string;
  /** What runs, if anything: see `server.ts`. */
  state: string;
  lock: string;
  /** What the server prints. */
  console: string;
  /** The classes that a server has used, where it was told to write them down when it ends. */
  classes: string;
  /** The name of the container, where the server is run by Docker. */
  container: string;
  /** The files of the database with the facts. */
  store: string;
}

export function homeOf(settings: Settings): Home {
  const folder = resolve(settings.home, 'neo4j');
  return {
    folder,
    conf: join(folder, 'conf'),
    password: join(folder, 'password'),
    state: join(folder, 'run', 'server.json'),
    lock: join(folder, 'run', 'lock'),
    console: join(folder, 'logs', 'console.log'),
    classes: join(folder, 'run', 'classes.jsa'),
    container: join(folder, 'container'),
    store: join(folder, 'data', 'databases', settings.neo4j.database),
  };
}

/** Makes the folders that are missing, for their owner only. @throws LocalNeo4jError where nothing can be written. */
export function makeFolders(home: Home): void {
  try {
    makeFolder(home.folder, 0o700);
    for (const name of FOLDERS) makeFolder(join(home.folder, name));
    writeFileSync(join(home.folder, 'run', 'writable'), '');
    rmSync(join(home.folder, 'run', 'writable'));
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw noLocalNeo4j(
      `The folder of the local database cannot be written: ${home.folder} (${error.code}).`,
      'Set JEJARING_HOME to a folder that can be written.',
      error,
    );
  }
}

/** Writes `neo4j.conf`: Bolt only, on loopback only, with authentication. */
export function writeConfiguration(home: Home, port: number, settings: Settings): void {
  const address = `127.0.0.1:${port}`;
  const lines = [
    '# Written at every start of the local Neo4j; the settings are those of docs/operations.md.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=${address}`,
    `server.bolt.advertised_address=${address}`,
    // Without it LOAD CSV reads whatever the server's user may read.
    'server.directories.import=import',
    'server.http.enabled=false',
    'server.https.enabled=false',
    `initial.dbms.default_database=${settings.neo4j.database}`,
    `server.memory.pagecache.size=${settings.local.pageCache}`,
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    // The databases are closed by then; without this, stopping takes ten seconds more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    // Data that come and go within minutes would have the same statements planned again and again; and each would be
    // planned for lists of one, of up to ten, of up to a hundred …
    ...(settings.local.shortLived
      ? ['dbms.cypher.min_replan_interval=5m', 'internal.cypher.use_parameter_size=false']
      : []),
  ];
  writeFileSync(join(home.conf, 'neo4j.conf'), `${lines.join('\n')}\n`);
}
