import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../support/files.js';

const FOLDER = `${ROOT}node_modules/.cache/cypher/`;

/** What the linter's word depends on beside the text: itself, and what we ask of it. */
const LINTER = ['node_modules/@neo4j-cypher/language-support/package.json', 'test/cypher/statements.test.ts'].map(
  (path) => readFileSync(ROOT + path, 'utf8'),
);

/**
 * The linter takes a third of a second for one statement: those that it passed on this machine before, as they stand,
 * are not shown to it again.
 * @param lint returns the faults of the text
 */
export function faultsUnlessPassed(path: string, text: string, lint: () => string[]): string[] {
  const digest = createHash('sha256').update(JSON.stringify([LINTER, path, text]));
  const passed = FOLDER + digest.digest('hex');
  if (existsSync(passed)) return [];
  const faults = lint();
  if (faults.length === 0) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(passed, '');
  }
  return faults;
}
