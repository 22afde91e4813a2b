import type { Transacting, Writer } from '../../../database/database.js';
import type { Lease } from './lease.js';

/** The graph under the lease of an import. Without one nothing is written (a dry run). */
export class Leased {
  constructor(
    readonly database: Transacting,
    private readonly lease: Lease | undefined,
  ) {}

  /** Whether something is written. */
  get writes(): boolean {
    return this.lease !== undefined;
  }

  /** The version of the data in which what is written is first; 0 where nothing is. */
  get version(): number {
    return this.lease?.version ?? 0;
  }

  /** Writes in one transaction, while the lease is ours. */
  async write(work: (writer: Writer) => Promise<unknown>): Promise<void> {
    const { lease } = this;
    if (!lease) return;
    await this.database.write('import/batch', async (writer) => {
      await work(writer);
      await lease.renew(writer);
    });
  }
}
