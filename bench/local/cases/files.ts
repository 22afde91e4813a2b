import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compact } from '#src/database/statement.js';
import { ROOT } from '../../paths.js';

/** Each case is a folder with what the contenders run: one that has no file for a case cannot answer it. */
const FOLDER = `${ROOT}bench/local/cases/`;

function textOf(name: string, file: string): string | undefined {
  const path = `${FOLDER}${name}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The GraphQL document of a case, by who answers it; undefined where that one cannot. */
export const documentOf = (name: string, by: 'jejaring' | 'facts' | 'shortcut'): string | undefined =>
  textOf(name, `${by}.graphql`);

/** The hand-written statements by the name of their case. */
export function handWritten(): Map<string, string> {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(folders.map(({ name }) => [name, compact(textOf(name, 'driver.cypher')!)]));
}
