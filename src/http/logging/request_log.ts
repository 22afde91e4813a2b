import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.js';
import { stateOf, type RequestState } from './request_state.js';

/** Operations that ask for many fields are cut. */
const LONGEST = 100;

/** Logs and counts every operation when its answer has gone out, or its client has gone away. */
export function requestLog(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.once('close', () => {
      const state = stateOf(response);
      const milliseconds = performance.now() - begun;
      const result = outcome(state, response.statusCode, response.writableFinished);
      const statements = state.statements.length;
      metrics.observe({ outcome: result, seconds: milliseconds / 1000, statements });
      logger.info(
        {
          requestId: state.id,
          method: request.method,
          status: response.statusCode,
          outcome: result,
          key: state.keyId,
          operation: state.operation?.slice(0, LONGEST),
          codes: state.codes.length > 0 ? [...new Set(state.codes)] : undefined,
          cost: state.cost,
          statements,
          milliseconds: Math.round(milliseconds),
        },
        'operation',
      );
    });
    next();
  };
}

function outcome({ codes }: RequestState, status: number, finished: boolean): string {
  if (!finished) return 'ABANDONED';
  if (status === 304) return 'NOT_MODIFIED';
  // What Apollo refuses before there is an operation, it tells nobody about but the client.
  return codes[0] ?? (status >= 400 ? 'BAD_REQUEST' : 'OK');
}
