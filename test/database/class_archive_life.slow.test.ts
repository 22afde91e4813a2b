import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from '../../src/database/connect.js';
import { homeOf, makeFolders } from '../../src/database/local/home.js';
import { JAR_LOCK } from '../../src/database/local/jar_lock.js';
import { jars } from '../../src/database/local/jars.js';
import { javaServer } from '../../src/database/local/java_server.js';
import { runningServer, startServer, stopServer } from '../../src/database/local/server.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { temporaryFolder } from '../support/files.js';

/** A home of its own, with a cache that has the jars and no archive. */
async function fresh(name: string): Promise<Settings> {
  const cache = temporaryFolder();
  const folder = join(cache, `neo4j-${JAR_LOCK.neo4j}`);
  mkdirSync(folder);
  symlinkSync(dirname((await jars(readSettings())).classPath.split(':')[0]!), join(folder, 'lib'));
  const JEJARING_HOME = join(process.env.JEJARING_HOME ?? '', name);
  return readSettings({ ...process.env, JEJARING_HOME, JEJARING_CACHE: cache });
}

it('what a real server leaves behind is what the next one reads its classes from', async () => {
  const settings = await fresh('archive-life');
  try {
    const { archive = '' } = (await startServer(settings, { keepClasses: true })).server;
    const told: string[] = [];
    await stopServer(settings, { progress: (message) => told.push(message) });
    expect(told).toEqual(['Keeping what Neo4j has loaded, so that it starts sooner from now on']);
    expect(existsSync(archive)).toBe(true);
    const { pid } = (await startServer(settings, { keepClasses: true })).server;
    // Only Linux says what a process has mapped.
    if (process.platform === 'linux') expect(readFileSync(`/proc/${pid}/maps`, 'utf8')).toContain(archive);
  } finally {
    await stopServer(settings);
  }
});

it('an archive that does not fit never keeps a server from starting', async () => {
  const settings = await fresh('archive-unfit');
  const home = homeOf(settings);
  makeFolders(home);
  const { archive = '' } = await javaServer(home, 1, settings, { keepClasses: true });
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, 'no archive of Java’s');
  try {
    await startServer(settings);
    await (await connect(settings, { start: false })).close();
    expect(runningServer(settings)).toBeDefined();
    expect(readFileSync(archive, 'utf8')).toBe('no archive of Java’s');
  } finally {
    await stopServer(settings);
  }
});
