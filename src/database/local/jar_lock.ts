import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package_root.js';

/** A jar that the local Neo4j runs with. */
export interface Jar {
  /** group:artifact:version, and a classifier where it has one. */
  coordinates: string;
  /** Where it stands in a Maven repository. The last part is the name of its file, which no other jar has. */
  path: string;
  /** In bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  /** As its pom states them: SPDX ids where they are known. All of them, whether one may choose among them or not. */
  licences: readonly string[];
}

/** All jars of one version of Neo4j. */
export interface JarLock {
  neo4j: string;
  jars: readonly Jar[];
}

/** What `scripts/lock_jars.js` wrote down. */
export const JAR_LOCK = JSON.parse(
  readFileSync(join(PACKAGE_ROOT, 'src/database/local/jars.lock.json'), 'utf8'),
) as JarLock;

export const NEO4J_VERSION = JAR_LOCK.neo4j;
