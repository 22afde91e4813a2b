import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JAR_LOCK } from '../../src/database/local/jar_lock.js';
import { jars } from '../../src/database/local/jars.js';
import { startServer, stopServer } from '../../src/database/local/server.js';
import { readSettings } from '../../src/settings.js';
import { temporaryFolder } from '../support/files.js';

it('what a real server leaves behind is what the next one reads its classes from', async () => {
  const cache = temporaryFolder();
  const folder = join(cache, `neo4j-${JAR_LOCK.neo4j}`);
  mkdirSync(folder);
  symlinkSync(dirname((await jars(readSettings())).classPath.split(':')[0]!), join(folder, 'lib'));
  const JEJARING_HOME = join(process.env.JEJARING_HOME ?? '', 'archive-life');
  const places = { JEJARING_HOME, JEJARING_CACHE: cache, JEJARING_NEO4J_SHORT_LIVED: 'true' };
  const settings = readSettings({ ...process.env, ...places });
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
