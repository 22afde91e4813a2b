import type { Command } from 'commander';
import { connect } from '../database/connect.js';
import { dump, load } from '../database/local/backup.js';
import { startServer, stopServer } from '../database/local/server.js';
import { rebuildDerived } from '../dataset/import/again/rebuild.js';
import { readSettings, SettingError, type Settings } from '../settings.js';
import { databaseStatus } from './database_status.js';
import { interruptible } from './terminal/interruption.js';
import { applyMigrations } from './migrations.js';
import { print, tell } from './terminal/output.js';
import { Progress } from './terminal/progress.js';
import { withDatabaseToWrite } from './services/with_database.js';

/** `jejaring database …`: the database as a thing that runs, is prepared, and is kept. */
export function registerDatabase(program: Command): void {
  const database = program
    .command('database')
    .description('Start, stop, prepare and keep the database.')
    .addHelpText(
      'after',
      '\nWithout NEO4J_URI, a local Neo4j under JEJARING_HOME (.jejaring) is used.\n\nExample:\n  jejaring database start && jejaring database status',
    );
  registerRunning(database);
  registerMigrate(database);
  registerRebuild(database);
  registerKeeping(database);
}

function registerRunning(database: Command): void {
  database
    .command('start')
    .description('Start the local Neo4j and wait until it answers; it goes on until `stop`.')
    .option('--docker', 'run it by Docker rather than Java, from now on; for a JEJARING_HOME without a database')
    .addHelpText('after', example('JEJARING_NEO4J_PORT=0 jejaring database start'))
    .action(({ docker }: { docker?: boolean }) =>
      interruptible(async (signal) => {
        const settings = localSettings();
        const { server, started } = await startServer(settings, { progress: tell, signal, docker });
        print(`Neo4j ${started ? 'runs' : 'already runs'} at bolt://127.0.0.1:${server.port} (process ${server.pid}).`);
      }),
    );
  database
    .command('stop')
    .description('Stop the local Neo4j and wait until it has ended.')
    .addHelpText('after', example('jejaring database stop'))
    .action(async () => {
      print((await stopServer(localSettings(), { progress: tell })) ? 'Neo4j has stopped.' : 'Neo4j did not run.');
    });
  database
    .command('status')
    .description('Say whether the database runs, where, and whether migrations are pending.')
    .addHelpText('after', example('jejaring database status'))
    .action(async () => {
      for (const [name, value] of await databaseStatus(readSettings())) print(`${name.padEnd(11)}${value}`);
    });
}

function registerMigrate(database: Command): void {
  database
    .command('migrate')
    .description('Apply the migrations that are pending. Starts the local Neo4j where needed.')
    .addHelpText('after', example('NEO4J_URI=neo4j+s://example.org NEO4J_PASSWORD=… jejaring database migrate'))
    .action(() =>
      interruptible(async (signal) => {
        const connection = await connect(readSettings(), { start: true, progress: tell, signal });
        try {
          const done = await applyMigrations(connection, signal);
          for (const name of done) print(`Applied ${name}.`);
          if (done.length === 0) print('No migration was pending.');
        } finally {
          await connection.close();
        }
      }),
    );
}

function registerRebuild(database: Command): void {
  database
    .command('rebuild')
    .description(
      'Make all that is derived from facts and assertions again: resolved values, days, shortcuts, names to sort by.',
    )
    .addHelpText('after', example('jejaring database rebuild'))
    .action(() =>
      withDatabaseToWrite(async (connection, signal) => {
        const progress = new Progress('Rebuilding');
        try {
          await rebuildDerived(connection, { progress: progress.update, signal });
        } finally {
          progress.stop();
        }
        print('All that is derived was made again.');
      }),
    );
}

function registerKeeping(database: Command): void {
  database
    .command('dump')
    .argument('<file>', 'the file to write')
    .description('Write the local database into one file. A server that runs is stopped for it and started again.')
    .addHelpText('after', example('jejaring database dump backup.dump'))
    .action((file: string) =>
      interruptible(async (signal) => {
        await dump(localSettings(), file, { progress: tell, signal });
        print(`Wrote ${file}.`);
      }),
    );
  database
    .command('load')
    .argument('<file>', 'a file written by `dump`')
    .option('--yes', 'replace the database that is there')
    .description('Replace the local database by a dump. A server that runs is stopped for it and started again.')
    .addHelpText('after', example('jejaring database load backup.dump --yes'))
    .action((file: string, { yes = false }: { yes?: boolean }) =>
      interruptible(async (signal) => {
        await load(localSettings(), file, { replace: yes, progress: tell, signal });
        print(`Loaded ${file}.`);
      }),
    );
}

/** For what only a local server can do. @throws SettingError where the settings name another one */
function localSettings(): Settings {
  const settings = readSettings();
  if (!settings.neo4j.uri) return settings;
  throw new SettingError(
    `NEO4J_URI is set (${settings.neo4j.uri}): that server is started, stopped and kept by its own tools. Unset it to use the local Neo4j.`,
  );
}

function example(command: string): string {
  return `\nExample:\n  ${command}`;
}
