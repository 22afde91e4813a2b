import type { RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import type { DataState } from '../model/data_state.js';
import { stateOf } from './logging/request_state.js';

/**
 * Answers GET requests with 304 where nothing has changed since the client asked. The tag is made of the data’s
 * state, so it is known before the operation runs. While an import runs (an odd version) and while the database does
 * not answer there is no tag: the operation runs, and says what is wrong.
 * @param dataState the one of the graph; its version is even where no import runs
 * @param productVersion answers may differ between versions of the product
 */
export function entityTags(dataState: () => Promise<DataState>, productVersion: string): RequestHandler {
  return async (request, response, next) => {
    response.setHeader('cache-control', 'no-cache');
    if (request.method !== 'GET') return next();
    response.vary('accept');
    const state = await dataState().catch(() => undefined);
    if (state === undefined || state.version % 2 === 1) return next();
    const parts = [productVersion, state.version, state.stamp, request.originalUrl, request.get('accept') ?? ''];
    const tag = `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
    if (names(request.get('if-none-match') ?? '', tag)) {
      response.setHeader('etag', tag);
      response.status(304).end();
      return;
    }
    // An answer with errors must not be taken for the answer later: the tag is put on when there are none.
    stateOf(response).etag = tag;
    next();
  };
}

/**
 * Whether an If-None-Match header names the tag. Express' own test is not used: it sends the answer again wherever the
 * request also says `cache-control: no-cache`, as browsers' fetch does with every condition that a script sets.
 */
function names(condition: string, tag: string): boolean {
  return condition.split(',').some((name) => name.trim() === tag);
}
