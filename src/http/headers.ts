import cors from 'cors';
import type { RequestHandler } from 'express';

/**
 * Lets pages of other sites read. Nothing here depends on who asks (no cookies, no keys), so there is nothing that a
 * page could take from its visitor; for the same reason the `Host` header is not checked: where any origin may read,
 * a page gains nothing by giving its own name to this address (DNS rebinding).
 * @param origins `*`, or a list separated by commas
 */
export function publicReads(origins: string): RequestHandler {
  return cors({
    origin: origins === '*' ? '*' : origins.split(',').map((origin) => origin.trim()),
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-request-id', 'if-none-match'],
    exposedHeaders: ['content-disposition', 'etag', 'x-request-id'],
    maxAge: 86_400,
  });
}

/** What browsers are told about every answer: it is what it says it is, and is not to be put in a frame. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  next();
};

/** The playground's own: only what this server serves. Its editor puts styles and small images into the page itself. */
export const PLAYGROUND_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The pages’ own: what this server serves, styles of the page itself by its nonce, and no text that becomes a script.
 * @param nonce of this answer alone
 */
export const explorerPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Answers HEAD with the headers of GET, the tag included; Node leaves the content out. Apollo knows GET and POST only. */
export const headAsGet: RequestHandler = (request, _response, next) => {
  if (request.method === 'HEAD') request.method = 'GET';
  next();
};
