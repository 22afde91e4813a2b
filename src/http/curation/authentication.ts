import type { RequestHandler } from 'express';
import { keyOfText } from '../../curation/keys/keys.js';
import type { Reader } from '../../database/database.js';
import { answerError } from '../errors/answer_error.js';
import { SERVER_CODES, serverError } from '../errors/errors.js';
import { holdsKey } from '../holds_key.js';
import { stateOf } from '../logging/request_state.js';
import { setKey } from './key_of.js';

/**
 * Lets requests pass that have a key that may be used, in the header `Authorization: Bearer` and nowhere else.
 * @param wrong hears of each that has none, and may refuse it itself
 */
export function authenticated(reader: Reader, wrong: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    const [, text] = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
    // (A key that stands in an address is in logs and histories: whoever sends one so has to take another.)
    const isInAddress = holdsKey(decoded(request.originalUrl));
    // (Of two headers one would be passed over, and nobody would know which.)
    const isAmbiguous = (request.headersDistinct['authorization']?.length ?? 0) > 1;
    const key =
      text === undefined || isInAddress || isAmbiguous ? undefined : await keyOfText(reader, text, new Date());
    if (key) {
      setKey(response, key);
      stateOf(response).keyId = key.id;
      return next();
    }
    await wrong(request, response, (error?: unknown) => {
      if (error !== undefined) return next(error);
      response.setHeader('www-authenticate', 'Bearer');
      const refusal = serverError('UNAUTHENTICATED', isInAddress ? 'KEY_IN_ADDRESS' : 'UNAUTHENTICATED');
      answerError(request, response, refusal, SERVER_CODES.UNAUTHENTICATED.status);
    });
  };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
