import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../database/database.js';
import { samePairs, type SamePairs } from './facts/judgements.js';
import type { Columns, Snapshot } from './facts/snapshot.js';
import { isSameState, type DataState } from '../model/data_state.js';
import { readVersion } from './load/load.js';
import { SnapshotTooLarge } from './load/too_large.js';
import type { Scope } from './selection/scope.js';

/** What reads a snapshot whole, in one transaction. */
export interface SnapshotReader {
  /**
   * @param same who is one in it; without it, who is by the judgements of its version
   * @throws DatabaseUnavailable, StatementTimeout
   */
  load(database: Database, same?: SamePairs): Promise<Snapshot>;
}

/** Times that a snapshot is read before one is taken during which an import ended. */
const ATTEMPTS = 3;

/**
 * Keeps one snapshot: of the last whole version of the data, while an import runs and after one was killed, too. All
 * questions that wait for a snapshot wait for one reading.
 */
export class Snapshots {
  #held: Snapshot | undefined;
  /** The one that was last asked for of other judgements, and what it was asked for. */
  #judged: { key: string; snapshot: Promise<Snapshot> } | undefined;
  #loading: Promise<Snapshot> | undefined;
  /** Why the facts of a version cannot be held. */
  #refused: { state: DataState; error: SnapshotTooLarge } | undefined;

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
   * The facts as of the last whole version of the data, however many imports were begun and killed since.
   * @throws SnapshotTooLarge, DatabaseUnavailable
   */
  async current(): Promise<Snapshot> {
    const { whole, unfinished, ...state } = await readVersion(this.database);
    if (this.#refused && isSameState(this.#refused.state, state)) throw this.#refused.error;
    if (this.#held && isSameState(dataStateOf(this.#held), whole))
      return withColumns(this.#held, { unfinishedImports: unfinished });
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /**
   * The facts of a snapshot by the judgements of a moment or of a version of the data: who was the same then.
   * @throws SnapshotTooLarge, DatabaseUnavailable
   */
  async asJudged(snapshot: Snapshot, moment: Pick<Scope, 'asOf' | 'version'>): Promise<Snapshot> {
    const { version, unfinishedImports } = snapshot.columns;
    const same = samePairs(snapshot.judgements, version, moment);
    if (isDeepStrictEqual(same, snapshot.same)) return snapshot;
    const { stamp } = snapshot;
    const key = JSON.stringify([version, stamp, same]);
    if (this.#judged?.key !== key) {
      // What was written since is among what is read: it is of no version that is asked for.
      const reading = this.#read(same).then((read) => ({
        ...withColumns(read, { version, unfinishedImports, holdsMore: true }),
        stamp,
      }));
      this.#judged = { key, snapshot: reading };
      reading.catch(() => this.#judged?.snapshot === reading && (this.#judged = undefined));
    }
    return this.#judged.snapshot;
  }

  async #load(): Promise<Snapshot> {
    for (let attempt = 1; ; attempt++) {
      const snapshot = await this.#read();
      const { whole } = await readVersion(this.database);
      if (isSameState(dataStateOf(snapshot), whole)) return (this.#held = snapshot);
      // An import ended meanwhile, and some of what it brought may have been read.
      if (attempt === ATTEMPTS) return withColumns(snapshot, { holdsMore: true });
    }
  }

  async #read(same?: SamePairs): Promise<Snapshot> {
    const { version, stamp } = await readVersion(this.database);
    try {
      const snapshot = await this.reader.load(this.database, same);
      const bytes = snapshot.bytes + (same ? (this.#held?.bytes ?? 0) : 0);
      if (bytes <= this.memoryBytes) return snapshot;
      throw new SnapshotTooLarge('SNAPSHOT_MEMORY', {
        needed: mebibytes(bytes),
        allowed: mebibytes(this.memoryBytes),
      });
    } catch (error) {
      if (error instanceof SnapshotTooLarge && !same) this.#refused = { state: { version, stamp }, error };
      throw error;
    }
  }
}

/** The state of the data that a snapshot is of. */
export const dataStateOf = ({ columns: { version }, stamp }: Snapshot): DataState => ({ version, stamp });

const withColumns = (snapshot: Snapshot, changed: Partial<Columns>): Snapshot => ({
  ...snapshot,
  columns: { ...snapshot.columns, ...changed },
});

const mebibytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
