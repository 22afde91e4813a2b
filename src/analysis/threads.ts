import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Outcome, Task } from './perform.js';

/** Where tasks are done. */
export interface Runner {
  /** Does a task; when the signal is aborted it is ended, wherever it stands, and the promise rejects. */
  run(task: Task, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

/** Worker threads: one fewer than there are processors, so that one stays free for short requests. */
export class Threads implements Runner {
  readonly #pool = new Piscina<Task, Outcome>({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 60_000,
  });

  run(task: Task, signal: AbortSignal): Promise<Outcome> {
    return this.#pool.run(task, { signal });
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
