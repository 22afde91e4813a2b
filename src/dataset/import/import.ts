import type { Database, Transacting } from '../../database/database.js';
import { ofEntities } from '../of_entities.js';
import { compare, isCovered } from '../plan/compare.js';
import { planDoubts, type Meant } from '../plan/plan_doubts.js';
import { replacing } from '../plan/replacing.js';
import type { Cover, ReadDataset } from '../read/read_dataset.js';
import { batches, targetsWithout } from './batches.js';
import { createEntities } from './create_entities.js';
import { keepDeclared } from './declared.js';
import { GraphImport, type ImportSetting } from './graph_import.js';
import { Lease, type Patience } from './lease/lease.js';
import { keepingMappings, withFormerTables } from './kept_mappings.js';
import { requireFinished } from './lease/require_finished.js';
import { statements } from './statements.js';
import { Summary } from './summary.js';

export interface ImportOptions extends Patience, Meant {
  /** Time of recording for rows that state none and packages that state no `created`. ISO date-time in UTC. */
  recordedAt?: string;
  /** Say what would change, with the doubts that would stop it; write nothing. */
  dryRun?: boolean;
  /** Hears how many rows are done, of how many. */
  progress?: (done: number, total: number) => void;
  /** Stops after the batch that is being written; what is written stays, and running it again finishes it. */
  signal?: AbortSignal;
}

/**
 * Puts a dataset that was read and checked into the graph, in batches, each whole or not at all. The same dataset
 * again changes nothing; an import that was killed is finished by running it again.
 * @throws ImportRunning while another import runs, ImportUnfinished where another was ended before it was done,
 *   DatasetProblems where what the dataset said before stands in the way,
 *   DatabaseUnavailable, or the signal's reason
 */
export function importDataset(database: Database, dataset: ReadDataset, options: ImportOptions = {}): Promise<Summary> {
  return importReading(database, dataset.dataset, () => Promise.resolve(dataset), options);
}

/**
 * As `importDataset`, of a dataset that is read and checked once nobody else can write: what it was checked against is
 * what it is written to.
 * @param name of the dataset
 * @param read throws DatasetProblems where it cannot be imported
 */
export async function importReading(
  database: Database,
  name: string,
  read: () => Promise<ReadDataset>,
  options: ImportOptions = {},
): Promise<Summary> {
  const run = async (lease?: Lease): Promise<Summary> => {
    if (lease) await requireFinished(database, name);
    return carryOut(database, lease, await read(), options);
  };
  return options.dryRun ? run() : Lease.hold(database, name, options, run);
}

/** Under a lease, does what an import of a dataset does; without one, says what it would do. */
export async function carryOut(
  database: Transacting,
  lease: Lease | undefined,
  dataset: ReadDataset,
  options: ImportOptions,
): Promise<Summary> {
  const summary = new Summary(dataset.rowsRead);
  const covers = await withFormerTables(database, dataset.covers);
  const replaced = await withFormerTables(database, await replacing(database, dataset, options.replaces));
  const comparison = await compare(
    ofEntities(database),
    { ...dataset, covers: [...covers, ...replaced] },
    options.replaces,
  );
  const doubts = await planDoubts(database, dataset, comparison, options);
  summary.doubts = options.dryRun ? doubts.told(dataset.accepts) : doubts.settle(dataset.accepts).warnings;
  const retracts: ImportSetting['retracts'] = (assertion, isSpokenOf) =>
    comparison.moved.has(assertion.key) ||
    (isCovered(covers, assertion) ? !options.add : isCovered(replaced, assertion) && (isSpokenOf || !options.add));
  const recordedAt = options.recordedAt ?? dataset.created ?? new Date().toISOString();
  const graph = new GraphImport(database, lease, { recordedAt, retracts });
  const others = [...new Set(covers.map((cover) => cover.dataset))].filter((name) => name !== dataset.dataset).sort();
  if (others.length > 0) await lease?.carries(others);
  await keepDeclared(graph.state.graph, dataset);
  await createEntities(graph.state, dataset.entities);
  const silent = options.add ? [] : targetsWithout(dataset.rows, comparison.gone);
  await graph.carryOutAll(batches(dataset.rows, silent), dataset.rows.length + silent.length, summary, options);
  if (lease) await keepReading(database, dataset, options.add ? [] : [...covers, ...replaced]);
  return summary;
}

/** Keeps when datasets were imported, and how files were read. It is no change of the data: their version stays. */
async function keepReading(
  database: Transacting,
  { covers, mappings }: ReadDataset,
  replaced: readonly Cover[],
): Promise<void> {
  const names = [...new Set(covers.map(({ dataset }) => dataset))];
  const at = new Date().toISOString();
  const keep = await keepingMappings(database, mappings, replaced);
  await database.write('import/imported', async (writer) => {
    await writer.run(statements.datasetsImported, { names, at });
    await keep?.(writer);
  });
}
