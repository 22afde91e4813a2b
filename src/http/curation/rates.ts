import type { Request, RequestHandler, Response } from 'express';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { addressOf } from '../address.js';
import { answerError } from '../errors/answer_error.js';
import { SERVER_CODES, serverError } from '../errors/errors.js';
import { keyOf } from './key_of.js';

/** So many keys may be wrong from one address in so many milliseconds. */
export const WRONG_KEYS = { most: 20, windowMs: 15 * 60_000 };

/** So many requests may come with one key in so many milliseconds. */
export const REQUESTS = { most: 600, windowMs: 60_000 };

/** (It would write to the console what it thinks of the proxies.) */
const VALIDATES = false;

/** Counts wrong keys by the address that they come from. */
export class WrongKeys {
  readonly #limiter: RateLimitRequestHandler = rateLimit({
    windowMs: WRONG_KEYS.windowMs,
    limit: WRONG_KEYS.most,
    keyGenerator: addressOf,
    legacyHeaders: false,
    validate: VALIDATES,
    handler: tooMany,
  });

  /** Refuses whoever has sent too many, before anything is looked up. */
  readonly refuse: RequestHandler = async (request, response, next) => {
    const counted = await this.#limiter.getKey(addressOf(request));
    if (!counted || counted.totalHits < WRONG_KEYS.most) return next();
    const milliseconds = (counted.resetTime?.getTime() ?? 0) - Date.now();
    response.setHeader('retry-after', String(Math.max(1, Math.ceil(milliseconds / 1000))));
    tooMany(request, response);
  };

  /** Counts one; goes on unless it was one too many. */
  readonly count: RequestHandler = (request, response, next) => this.#limiter(request, response, next);
}

/** Limits the requests with one key. */
export const requestsByKey = (): RequestHandler =>
  rateLimit({
    windowMs: REQUESTS.windowMs,
    limit: REQUESTS.most,
    keyGenerator: (_, response) => keyOf(response).id,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: VALIDATES,
    handler: tooMany,
  });

function tooMany(request: Request, response: Response): void {
  const seconds = Number(response.getHeader('retry-after') ?? 1);
  const refusal = serverError('TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS', { seconds });
  answerError(request, response, refusal, SERVER_CODES.TOO_MANY_REQUESTS.status);
}
