import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transacting } from '../../../database/database.js';
import { ImportRunning, Lease, type Patience } from './lease.js';
import { requireFinished } from './require_finished.js';

/** A transaction of which nothing is to hold. */
class Undone<T> extends Error {
  constructor(readonly result: T) {
    super('undone');
  }
}

/**
 * Works in one transaction under the lease of an import, so that all of it holds or nothing does, and the data are of no
 * version in between. Waits for imports that run.
 * @param name what holds the lease, in brackets
 * @param isUndone whether nothing is to hold: the result alone is asked for
 * @throws ImportRunning when the wait is over, ImportUnfinished where an import was ended before it was done
 */
export async function inOne<T>(
  database: Database,
  name: string,
  { waitMs = 30_000, waiting = () => {}, signal, isUndone = false }: Patience & { isUndone?: boolean },
  work: (graph: Transacting, lease: Lease) => Promise<T>,
): Promise<T> {
  const end = performance.now() + waitMs;
  for (let told = false; ; told = true) {
    try {
      return await database.inOne(name.slice(1, -1), async (graph) => {
        // (Who waits in a transaction would keep the import waiting that it waits for.)
        const result = await Lease.hold(graph, name, { waitMs: 0 }, async (lease) => {
          await requireFinished(graph, name);
          return work(graph, lease);
        });
        if (isUndone) throw new Undone(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Undone) return error.result as T;
      if (!(error instanceof ImportRunning) || performance.now() >= end) throw error;
      if (!told) waiting(error.holder);
      await sleep(500, undefined, { signal });
    }
  }
}
