import express, { Router, type Request, type RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package_root.js';
import { PLAYGROUND_POLICY } from '../headers.js';

/** What `scripts/bundle_playground.js` makes. */
const BUNDLE = join(PACKAGE_ROOT, 'dist/http/playground/client/');

const NOT_BUILT = 'The playground has not been built: run `npm run build`. The API answers POST requests here.\n';

/** Whether a browser asks for a page: a person, not a program, for whom JSON comes first. */
function wantsPage(request: Request): boolean {
  const types = ['application/json', 'application/graphql-response+json', 'text/html'];
  return request.method === 'GET' && request.accepts(types) === 'text/html';
}

/** GraphiQL for those who open the API's address in a browser; all others go on to the API. */
export const playgroundPage: RequestHandler = (request, response, next) => {
  if (!wantsPage(request)) return next();
  response.vary('accept');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('content-security-policy', PLAYGROUND_POLICY);
  if (existsSync(`${BUNDLE}index.html`)) response.sendFile('index.html', { root: BUNDLE });
  else response.status(503).type('text/plain').send(NOT_BUILT);
};

/** Scripts, styles, fonts and workers of the playground. Their names change with their content. */
export function playgroundFiles(): RequestHandler {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('content-security-policy', PLAYGROUND_POLICY);
    next();
  });
  router.use(express.static(BUNDLE, { index: false, immutable: true, maxAge: '1y' }));
  return router;
}
