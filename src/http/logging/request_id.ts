import type { RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import { holdsKey } from '../holds_key.js';

const HEADER = 'x-request-id';

/** What a client or a proxy may name a request: nothing that could forge a line of a log or fill it. */
const SANE = /^[\w.-]{1,64}$/;

/** Gives every request an id, the client's own where it is sane and no key, and sends it back. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER);
  response.locals['requestId'] = given !== undefined && SANE.test(given) && !holdsKey(given) ? given : randomUUID();
  response.setHeader(HEADER, response.locals['requestId'] as string);
  next();
};
