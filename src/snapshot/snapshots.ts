import type { Database } from '../database/database.js';
import type { Snapshot } from './facts/snapshot.js';
import { readVersion } from './load/load.js';
import { SnapshotTooLarge } from './load/too_large.js';

/** What reads a snapshot whole, in one transaction. */
export interface SnapshotReader {
  /** @throws DatabaseUnavailable, StatementTimeout */
  load(database: Database): Promise<Snapshot>;
}

/** Keeps the snapshot of the latest even data version: one reading for all questions that wait for it. */
export class Snapshots {
  #held: Snapshot | undefined;
  #loading: Promise<Snapshot> | undefined;

  constructor(
    private readonly database: Database,
    private readonly reader: SnapshotReader,
    private readonly memoryBytes: number,
  ) {}

  /** Version and memory of what is held now, if anything is. */
  get figures(): { version: number; bytes: number } | undefined {
    return this.#held && { version: this.#held.columns.version, bytes: this.#held.bytes };
  }

  /**
   * The facts as of now; while an import runs, as of the version before it.
   * @throws SnapshotTooLarge, DatabaseUnavailable
   */
  async current(): Promise<Snapshot> {
    const { version, unfinished } = await readVersion(this.database);
    const held = this.#held;
    const heldVersion = held?.columns.version;
    const runs = isOdd(version) && unfinished === 0;
    if (held && heldVersion !== undefined && !isOdd(heldVersion) && (heldVersion === version || runs)) {
      return withUnfinished(held, unfinished);
    }
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<Snapshot> {
    for (let attempt = 1; ; attempt++) {
      const snapshot = await this.reader.load(this.database);
      if (snapshot.bytes > this.memoryBytes) {
        throw new SnapshotTooLarge(
          `The facts need ${mebibytes(snapshot.bytes)} MiB of memory, and JEJARING_SNAPSHOT_MEMORY allows ${mebibytes(this.memoryBytes)} MiB. Raise it.`,
        );
      }
      const { version } = await readVersion(this.database);
      const whole = version === snapshot.columns.version && !isOdd(version);
      if (whole) this.#held = snapshot;
      // What was read while an import wrote may be half of it: try again, and say so where that does not help.
      if (whole || attempt === 3) {
        return whole ? snapshot : withUnfinished(snapshot, Math.max(1, snapshot.columns.unfinishedImports));
      }
    }
  }
}

const withUnfinished = (snapshot: Snapshot, unfinishedImports: number): Snapshot => ({
  ...snapshot,
  columns: { ...snapshot.columns, unfinishedImports },
});

const isOdd = (version: number): boolean => version % 2 === 1;

const mebibytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
