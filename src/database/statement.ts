import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { PACKAGE_ROOT } from '../package_root.js';

/** Folder of the statements. */
export const CYPHER_FOLDER = join(PACKAGE_ROOT, 'cypher/');

/** A static statement: `cypher/<name>.cypher`, with the types of its parameters and rows. */
export interface Statement<P extends object, R extends object> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: (parameters: P) => R;
}

/** A line of a statement that stands for the clauses of `cypher/fragments/<path>.cypher`. */
const INCLUDE = /^( *)\/\/ include (\S+)$/gm;

/** A statement without comments and indentation, which would be sent with every request. (No text of ours spans lines.) */
export function compact(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gm, '').replace(/\n\s+/g, '\n');
}

/**
 * The whole text of a statement: its file, with the clauses that it includes in place of the lines that name them.
 * A fragment is made of whole clauses. Its first line, a comment, says what it leaves in which variables, and which
 * variables it needs; it has no parameters of its own, so that the text of a statement is always the same. The including
 * statement goes on with a clause of its own, and says with it what it returns.
 * @throws Error where the file or a fragment is missing, or a fragment includes itself: a fault of the build, not of the data
 */
export function readStatement(name: string, folder = CYPHER_FOLDER): string {
  return read(name, folder, []);
}

/** @param path names of the files that led here */
function read(name: string, folder: string, path: readonly string[]): string {
  const file = join(folder, `${name}.cypher`);
  const trail = [...path, name];
  if (path.includes(name)) throw new Error(format('A fragment includes itself: %s', trail.join(' → ')));
  if (!existsSync(file)) {
    throw new Error(format('No statement %s: expected it in %s', trail.join(' → '), file));
  }
  return readFileSync(file, 'utf8').replace(INCLUDE, (_line, indentation: string, fragment: string) =>
    read(join('fragments', fragment), folder, trail).trimEnd().replace(/^/gm, indentation),
  );
}

/**
 * Reads a statement from `cypher/`. Its text is always the same, so that the server's plan cache knows it again.
 * @throws Error as `readStatement` does
 */
export function statement<P extends object, R extends object>(name: string): Statement<P, R> {
  return { name, text: compact(readStatement(name)) };
}
