import { existsSync, rmSync } from 'node:fs';
import type { Settings } from '../../settings.js';
import { archiveOf } from './class_archive.js';
import { writeConfiguration, type Home } from './home.js';
import { jars } from './jars.js';
import { findJava } from './java.js';
import { ensurePassword } from './password.js';
import type { Watching } from './watching.js';

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

/** A program that is the server, or stands for it: its end is the server's. */
export interface ServerProgram {
  program: string;
  words: string[];
  environment: NodeJS.ProcessEnv;
  /** Where the classes are to be kept that it writes down when it ends. */
  archive?: string;
}

/**
 * Prepares a home for Neo4j run by Java.
 * @param keepClasses whether an archive of its classes is made where there is none: it then takes seconds to end
 */
export async function javaServer(
  home: Home,
  port: number,
  settings: Settings,
  { keepClasses, ...watching }: Watching & { keepClasses?: boolean },
): Promise<ServerProgram> {
  const java = await findJava();
  const found = await jars(settings, watching);
  writeConfiguration(home, port, settings);
  ensurePassword(home);
  const { heap, shortLived } = settings.local;
  const archive = archiveOf(found, java);
  const archived = existsSync(archive);
  const making = keepClasses && !archived;
  rmSync(home.classes, { force: true });
  return {
    program: java.program,
    words: [
      ...[`-Xms${heap}`, `-Xmx${heap}`, '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8'],
      ...(archived ? [`-XX:SharedArchiveFile=${archive}`] : []),
      ...(making ? [`-XX:ArchiveClassesAtExit=${home.classes}`] : []),
      // The quick one of Java's two compilers alone: the other's work is paid back only after minutes. (Alone it would get
      // a fifth of the room for code, which a server that answers many kinds of statements fills.)
      ...(shortLived ? ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'] : []),
      ...OPENED.map((packageName) => `--add-opens=${packageName}=ALL-UNNAMED`),
      'org.neo4j.server.CommunityEntryPoint',
      ...[`--home-dir=${home.folder}`, `--config-dir=${home.conf}`],
    ],
    environment: { ...process.env, CLASSPATH: found.classPath },
    ...(making && { archive }),
  };
}
