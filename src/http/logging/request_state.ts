import type { Response } from 'express';
import type { Asker } from '../../analysis/asker.js';

/** What the server knows of one request to /graphql, gathered for its log line and the metrics. */
export interface RequestState {
  /** Sent back as `x-request-id`. */
  readonly id: string;
  /** Aborted when the time limit is reached or the client goes away. */
  readonly signal: AbortSignal;
  /** Begins the time limit again: an answer that is sent piece by piece has it for each of them. */
  readonly renewTime: () => void;
  /** Address that it came from, as far as proxies are trusted to say so. */
  readonly address: string;
  /** Id of the key that it came with, where it needs one. */
  keyId?: string;
  /** Name of the operation, as the document has it. */
  operation?: string;
  /** Estimated cost: about one for each field of each node that may be returned. */
  cost?: number;
  /** Codes of the errors in the answer. */
  codes: string[];
  /** Names of the statements sent. */
  statements: readonly string[];
  /** For whom its analyses are computed, once it is an operation. */
  asker?: Asker;
  /** After how many seconds to ask again, where all threads were taken. */
  retryAfter?: string;
  /** ETag of the answer to a GET request, if it has no errors. */
  etag?: string;
}

export function setState(response: Response, state: RequestState): void {
  response.locals['state'] = state;
}

export function isOperation(response: Response): boolean {
  return 'state' in response.locals;
}

/** The state of a request to /graphql. */
export function stateOf(response: Response): RequestState {
  return response.locals['state'] as RequestState;
}
