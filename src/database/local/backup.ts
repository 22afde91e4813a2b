import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { requireFile } from '../../files/regular_file.js';
import type { Settings } from '../../settings.js';
import { readDump, writeDump, type Tool } from './admin.js';
import { requireFiles } from './container.js';
import { LocalNeo4jError } from './errors.js';
import { homeOf, makeFolders, writeConfiguration, type Home } from './home.js';
import { jars } from './jars.js';
import { findJava } from './java.js';
import { ensurePassword } from './password.js';
import { exclusively, launch, runningServer, stopWithin } from './server.js';
import type { Watching } from './watching.js';

/**
 * Writes the local database into one file. A server that runs is stopped for it and started again.
 * @throws LocalNeo4jError where there is no database yet, or the file is there
 */
export async function dump(settings: Settings, file: string, watching: Watching = {}): Promise<void> {
  const home = homeOf(settings);
  const target = resolve(file);
  requireFiles(home);
  if (!existsSync(home.store)) throw new LocalNeo4jError(`There is no local database in ${home.folder} yet.`);
  if (existsSync(target)) throw new LocalNeo4jError(`${target} is there already; choose another name.`);
  await whileStopped(home, settings, watching, async (tool) => {
    const draft = `${target}.part`;
    try {
      await writeDump(tool, settings.neo4j.database, draft);
      renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/**
 * Replaces the local database by a dump. A server that runs is stopped for it and started again.
 * @param replace whether a database that is there may be lost
 * @throws NotAFile; LocalNeo4jError where the file is missing, or a database is there and may not be replaced
 */
export async function load(
  settings: Settings,
  file: string,
  { replace, ...watching }: Watching & { replace: boolean },
): Promise<void> {
  const home = homeOf(settings);
  const source = resolve(file);
  requireFiles(home);
  if (!existsSync(source)) throw new LocalNeo4jError(`There is no file ${source}.`);
  await requireFile(source);
  if (existsSync(home.store) && !replace) {
    throw new LocalNeo4jError(`There is a local database in ${home.folder}. To replace it by ${source}, add --yes.`);
  }
  makeFolders(home);
  await whileStopped(home, settings, watching, (tool) => readDump(tool, settings.neo4j.database, source));
}

/** Does some work on the files of the database, with nothing running on them. */
async function whileStopped(
  home: Home,
  settings: Settings,
  watching: Watching,
  work: (tool: Tool) => Promise<void>,
): Promise<void> {
  const java = await findJava();
  const { classPath } = await jars(settings, watching);
  const tool = { home, java, classPath, signal: watching.signal };
  await exclusively(home, watching, async () => {
    const running = runningServer(settings);
    // What a crashed server left is not in order; Neo4j puts it in order when it starts.
    if (!running && existsSync(home.state)) await launch(home, settings, watching);
    await stopWithin(home, settings, watching);
    const port = running?.port ?? settings.local.port;
    writeConfiguration(home, port, settings);
    ensurePassword(home);
    try {
      await work(tool);
    } finally {
      // Without the signal: others use the server, whether this work was interrupted or not.
      const local = { ...settings.local, port };
      if (running) await launch(home, { ...settings, local }, { progress: watching.progress });
    }
  });
}
