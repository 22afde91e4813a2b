import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Database } from '../../database/database.js';
import { DatabaseUnavailable, StatementTimeout } from '../../database/errors.js';
import { PACKAGE_ROOT } from '../../package_root.js';
import type { SamePairs } from '../facts/judgements.js';
import { indexOf, type Snapshot } from '../facts/snapshot.js';
import { errorTold } from '../../database/told_error.js';
import type { Loaded, NotLoaded, ToLoad } from './load_worker.js';
import { SnapshotTooLarge } from './too_large.js';

const FORESEEN = [DatabaseUnavailable, StatementTimeout, SnapshotTooLarge];

/**
 * Reads snapshots in a thread that ends with the reading: what a database sends takes many times the room of the columns
 * made of it, and that room goes back to the system, while this thread goes on answering.
 */
export class LoadThread {
  readonly #pool = new Piscina<ToLoad, Loaded | NotLoaded>({
    filename: join(PACKAGE_ROOT, 'dist/program/snapshot/load/load_worker.js'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 0,
  });

  /** @throws DatabaseUnavailable, StatementTimeout, SnapshotTooLarge */
  async load(database: Database, same?: SamePairs): Promise<Snapshot> {
    const loaded = await this.#pool.run({ ...database.connection, same });
    if ('error' in loaded) throw errorTold(loaded.error, FORESEEN);
    return { ...loaded, index: indexOf(loaded.ids) };
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
