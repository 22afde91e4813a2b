import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Transacting, Writer } from '../../../database/database.js';
import { LEASE_MS } from '../../../model/data_state.js';
import { statements } from '../statements.js';

/** Another import is running. Its text says which, and what to do. */
export class ImportRunning extends Error {
  override readonly name = 'ImportRunning';

  constructor(
    message: string,
    /** What holds the lease. */
    readonly holder: string,
  ) {
    super(message);
  }
}

/** How an import waits for another one. */
export interface Patience {
  /** How long to wait, in milliseconds: 30,000 where it is not said. */
  waitMs?: number;
  /** Hears once which dataset is waited for. */
  waiting?: (holder: string) => void;
  signal?: AbortSignal;
}

/**
 * The right to import, held by one import at a time over the whole graph: every batch renews it, and a timer does while
 * nothing is written.
 */
export class Lease {
  readonly #token = randomUUID();
  #version = 0;

  private constructor(
    private readonly database: Transacting,
    readonly dataset: string,
  ) {}

  /** The version of the data in which what is written under it is first: odd, as long as it writes. */
  get version(): number {
    return this.#version;
  }

  /**
   * Works under the lease, after waiting for another import to end. Where the work fails the import is left unfinished,
   * so that running it again need not wait.
   * @param dataset what holds the lease: a name in brackets where it is no dataset, for none can be called so
   * @throws ImportRunning when the wait is over; what the work throws
   */
  static async hold<T>(
    database: Transacting,
    dataset: string,
    patience: Patience,
    work: (lease: Lease) => Promise<T>,
  ): Promise<T> {
    const lease = await Lease.#acquire(database, dataset, patience);
    const prolonging = setInterval(() => void lease.#prolong().catch(() => {}), LEASE_MS / 3).unref();
    try {
      const result = await work(lease);
      clearInterval(prolonging);
      await lease.#release();
      return result;
    } catch (error) {
      clearInterval(prolonging);
      await lease.#abandon().catch(() => {});
      throw error;
    }
  }

  static async #acquire(
    database: Transacting,
    dataset: string,
    { waitMs = 30_000, waiting = () => {}, signal }: Patience,
  ): Promise<Lease> {
    const lease = new Lease(database, dataset);
    const end = performance.now() + waitMs;
    for (let told = false; ; told = true) {
      const holder = await lease.#ask();
      if (holder === null) return lease;
      if (performance.now() >= end) {
        throw new ImportRunning(
          `An import of the dataset ${holder} is running or was ended less than ${LEASE_MS / 1000} s ago. Wait for it, then repeat the command.`,
          holder,
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
        this.dataset,
      );
    }
  }

  /** Keeps which datasets are written to, for who takes back what is left of an import that is killed. */
  async carries(datasets: readonly string[]): Promise<void> {
    const parameters = { ...this.#name(), datasets };
    await this.database.write('import/carries', (writer) => writer.run(statements.carries, parameters));
  }

  async #prolong(): Promise<void> {
    const lease = { ...this.#name(), milliseconds: LEASE_MS };
    await this.database.write('import/prolong', (writer) => writer.run(statements.prolongLease, lease));
  }

  async #release(): Promise<void> {
    await this.database.write('import/release', (writer) => writer.run(statements.releaseLease, this.#name()));
  }

  async #abandon(): Promise<void> {
    await this.database.write('import/abandon', (writer) => writer.run(statements.abandonLease, this.#name()));
  }

  async #ask(): Promise<string | null> {
    const [row] = await this.database.write('import/acquire', (writer) =>
      writer.run(statements.acquireLease, { ...this.#name(), milliseconds: LEASE_MS }),
    );
    const { holder, version } = row!;
    // (As the first batch will set it: until then nobody else can.)
    this.#version = version + 1 + (version % 2);
    return holder;
  }

  #name(): { dataset: string; token: string } {
    return { dataset: this.dataset, token: this.#token };
  }
}
