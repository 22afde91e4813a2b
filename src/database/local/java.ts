import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noLocalNeo4j } from './errors.js';

const VERSIONS = [17, 21];

const run = promisify(execFile);

export interface Java {
  /** Its path, or its name on the PATH. */
  program: string;
  /** In full: two that say the same are the same build. */
  version: string;
}

/**
 * A Java that Neo4j runs on: that of JAVA_HOME, else the one on the PATH.
 * @throws LocalNeo4jError saying what was found in either place
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const home = environment.JAVA_HOME;
  const places = [...(home ? [{ name: 'JAVA_HOME', program: join(home, 'bin', 'java') }] : [])];
  places.push({ name: 'PATH', program: 'java' });
  const found: string[] = [];
  for (const { name, program } of places) {
    const version = await versionOf(program, environment);
    const major = version === undefined ? undefined : majorOf(version);
    if (version !== undefined && major !== undefined && VERSIONS.includes(major)) return { program, version };
    found.push(`${name} has ${major === undefined ? 'none' : `Java ${major}`}`);
  }
  if (!home) found.unshift('JAVA_HOME is not set');
  throw noLocalNeo4j(
    `The local Neo4j needs Java ${VERSIONS.join(' or ')}, and none was found: ${found.join(', ')}.`,
    'Install Java 17 or 21 (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21).',
  );
}

/** Version of a Java program, such as `17.0.15+6-Debian`; undefined where it does not run or does not say. */
async function versionOf(program: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(program, ['-version'], { env: environment });
    const said = stdout + stderr;
    return (/\(build ([^\s,)]+)/.exec(said) ?? /version "([^"]+)"/.exec(said))?.[1];
  } catch {
    return undefined;
  }
}

/** 17 of `17.0.15+6`; 8 of `1.8.0_292`. */
const majorOf = (version: string): number => Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
