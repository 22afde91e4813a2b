import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Database } from '../database/database.js';
import { PACKAGE_ROOT } from '../package_root.js';
import type { SamePairs } from '../snapshot/facts/judgements.js';
import type { Snapshot } from '../snapshot/facts/snapshot.js';
import { LoadThread } from '../snapshot/load/load_thread.js';
import type { SnapshotReader } from '../snapshot/snapshots.js';
import type { Outcome, Task } from './perform.js';

/** Where long work is done: the reading of snapshots, and tasks. */
export interface Runner extends SnapshotReader {
  /** Does a task; when the signal is aborted it is ended, wherever it stands, and the promise rejects. */
  run(task: Task, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

/** Worker threads: one fewer than there are processors, so that one stays free for short requests. */
export class Threads implements Runner {
  readonly #pool = new Piscina<Task, Outcome>({
    filename: join(PACKAGE_ROOT, 'dist/program/questions/worker.js'),
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 60_000,
  });

  readonly #loading = new LoadThread();

  run(task: Task, signal: AbortSignal): Promise<Outcome> {
    return this.#pool.run(task, { signal });
  }

  load(database: Database, same?: SamePairs): Promise<Snapshot> {
    return this.#loading.load(database, same);
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.destroy(), this.#loading.close()]);
  }
}
