import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noLocalNeo4j } from './errors.js';

const VERSIONS = [17, 21];

const run = promisify(execFile);

/**
 * A Java that Neo4j runs on: that of JAVA_HOME, else the one on the PATH.
 * @returns the path or name of the program
 * @throws LocalNeo4jError saying what was found in either place
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = environment.JAVA_HOME;
  const places = [...(home ? [{ name: 'JAVA_HOME', program: join(home, 'bin', 'java') }] : [])];
  places.push({ name: 'PATH', program: 'java' });
  const found: string[] = [];
  for (const { name, program } of places) {
    const version = await versionOf(program, environment);
    if (version !== undefined && VERSIONS.includes(version)) return program;
    found.push(`${name} has ${version === undefined ? 'none' : `Java ${version}`}`);
  }
  if (!home) found.unshift('JAVA_HOME is not set');
  throw noLocalNeo4j(
    `The local Neo4j needs Java ${VERSIONS.join(' or ')}, and none was found: ${found.join(', ')}.`,
    'Install Java 17 or 21 (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21).',
  );
}

/** Major version of a Java program; undefined where it does not run or does not say. */
async function versionOf(program: string, environment: NodeJS.ProcessEnv): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(program, ['-version'], { env: environment });
    const version = /version "(?:1\.)?(\d+)/.exec(stdout + stderr)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}
