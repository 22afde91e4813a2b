import { groupBy } from '../../collections/group_by.js';
import type { Database } from '../../database/database.js';
import { TABLES } from '../../model/tables/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { endsOf } from '../../model/tables/target.js';
import type { ReadDataset } from '../read/read_dataset.js';
import { GraphImport } from './graph_import.js';
import { Lease, type Patience } from './lease.js';
import { Summary } from './summary.js';

/** Rows in one transaction. */
const BATCH = 2_500;

export interface ImportOptions extends Patience {
  /** Time of recording for rows that state none and packages that state no `created`. ISO date-time in UTC. */
  recordedAt?: string;
  /** Retract what the dataset said before and says no more. */
  sync?: boolean;
  /** Say what would change; write nothing. */
  dryRun?: boolean;
  /** Hears how many rows are done, of how many. */
  progress?: (done: number, total: number) => void;
  /** Stops after the batch that is being written; what is written stays, and running it again finishes it. */
  signal?: AbortSignal;
}

/**
 * Puts a dataset that was read and checked into the graph, in batches, each whole or not at all. The same dataset
 * again changes nothing; an import that was killed is finished by running it again.
 * @throws ImportRunning while another import runs, DatabaseUnavailable, or the signal's reason
 */
export async function importDataset(
  database: Database,
  dataset: ReadDataset,
  options: ImportOptions = {},
): Promise<Summary> {
  const run = (lease?: Lease): Promise<Summary> =>
    work(new GraphImport(database, lease, recordingTime(dataset, options)), dataset, options);
  return options.dryRun ? run() : Lease.hold(database, dataset.dataset, options, run);
}

async function work(graph: GraphImport, dataset: ReadDataset, options: ImportOptions): Promise<Summary> {
  const summary = new Summary(dataset.rowsRead);
  await graph.describe(dataset.describes);
  await graph.recordErasures(dataset.erasures);
  await graph.recordAccepted(dataset.dataset, dataset.accepted);
  await graph.createEntities(dataset.entities);
  let done = 0;
  try {
    for (const batch of batches(dataset.rows)) {
      options.signal?.throwIfAborted();
      await graph.add(batch, summary, () => {
        done += batch.reduce((rows, group) => rows + group.length, 0);
        options.progress?.(done, dataset.rows.length);
      });
    }
    await graph.end();
  } finally {
    await graph.settled();
  }
  if (options.sync) await graph.retractOthers(dataset.covers, summary, options.signal);
  await graph.resolveChangedSources();
  await graph.markWithheld();
  await graph.hideTitles();
  return summary;
}

/**
 * The rows of one fact or entity stay together, and so do all names of an entity: the best of them is chosen as it is
 * written. Tables come in their order, so that entities precede their facts.
 */
function* batches(rows: readonly AssertionRow[]): Generator<AssertionRow[][]> {
  const byTable = groupBy(rows, (row) => row.table);
  for (const { name } of TABLES) {
    let batch: AssertionRow[][] = [];
    for (const together of groupBy(byTable.get(name) ?? [], name === 'names' ? namedBy : targetOf).values()) {
      batch.push(...groupBy(together, targetOf).values());
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}

const targetOf = ({ target }: AssertionRow): string => target;
const namedBy = ({ target }: AssertionRow): string => endsOf(target)[0]!;

function recordingTime(dataset: ReadDataset, options: ImportOptions): string {
  return options.recordedAt ?? dataset.created ?? new Date().toISOString();
}
