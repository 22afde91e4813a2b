import neo4j from 'neo4j-driver';
import { Foreseen } from '../texts/foreseen.js';

/** The database cannot be reached, or refuses us: what was tried, and what to do. Its text is fit to be shown. */
export class DatabaseUnavailable extends Foreseen {
  override readonly name = 'DatabaseUnavailable';
}

/** A statement ran longer than it may. */
export class StatementTimeout extends Foreseen {
  override readonly name = 'StatementTimeout';
}

const UNAVAILABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
];

/** Turns what the driver throws into errors of our own; anything else is given back as it is. */
export function translated(error: unknown, statementName: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new DatabaseUnavailable('DATABASE_REFUSES', {}, { cause: error });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseUnavailable('DATABASE_UNKNOWN', {}, { cause: error });
  }
  if (UNAVAILABLE.includes(error.code)) {
    return new DatabaseUnavailable('DATABASE_ASLEEP', {}, { cause: error });
  }
  if (error.code.includes('TransactionTimedOut')) {
    return new StatementTimeout('STATEMENT_TIMEOUT', { statement: statementName }, { cause: error });
  }
  return error;
}

export function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error);
}

export function isDeadlock(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.TransientError.Transaction.DeadlockDetected';
}
