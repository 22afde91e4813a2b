import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths, from the project's folder, of all files below a folder of it whose names end so; sorted. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** A new empty folder, removed when the run of tests ends (`keeper.js`). */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'folder-'));
}
