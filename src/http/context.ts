import { Context, type Services } from '../graph/context.js';
import type { RequestState } from './logging/request_state.js';

/** The context of an operation that came by HTTP: it can be cancelled, and has what the log line will say. */
export class RequestContext extends Context {
  constructor(
    services: Services,
    readonly state: RequestState,
  ) {
    super(services, state.signal, state.keyId === undefined ? state.address : `key ${state.keyId}`);
    state.statements = this.statements;
    state.asker = this.asker;
  }
}
