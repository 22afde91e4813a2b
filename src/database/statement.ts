import { readFileSync } from 'node:fs';
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

/** A statement without comments and indentation, which would be sent with every request. (No text of ours spans lines.) */
export function compact(text: string): string {
  return text.replace(/^\s*\/\/.*\n/gm, '').replace(/\n\s+/g, '\n');
}

/**
 * Reads a statement from `cypher/`. Its text is always the same, so that the server's plan cache knows it again.
 * @throws Error where the file is missing: a fault of the build, not of the data.
 */
export function statement<P extends object, R extends object>(name: string): Statement<P, R> {
  const path = `${CYPHER_FOLDER}${name}.cypher`;
  try {
    return { name, text: compact(readFileSync(path, 'utf8')) };
  } catch (error) {
    throw new Error(format('No statement %s: expected it in %s', name, path), { cause: error });
  }
}
