import type { RequestHandler } from 'express';
import { setMaxListeners } from 'node:events';
import { retryAfter } from '../analysis/queue.js';
import { addressOf } from './address.js';
import { answerError } from './errors/answer_error.js';
import { SERVER_CODES, serverError } from './errors/errors.js';
import { setState, type RequestState } from './logging/request_state.js';

/**
 * Who has waited for a thread for most of the time need not ask for less: that is said of what was at work. (One that is
 * given up lets the next one begin, whose time may be over in the same moment.)
 */
const REFUSALS = {
  BUSY: (milliseconds: number) =>
    serverError('BUSY', 'WAITED', { waited: milliseconds / 1000, seconds: retryAfter(milliseconds) }),
  TIMEOUT: (milliseconds: number) => serverError('TIMEOUT', 'TIMEOUT', { seconds: milliseconds / 1000 }),
};

/**
 * Begins the state of a request and limits its time. When `milliseconds` are over the client has its answer at once,
 * whatever the operation is waiting for, and the signal tells what still runs to stop; so it does when there is an answer,
 * or the client goes away. An answer that is on its way by then is cut off: the client does not take it.
 */
export function timeLimit(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const controller = new AbortController();
    // Every statement that runs listens to it.
    setMaxListeners(0, controller.signal);
    const timer = setTimeout(() => {
      if (response.headersSent) return response.destroy();
      const code = state.asker?.isMostlyWaiting ? 'BUSY' : 'TIMEOUT';
      answerError(request, response, REFUSALS[code](milliseconds), SERVER_CODES[code].status);
      controller.abort();
    }, milliseconds);
    const state: RequestState = {
      id: response.locals['requestId'] as string,
      address: addressOf(request),
      signal: controller.signal,
      renewTime: () => timer.refresh(),
      codes: [],
      statements: [],
    };
    setState(response, state);
    response.once('close', () => {
      clearTimeout(timer);
      // (A question that is refused answers the operation: what others of it still compute is for nobody then.)
      controller.abort();
    });
    next();
  };
}
