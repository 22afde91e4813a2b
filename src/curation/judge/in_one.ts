import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transacting } from '../../database/database.js';
import { createEntities } from '../../dataset/import/create_entities.js';
import { batches } from '../../dataset/import/batches.js';
import { GraphImport } from '../../dataset/import/graph_import.js';
import { ImportRunning, Lease, type Patience } from '../../dataset/import/lease/lease.js';
import { requireFinished } from '../../dataset/import/lease/require_finished.js';
import { Summary } from '../../dataset/import/summary.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';

/** Name under which a curator’s change holds the lease. */
const NAME = '(curation)';

/** What a curator changes. */
export interface CuratorsChange {
  rows: readonly AssertionRow[];
  /** Assertions to be retracted, by key, with the fact that each is on. */
  retracted: readonly { assertion: string; target: string }[];
  by: string;
  /** Why it is retracted. */
  reason: string;
  /** ISO date-time in UTC. */
  at: string;
}

/** A transaction of which nothing is to hold. */
class Undone<T> extends Error {
  constructor(readonly result: T) {
    super('undone');
  }
}

/**
 * Works in one transaction under the lease of an import, so that all of it holds or nothing does, and the data are of no
 * version in between. Waits for imports that run.
 * @param isUndone whether nothing is to hold: the result alone is asked for
 * @throws ImportRunning when the wait is over, ImportUnfinished where an import was ended before it was done
 */
export async function inOne<T>(
  database: Database,
  { waitMs = 30_000, waiting = () => {}, signal, isUndone = false }: Patience & { isUndone?: boolean },
  work: (graph: Transacting, lease: Lease) => Promise<T>,
): Promise<T> {
  const end = Date.now() + waitMs;
  for (let told = false; ; told = true) {
    try {
      return await database.inOne('curation', async (graph) => {
        // (Who waits in a transaction would keep the import waiting that it waits for.)
        const result = await Lease.hold(graph, NAME, { waitMs: 0 }, async (lease) => {
          await requireFinished(graph, NAME);
          return work(graph, lease);
        });
        if (isUndone) throw new Undone(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Undone) return error.result as T;
      if (!(error instanceof ImportRunning) || Date.now() >= end) throw error;
      if (!told) waiting(error.holder);
      await sleep(500, undefined, { signal });
    }
  }
}

/** Writes what a curator changes, with all that is derived of it. */
export async function writeChange(
  graph: Transacting,
  lease: Lease,
  { rows, retracted, by, reason, at }: CuratorsChange,
): Promise<Summary> {
  const summary = new Summary(new Map());
  const keys = new Set(retracted.map(({ assertion }) => assertion));
  const spokenOf = new Set(rows.map(({ target }) => target));
  const silent = [...new Set(retracted.map(({ target }) => target))].filter((target) => !spokenOf.has(target));
  const changing = new GraphImport(graph, lease, {
    recordedAt: at,
    curator: { by, reason },
    retracts: ({ key }) => keys.has(key),
  });
  await createEntities(changing.state, new Set(rows.map(({ source }) => source)));
  await changing.carryOutAll(batches(rows, silent), rows.length + silent.length, summary, {});
  return summary;
}
