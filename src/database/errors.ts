import neo4j from 'neo4j-driver';
import { Foreseen } from '../texts/foreseen.js';
import type { RefusalReason } from '../texts/refusal_text.js';

/** The database cannot be reached, or refuses us: what was tried, and what to do. Its text is fit to be shown. */
export class DatabaseUnavailable extends Foreseen {
  override readonly name = 'DatabaseUnavailable';
}

/** A statement ran longer than it may. */
export class StatementTimeout extends Foreseen {
  override readonly name = 'StatementTimeout';
}

const ASLEEP = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
];

/** What was sent is wrong: a fault of ours, which does not pass. */
const OUR_FAULT = /^Neo\.ClientError\.(?:Statement|Schema|Procedure|Request)\./;

/**
 * Turns what the driver throws into errors of our own. A fault of ours, and what is none of the driver’s, is given back as
 * it is; whatever else it says hinders the database.
 */
export function translated(error: unknown, statementName: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) {
    return new StatementTimeout('STATEMENT_TIMEOUT', { statement: statementName }, { cause: error });
  }
  if (OUR_FAULT.test(error.code)) return error;
  return new DatabaseUnavailable(hindranceOf(error.code), {}, { cause: error });
}

function hindranceOf(code: string): RefusalReason {
  if (code.startsWith('Neo.ClientError.Security.')) return 'DATABASE_REFUSES';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'DATABASE_UNKNOWN';
  if (code.startsWith('Neo.DatabaseError.Transaction.')) return 'DATABASE_FAILED';
  return ASLEEP.includes(code) ? 'DATABASE_ASLEEP' : 'DATABASE_HINDERED';
}

/** Whether nobody answers at the address. */
export function isAsleep(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && ASLEEP.includes(error.code);
}

export function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error);
}

export function isDeadlock(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.TransientError.Transaction.DeadlockDetected';
}
