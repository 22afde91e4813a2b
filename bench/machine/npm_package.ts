import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { KEPT } from '../paths.js';
import type { Bench } from '../suite.js';

/**
 * Installs a contender that is an npm package of its own, where it is not yet: what it needs is no dependency of ours.
 * @param source its folder in the project, with a package-lock.json
 * @returns the folder in which it can be run
 */
export async function installed(bench: Bench, name: string, source: string): Promise<string> {
  const folder = `${KEPT}${name}`;
  const [wanted, kept] = [`${source}/package-lock.json`, `${folder}/package-lock.json`];
  // npm writes this file last.
  const isInstalled =
    existsSync(`${folder}/node_modules/.package-lock.json`) &&
    readFileSync(wanted, 'utf8') === readFileSync(kept, 'utf8');
  if (!isInstalled) await rm(folder, { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  if (isInstalled) return folder;
  bench.tell(`Installing ${name}`);
  await bench.start('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']).ended;
  return folder;
}
