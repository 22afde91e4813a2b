import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { errorId, SERVER_CODES, serverError, shown } from './errors.js';
import { logged } from '../logging/log.js';
import { isOperation, stateOf } from '../logging/request_state.js';

/** Answers with one error in GraphQL's form, from outside of an operation. */
export function answerError(request: Request, response: Response, error: Error, status: number): void {
  const { code, message, reason, values } = shown(error);
  if (isOperation(response)) stateOf(response).codes.push(code);
  if (code === 'BUSY') response.setHeader('retry-after', String(values?.['seconds']));
  const type = request.accepts(['application/json', 'application/graphql-response+json']) || 'application/json';
  response
    .status(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, reason, values, id: errorId(error) } }] }));
}

/** What body-parser throws. */
interface BodyError {
  /** Undefined where a compressed body cannot be unpacked. */
  type?: string;
  status: number;
  /** Of one that is too large: most bytes, and how many were announced. */
  limit?: number;
  length?: number;
}

function bodyErrorOf(error: unknown): BodyError | undefined {
  const { type, status, limit, length, code } = error as Partial<BodyError> & { code?: unknown };
  const isOfBody = typeof type === 'string' || (typeof code === 'string' && code.startsWith('Z_'));
  return isOfBody && typeof status === 'number' ? { type, status, limit, length } : undefined;
}

/** Turns what reading the body threw, and any fault of the server, into an answer. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    // The time limit has answered already, and only then did the operation end.
    if (response.headersSent) return;
    const body = bodyErrorOf(error);
    if (body?.type === 'entity.too.large') {
      const values = { length: body.length ?? null, most: body.limit ?? null };
      const refusal = serverError('BODY_TOO_LARGE', 'BODY_TOO_LARGE', values);
      return answerError(request, response, refusal, SERVER_CODES.BODY_TOO_LARGE.status);
    }
    if (body && body.status < 500) {
      return answerError(request, response, serverError('BAD_REQUEST', 'BODY_NOT_JSON'), body.status);
    }
    // Express, of a part of an address that is badly encoded.
    if (error instanceof URIError) {
      const refusal = serverError('BAD_REQUEST', 'BAD_ADDRESS');
      return answerError(request, response, refusal, SERVER_CODES.BAD_REQUEST.status);
    }
    const fault = error instanceof Error ? error : new GraphQLError('A value that is no error was thrown');
    logger.error({ requestId: response.locals['requestId'] as string, ...logged(fault) }, 'fault');
    answerError(request, response, fault, SERVER_CODES.INTERNAL.status);
  };
}

/** Refuses a list of operations: one request, one operation, so that the limits hold for each request. */
export const refuseBatches: RequestHandler = (request, response, next) => {
  if (!Array.isArray(request.body)) return next();
  const refusal = serverError('BATCHING_REFUSED', 'BATCHING_REFUSED');
  answerError(request, response, refusal, SERVER_CODES.BATCHING_REFUSED.status);
};

export const notFound: RequestHandler = (request, response) => {
  const refusal = serverError('NOT_FOUND', 'NOT_FOUND');
  answerError(request, response, refusal, SERVER_CODES.NOT_FOUND.status);
};
