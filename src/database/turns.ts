import { Gate } from './gate.js';

/** Statements at once: the driver has a hundred connections for all. */
const MOST = { ofOperation: 8, ofClient: 40 };

/** Where a statement waits for its turn. */
export interface Turns {
  /** @returns to be called when its connection is free again @throws the signal’s reason where it is aborted before */
  enter(signal?: AbortSignal): Promise<() => void>;
}

/** Connections among clients: no operation, and no client with all its operations, has them all. */
export class ClientTurns {
  readonly #gates = new Map<string, Gate>();

  /** Turns of one operation of a client. */
  ofOperation(client: string): Turns {
    const own = new Gate(MOST.ofOperation);
    return {
      enter: async (signal) => {
        await own.enter(signal);
        const gate = this.#gateOf(client);
        try {
          await gate.enter(signal);
        } catch (error) {
          own.leave();
          throw error;
        }
        return () => {
          own.leave();
          gate.leave();
          if (gate.isEmpty) this.#gates.delete(client);
        };
      },
    };
  }

  #gateOf(client: string): Gate {
    const gate = this.#gates.get(client) ?? new Gate(MOST.ofClient);
    this.#gates.set(client, gate);
    return gate;
  }
}
