import type { Transacting } from '../../database/database.js';
import { batches } from '../../dataset/import/batches.js';
import { createEntities } from '../../dataset/import/create_entities.js';
import { GraphImport } from '../../dataset/import/graph_import.js';
import type { Lease } from '../../dataset/import/lease/lease.js';
import { Summary } from '../../dataset/import/summary.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';

/** Name under which a curator’s change holds the lease. */
export const LEASE_NAME = '(curation)';

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
