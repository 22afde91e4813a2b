import neo4j from 'neo4j-driver';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnavailable, StatementTimeout, translated } from '../../src/database/errors.js';
import { logged } from '../../src/http/logging/log.js';
import { ROOT } from '../support/files.js';

/** What the driver is made of. */
const DRIVER = ['neo4j-driver-core', 'neo4j-driver-bolt-connection', 'neo4j-driver'].map((name) =>
  join(ROOT, 'node_modules', name, 'lib'),
);

function* sourcesIn(folder: string): Iterable<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      if (name !== 'browser') yield* sourcesIn(path);
    } else if (name.endsWith('.js')) yield readFileSync(path, 'utf8');
  }
}

/** Every code that the driver gives to errors of its own, or knows of the server’s. */
function codesOfDriver(): string[] {
  const error = readFileSync(join(DRIVER[0]!, 'error.js'), 'utf8');
  const own = [...error.matchAll(/^var [A-Z_]+ = '([^']+)';$/gm)].map(([, code]) => code!);
  const ofServer = DRIVER.flatMap((folder) => [...sourcesIn(folder)]).flatMap((text) =>
    [...text.matchAll(/'(Neo\.\w+Error\.\w+\.\w+)'/g)].map(([, code]) => code!),
  );
  return [...new Set([...own, ...ofServer])].sort();
}

const said = (code: string): unknown => translated(new neo4j.Neo4jError('what it says', code, 'x', 'x'), 'a/statement');

/** Codes of what we sent wrongly: a fault of ours. */
const OUR_FAULTS = [
  'Neo.ClientError.Procedure.ProcedureNotFound',
  'Neo.ClientError.Request.Invalid',
  'Neo.ClientError.Statement.ArgumentError',
  'Neo.ClientError.Statement.TypeError',
];

test('every code of the driver is a database that is hindered, or a fault of ours that is named here', () => {
  const codes = codesOfDriver();
  expect(codes).toEqual(expect.arrayContaining(['N/A', 'ProtocolError', 'ServiceUnavailable', 'SessionExpired']));
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(said(code) instanceof DatabaseUnavailable))).toEqual(OUR_FAULTS);
});

test.each([
  ['ServiceUnavailable', 'DATABASE_ASLEEP'],
  ['Neo.ClientError.Security.Unauthorized', 'DATABASE_REFUSES'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNKNOWN'],
  ['N/A', 'DATABASE_HINDERED'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_HINDERED'],
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'DATABASE_FAILED'],
  ['Neo.DatabaseError.General.UnknownError', 'DATABASE_HINDERED'],
  ['Neo.Of.A.LaterVersion', 'DATABASE_HINDERED'],
])('%s is %s, and the log has what the driver says', (code, reason) => {
  const error = said(code) as DatabaseUnavailable;
  expect(error.reason).toBe(reason);
  expect(error.message).not.toContain('what it says');
  expect(logged(error)).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    driverCode: code,
    driverSays: 'what it says',
  });
});

test('but not where that may quote what was sent', () => {
  expect(logged(said('ProtocolError') as Error)).toMatchObject({ driverCode: 'ProtocolError', driverSays: undefined });
});

test('a statement that ran for too long has its own word, whoever set the time', () => {
  for (const whose of ['', 'ClientConfiguration']) {
    const code = `Neo.ClientError.Transaction.TransactionTimedOut${whose}`;
    expect(said(code)).toBeInstanceOf(StatementTimeout);
  }
});

test('what is no error of the driver is given back as it is', () => {
  const error = new TypeError('x');
  expect(translated(error, 'a/statement')).toBe(error);
});
