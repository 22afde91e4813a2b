import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFileError } from './errors.js';
import type { Home } from './home.js';
import type { Jars } from './jars.js';
import type { Java } from './java.js';
import { makeFolder } from '../../make_folder.js';

/**
 * Where Neo4j's classes are kept as one Java has read them from the jars: with them the server starts in less than
 * half the time. A Java that finds an archive unfit goes on without it.
 */
export function archiveOf({ archives }: Jars, java: Java): string {
  return join(archives, `java-${java.version.replace(/[^\w.+-]/g, '_')}.jsa`);
}

/** Keeps the classes that a server has written down when it ended. It is only a convenience, so nothing fails by it. */
export function keepArchive({ classes }: Home, archive: string): void {
  if (!existsSync(classes)) return;
  // Servers of other homes may read the archive meanwhile, or write their own.
  const draft = `${archive}.${randomUUID()}`;
  try {
    makeFolder(dirname(archive));
    copyFileSync(classes, draft);
    renameSync(draft, archive);
  } catch (error) {
    if (!isFileError(error)) throw error;
  } finally {
    rmSync(draft, { force: true });
    rmSync(classes, { force: true });
  }
}
