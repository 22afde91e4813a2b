import type { Database } from '../database/database.js';
import { loadSnapshot, readVersion } from './load.js';
import type { Snapshot } from './snapshot.js';

/** The facts do not fit into the memory that the settings allow for them. */
export class SnapshotTooLarge extends Error {
  override readonly name = 'SnapshotTooLarge';
}

/** Keeps the snapshot of the latest even data version: one reading for all questions that wait for it. */
export class Snapshots {
  #held: Snapshot | undefined;
  #loading: Promise<Snapshot> | undefined;

  constructor(
    private readonly database: Database,
    private readonly memoryBytes: number,
  ) {}

  /** What is held now, for gauges. */
  get held(): Snapshot | undefined {
    return this.#held;
  }

  /**
   * The facts as of now; while an import runs, as of the version before it.
   * @throws SnapshotTooLarge, DatabaseUnavailable
   */
  async current(): Promise<Snapshot> {
    const { version, unfinished } = await readVersion(this.database);
    const held = this.#held;
    const runs = isOdd(version) && unfinished === 0;
    if (held && !isOdd(held.version) && (held.version === version || runs)) {
      return { ...held, unfinishedImports: unfinished };
    }
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<Snapshot> {
    for (let attempt = 1; ; attempt++) {
      const snapshot = await this.database.readTogether('snapshot', loadSnapshot);
      if (snapshot.bytes > this.memoryBytes) {
        throw new SnapshotTooLarge(
          `The facts need ${mebibytes(snapshot.bytes)} MiB of memory, and JEJARING_SNAPSHOT_MEMORY allows ${mebibytes(this.memoryBytes)} MiB. Raise it.`,
        );
      }
      const { version } = await readVersion(this.database);
      const whole = version === snapshot.version && !isOdd(version);
      if (whole) this.#held = snapshot;
      // What was read while an import wrote may be half of it: try again, and say so where that does not help.
      if (whole || attempt === 3) {
        return whole ? snapshot : { ...snapshot, unfinishedImports: Math.max(1, snapshot.unfinishedImports) };
      }
    }
  }
}

const isOdd = (version: number): boolean => version % 2 === 1;

const mebibytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
