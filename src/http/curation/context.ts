import type { Services } from '../../graph/context.js';
import type { CandidatesThread } from '../../curation/find/candidates_thread.js';
import type { CuratorKey } from '../../curation/keys/keys.js';
import type { Scope } from '../../curation/keys/scopes.js';
import type { Decider } from '../../audit/append.js';
import { RequestContext } from '../context.js';
import type { RequestState } from '../logging/request_state.js';

/** The context of an operation of a curator. */
export class CurationContext extends RequestContext {
  constructor(
    services: Services,
    state: RequestState,
    readonly key: CuratorKey,
    readonly candidates: CandidatesThread,
  ) {
    super(services, state);
  }

  may(scope: Scope): boolean {
    return this.key.scopes.includes(scope);
  }

  /** Whoever the key belongs to, as the one who decides. */
  decider(requestId: string): Decider {
    const { id: keyId, name: by } = this.key;
    return { by, keyId, requestId, at: new Date().toISOString(), pseudonyms: this.services.pseudonyms };
  }
}
