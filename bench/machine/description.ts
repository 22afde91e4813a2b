import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { NEO4J_VERSION } from '#src/database/local/jar_lock.js';
import { findJava } from '#src/database/local/java.js';
import { ROOT } from '../paths.js';
import { pythonVersions } from './python.js';

/** The machine in words, without its name: cores, processor, memory. */
export function machineInWords(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GB of memory, ${process.platform}`;
}

/** Versions of all that was measured, as `name version`. */
export async function versions(): Promise<string[]> {
  const java = await findJava();
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  return [
    `jejaring ${version}`,
    `node ${process.versions.node}`,
    `neo4j ${NEO4J_VERSION}`,
    `java ${java.version}`,
    ...pythonVersions(),
  ];
}
