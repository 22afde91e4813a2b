import type { Database } from '../database/database.js';
import type { Snapshot } from './facts/snapshot.js';
import { readVersion } from './load/load.js';
import { SnapshotTooLarge } from './load/too_large.js';

/** What reads a snapshot whole, in one transaction. */
export interface SnapshotReader {
  /** @throws DatabaseUnavailable, StatementTimeout */
  load(database: Database): Promise<Snapshot>;
}

/** Times that a snapshot is read before one is taken during which an import began or ended. */
const ATTEMPTS = 3;

/**
 * Keeps one snapshot: of the latest even data version, or, where an import was killed before there was one, of that
 * odd version. All questions that wait for a snapshot wait for one reading.
 */
export class Snapshots {
  #held: Snapshot | undefined;
  #loading: Promise<Snapshot> | undefined;
  /** Why the facts of a version cannot be held. */
  #refused: { version: number; error: SnapshotTooLarge } | undefined;

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
   * The facts as of now; while an import runs, and after one was killed, as of the version before it.
   * @throws SnapshotTooLarge, DatabaseUnavailable
   */
  async current(): Promise<Snapshot> {
    const { version, unfinished } = await readVersion(this.database);
    if (this.#refused?.version === version) throw this.#refused.error;
    const held = this.#held;
    if (held && (held.columns.version === version || (isOdd(version) && !isOdd(held.columns.version)))) {
      return withUnfinished(held, Math.max(unfinished, Number(isOdd(held.columns.version))));
    }
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<Snapshot> {
    for (let attempt = 1; ; attempt++) {
      const snapshot = await this.#read();
      const { version, unfinished } = await readVersion(this.database);
      // What was read while an import began or ended may be half of it.
      if (version !== snapshot.columns.version && attempt < ATTEMPTS) continue;
      const isWhole = version === snapshot.columns.version && !isOdd(version);
      const read = isWhole ? snapshot : withUnfinished(snapshot, Math.max(1, unfinished));
      if (version === snapshot.columns.version) this.#held = read;
      return read;
    }
  }

  async #read(): Promise<Snapshot> {
    const { version } = await readVersion(this.database);
    try {
      const snapshot = await this.reader.load(this.database);
      if (snapshot.bytes <= this.memoryBytes) return snapshot;
      throw new SnapshotTooLarge('SNAPSHOT_MEMORY', {
        needed: mebibytes(snapshot.bytes),
        allowed: mebibytes(this.memoryBytes),
      });
    } catch (error) {
      if (error instanceof SnapshotTooLarge) this.#refused = { version, error };
      throw error;
    }
  }
}

const withUnfinished = (snapshot: Snapshot, unfinishedImports: number): Snapshot => ({
  ...snapshot,
  columns: { ...snapshot.columns, unfinishedImports },
});

const isOdd = (version: number): boolean => version % 2 === 1;

const mebibytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
