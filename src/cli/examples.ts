import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package_root.js';

const EXAMPLES = join(PACKAGE_ROOT, 'examples');

/** The folder of an example, a data package that comes with the program. */
export const exampleFolder = (name: string): string => join(EXAMPLES, name);

/** Names of the examples that there are, sorted. */
export function exampleNames(): string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => existsSync(join(exampleFolder(name), 'datapackage.json')))
    .sort();
}
