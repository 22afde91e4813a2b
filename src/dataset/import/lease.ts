import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Writer } from '../../database/database.js';
import { statements } from './statements.js';

/** How long a lease holds without being renewed; every batch renews it. */
const LEASE_MS = 15_000;

/** Another import is running. Its text says which, and what to do. */
export class ImportRunning extends Error {
  override readonly name = 'ImportRunning';
}

/** The right to import, held by one import at a time over the whole graph. */
export class Lease {
  readonly #token = randomUUID();

  private constructor(
    private readonly database: Database,
    readonly dataset: string,
  ) {}

  /**
   * Takes the lease, waiting for another import to end.
   * @param waitMs how long to wait; @param waiting hears once which dataset is waited for
   * @throws ImportRunning when the wait is over
   */
  static async acquire(
    database: Database,
    dataset: string,
    waitMs: number,
    waiting: (holder: string) => void,
    signal?: AbortSignal,
  ): Promise<Lease> {
    const lease = new Lease(database, dataset);
    const end = Date.now() + waitMs;
    for (let told = false; ; told = true) {
      const holder = await lease.#ask();
      if (holder === null) return lease;
      if (Date.now() >= end) {
        throw new ImportRunning(
          `An import of the dataset ${holder} is running or was ended less than ${LEASE_MS / 1000} s ago. Wait for it, then repeat the command.`,
        );
      }
      if (!told) waiting(holder);
      await sleep(500, undefined, { signal });
    }
  }

  /**
   * Within a write transaction, at its end: makes sure that the lease is still ours, and prolongs it. The lease stays
   * locked from here until the commit, so that batches written side by side wait for each other only then.
   */
  async renew(writer: Writer): Promise<void> {
    const [row] = await writer.run(statements.renewLease, { ...this.#name(), milliseconds: LEASE_MS });
    if (!row) {
      throw new ImportRunning(
        `The import of ${this.dataset} stood still for more than ${LEASE_MS / 1000} s, and another import took its place. Repeat the command.`,
      );
    }
  }

  /** Ends the import; returns the data version. */
  async release(): Promise<number> {
    const [row] = await this.database.write('import/release', (writer) =>
      writer.run(statements.releaseLease, this.#name()),
    );
    return row!.version;
  }

  /** Releases the lease with the import unfinished, so that running it again need not wait. */
  async abandon(): Promise<void> {
    await this.database.write('import/abandon', (writer) => writer.run(statements.abandonLease, this.#name()));
  }

  async #ask(): Promise<string | null> {
    const [row] = await this.database.write('import/acquire', (writer) =>
      writer.run(statements.acquireLease, { ...this.#name(), milliseconds: LEASE_MS }),
    );
    return row!.holder;
  }

  #name(): { dataset: string; token: string } {
    return { dataset: this.dataset, token: this.#token };
  }
}
