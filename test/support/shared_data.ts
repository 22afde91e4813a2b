import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const FOLDER = `${SHARED}data/`;

/** Path of a file of the real data that stands beside the repository; undefined where it does not. */
export function sharedData(path: string): string | undefined {
  const full = `${FOLDER}${path}`;
  return existsSync(full) ? full : undefined;
}

/** Paths of the files of some of the cases that stand beside the repository; none where they do not. */
export function sharedCases(...names: string[]): string[] {
  const folders = names.map((name) => `${SHARED}cases/${name}/`).filter(existsSync);
  return folders.flatMap((folder) => readdirSync(folder).map((file) => folder + file));
}

/** A suite that needs the real data: without it, it is reported as one skipped test, for it may read it as it is made. */
export function describeWithShared(name: string, suite: () => void): void {
  if (existsSync(FOLDER)) describe(name, suite);
  else test.skip(`${name} (skipped: the real data is not beside the repository)`, suite);
}

/** A JSON file of the real data. */
export function sharedJson<T>(path: string): T {
  return JSON.parse(readFileSync(`${FOLDER}${path}`, 'utf8')) as T;
}
