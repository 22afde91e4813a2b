import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jError } from './errors.js';
import type { Home } from './home.js';
import { makeFolder } from '../../make_folder.js';

/** How often Neo4j digests a password. */
const ROUNDS = 1024;

/** Whether a Neo4j has its files in this home. */
export const hasData = ({ folder }: Home): boolean =>
  ['dbms', 'databases'].some((part) => existsSync(join(folder, 'data', part)));

/** Makes the password of a home. @returns it */
export function makePassword(home: Home): string {
  const password = randomBytes(24).toString('hex');
  writeFileSync(home.password, password, { mode: 0o600 });
  chmodSync(home.password, 0o600);
  return password;
}

/** Makes the password of a home whose server has never run, and tells the server; leaves any other home as it is. */
export function ensurePassword(home: Home): void {
  if (hasData(home)) return;
  const password = makePassword(home);
  // What `neo4j-admin dbms set-initial-password` writes; that would take a Java of its own a second or two.
  makeFolder(join(home.folder, 'data', 'dbms'));
  writeFileSync(join(home.folder, 'data', 'dbms', 'auth.ini'), `${credential('neo4j', password)}\n`, { mode: 0o600 });
}

function credential(user: string, password: string): string {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  return `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:`;
}

/** @throws LocalNeo4jError where the file is missing. */
export function readPassword(home: Home): string {
  if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim();
  throw new LocalNeo4jError(
    `The password of the local database is missing: expected it in ${home.password}, beside its data. ` +
      'Put the file back; or `jejaring database dump FILE`, set JEJARING_HOME to a new folder, and load FILE there.',
  );
}
