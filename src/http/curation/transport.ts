import type { RequestHandler } from 'express';
import { answerError } from '../errors/answer_error.js';
import { SERVER_CODES, serverError } from '../errors/errors.js';

/** Nothing here is for caches, whatever becomes of the request. */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** What a page of another site cannot send without being allowed to, which nobody is here. */
export const jsonPostOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    const refusal = serverError('METHOD_NOT_ALLOWED', 'METHOD_NOT_ALLOWED');
    return answerError(request, response, refusal, SERVER_CODES.METHOD_NOT_ALLOWED.status);
  }
  if (/^application\/json\s*(;|$)/i.test(request.get('content-type') ?? '')) return next();
  const refusal = serverError('NOT_JSON_TYPE', 'NOT_JSON_TYPE');
  answerError(request, response, refusal, SERVER_CODES.NOT_JSON_TYPE.status);
};
