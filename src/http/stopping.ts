import type { RequestHandler } from 'express';
import { setMaxListeners } from 'node:events';
import { answerError } from './errors/answer_error.js';
import { SERVER_CODES, serverError } from './errors/errors.js';

/** How long running requests may go on when the server stops. */
export const DRAIN_MS = 5_000;
/** How long before that those that still run are answered. */
const ANSWERED_MS = 500;

const refusal = (): Error => serverError('SHUTTING_DOWN', 'SHUTTING_DOWN');

/** The end of a server: what runs may finish for a while, and is then told so; what comes meanwhile is told at once. */
export class Stopping {
  readonly #ended = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    setMaxListeners(0, this.#ended.signal);
  }

  begin(): void {
    this.#timer = setTimeout(() => this.#ended.abort(), DRAIN_MS - ANSWERED_MS);
  }

  done(): void {
    clearTimeout(this.#timer);
  }

  /** Refuses what comes on a connection that was open already. */
  readonly refuse: RequestHandler = (request, response, next) => {
    if (!this.#timer) return next();
    response.setHeader('connection', 'close');
    answerError(request, response, refusal(), SERVER_CODES.SHUTTING_DOWN.status);
  };

  /** Answers a request that has no answer yet when time is over. */
  readonly answer: RequestHandler = (request, response, next) => {
    const end = (): void => {
      if (!response.headersSent) answerError(request, response, refusal(), SERVER_CODES.SHUTTING_DOWN.status);
    };
    const { signal } = this.#ended;
    signal.addEventListener('abort', end, { once: true });
    response.once('close', () => signal.removeEventListener('abort', end));
    next();
  };
}
