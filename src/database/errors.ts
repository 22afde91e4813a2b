import neo4j from 'neo4j-driver';

/** The database cannot be reached, or refuses us: what was tried, and what to do. Its text is fit to be shown. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** A statement ran longer than it may. */
export class StatementTimeout extends Error {
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
    return new DatabaseUnavailable('Neo4j refused the user or password: check NEO4J_USER and NEO4J_PASSWORD.', {
      cause: error,
    });
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseUnavailable('Neo4j has no database of this name: check NEO4J_DATABASE.', { cause: error });
  }
  if (UNAVAILABLE.includes(error.code)) {
    return new DatabaseUnavailable(
      'Neo4j does not answer. Start it again (`jejaring database start`, or your own server); then repeat the command.',
      { cause: error },
    );
  }
  if (error.code.includes('TransactionTimedOut')) {
    return new StatementTimeout(`The statement ${statementName} ran longer than it may.`, { cause: error });
  }
  return error;
}

export function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error);
}

export function isDeadlock(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.TransientError.Transaction.DeadlockDetected';
}
