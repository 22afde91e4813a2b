import type { Decider } from '../../../audit/append.js';
import { once } from '../../../curation/requests/once.js';
import { withoutShowingMore } from '../../../curation/persons/shows_more.js';
import { LEASE_NAME } from '../../../curation/judge/write_change.js';
import type { Transacting } from '../../../database/database.js';
import { inOne } from '../../../dataset/import/lease/in_one.js';
import type { Lease } from '../../../dataset/import/lease/lease.js';
import { argumentError } from '../../../graph/errors.js';
import type { CurationContext } from '../context.js';
import { holdsKey } from '../../holds_key.js';
import { refusalOf } from './refusals.js';
import type { Pair, Refused } from './types.js';
import { Viewer } from './viewer.js';

/** How long a decision waits for an import that runs. */
const WAIT_MS = 5_000;

/** What a decision is carried out with. */
export interface Deciding {
  graph: Transacting;
  lease: Lease;
  decider: Decider;
  viewer: Viewer;
}

/** The pair is not as expected: nothing is to hold. */
export class PairChanged extends Error {
  constructor(readonly now: Pair) {
    super('changed');
  }
}

/**
 * Carries out a decision: in one transaction with its entry in the log and with the answer that is kept for whoever asks
 * again, or not at all.
 * @throws BAD_ARGUMENT, FORBIDDEN, UNKNOWN_ID, PairChanged; what was foreseen is answered as refused
 * @param operation the field that is asked for
 * @param Class of the answer
 * @param asked all arguments
 * @param work returns the fields of the answer, without names
 */
export async function deciding<T extends object>(
  context: CurationContext,
  operation: string,
  Class: new () => T,
  { requestId, ...asked }: { requestId: string },
  work: (deciding: Deciding) => Promise<T>,
): Promise<T | Refused> {
  requireRequestId(requestId);
  const viewer = await Viewer.of(context);
  const decider = context.decider(requestId);
  const options = { waitMs: WAIT_MS, signal: context.signal };
  try {
    const answer = await inOne(context.services.database, LEASE_NAME, options, (graph, lease) =>
      once(graph, decider, { operation, ...asked }, () =>
        withoutShowingMore(graph, () => work({ graph, lease, decider, viewer })),
      ),
    );
    return Object.assign(new Class(), answer);
  } catch (error) {
    const refusal = refusalOf(error, viewer);
    if (refusal) return refusal;
    throw error;
  }
}

const REQUEST_ID = /^[\w.-]{1,64}$/;

function requireRequestId(requestId: string): void {
  // (It is kept in the log of what is decided, and every key may read that.)
  if (holdsKey(requestId)) throw argumentError('BAD_ARGUMENT', 'KEY_AS_REQUEST_ID');
  if (!REQUEST_ID.test(requestId)) throw argumentError('BAD_ARGUMENT', 'BAD_REQUEST_ID', { found: requestId });
}
