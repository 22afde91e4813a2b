import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { DatabaseUnavailable } from '../database/errors.js';
import { MigrationError, pendingMessage } from '../database/migrations.js';
import { logged } from './logging/log.js';

/** The process runs: no more is looked at, so that a slow database does not get it killed. */
export const healthz: RequestHandler = (_request, response) => {
  response.json({ alive: true });
};

/**
 * Whether requests can be answered: 200, or 503 with what is wrong.
 * @param pending names of the migrations that the database still needs
 */
export function readyz(pending: () => Promise<string[]>, logger: Logger): RequestHandler {
  return async (_request, response) => {
    const problem = await problemOf(pending, logger);
    response.status(problem ? 503 : 200).json({ ready: problem === undefined, problem });
  };
}

async function problemOf(pending: () => Promise<string[]>, logger: Logger): Promise<string | undefined> {
  try {
    const names = await pending();
    return names.length > 0 ? pendingMessage(names) : undefined;
  } catch (error) {
    if (error instanceof DatabaseUnavailable || error instanceof MigrationError) return error.message;
    logger.error(logged(error as Error), 'readiness');
    return 'The database did not answer as expected; the log says more.';
  }
}
