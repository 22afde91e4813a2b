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
  /** How many tasks it does at once. */
  readonly threads: number;
  /** Does a task; when the signal is aborted it is ended, wherever it stands, and the promise rejects. */
  run(task: Task, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * One fewer than there are processors, so that one stays free for short requests; but two, so that a short question need
 * not wait for a long one.
 */
const THREADS = Math.max(2, availableParallelism() - 1);

/** Least memory of objects, in MiB, that a thread has: with less it does not start. */
const LEAST_HEAP = 128;

/** Worker threads. */
export class Threads implements Runner {
  readonly threads = THREADS;
  readonly #pool: Piscina<Task, Outcome>;
  readonly #loading = new LoadThread();

  /** @param memoryBytes most memory of the objects of each thread; infinite: what the engine allows */
  constructor(memoryBytes = Infinity) {
    const heap = Math.max(LEAST_HEAP, Math.floor(memoryBytes / 2 ** 20));
    this.#pool = new Piscina<Task, Outcome>({
      filename: join(PACKAGE_ROOT, 'dist/program/questions/worker.js'),
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: 60_000,
      resourceLimits: Number.isFinite(memoryBytes) ? { maxOldGenerationSizeMb: heap } : {},
    });
    // Whoever waits for a task hears of its errors. What is left is said of none that anybody waits for: above all a task
    // that ended in the moment in which it was given up. Without a listener it would end the process.
    this.#pool.on('error', () => undefined);
  }

  async run(task: Task, signal: AbortSignal): Promise<Outcome> {
    try {
      return await this.#pool.run(task, { signal });
    } catch (error) {
      // It declared too little, and its thread was ended: that harms nobody else.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      return { tooCostly: { reason: 'OUT_OF_MEMORY', values: {} } };
    }
  }

  load(database: Database, same?: SamePairs): Promise<Snapshot> {
    return this.#loading.load(database, same);
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.destroy(), this.#loading.close()]);
  }
}
