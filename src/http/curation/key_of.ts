import type { Response } from 'express';
import type { CuratorKey } from '../../curation/keys/keys.js';

export function setKey(response: Response, key: CuratorKey): void {
  response.locals['key'] = key;
}

/** The key that a request came with: there is one behind the authentication. */
export const keyOf = (response: Response): CuratorKey => response.locals['key'] as CuratorKey;
