import type { Database, Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { batches } from '../import/batches.js';
import { GraphImport } from '../import/graph_import.js';
import type { ImportOptions } from '../import/import.js';
import { keepingMappings } from '../import/kept_mappings.js';
import { Lease } from '../import/lease/lease.js';
import { requireFinished } from '../import/lease/require_finished.js';
import { Summary } from '../import/summary.js';
import { listDatasets } from './datasets.js';
import { RetractionRefused } from './refused.js';

interface Unfinished {
  /** Other datasets that its package carries. */
  carried: string[];
  /** The last whole version before it. */
  whole: number;
}

const forget = statement<{ name: string }, object>('import/datasets/forget');
const carriedBy = statement<{ dataset: string }, Unfinished>('import/lease/carried');
const ofDataset = statement<{ name: string } & Unfinished, { key: string; target: string; isRetracted: boolean }>(
  'import/retraction/of_dataset',
);

type Options = Pick<ImportOptions, 'dryRun' | 'progress' | 'signal' | 'waitMs' | 'waiting'>;

/**
 * Retracts all that a dataset says, and forgets what its package said of itself: what an import brought that was ended
 * before it was done, too. Where its package carries other datasets, as an export does, these are again as they were before
 * that import: what it brought is retracted, and what it retracted stands. Removing it again finishes a removal that was
 * killed.
 * @throws RetractionRefused where there is no such dataset; otherwise as `importDataset`
 */
export async function removeDataset(database: Database, name: string, options: Options): Promise<Summary> {
  await requireDataset(database, name);
  const run = async (lease?: Lease): Promise<Summary> => {
    if (lease) await requireFinished(database, name);
    const unfinished = await unfinishedImport(database, name);
    const summary = await takeOut(database, lease, { name, ...unfinished }, options);
    if (lease) await forgetAll(database, lease, { name, ...unfinished });
    return summary;
  };
  return options.dryRun ? run() : Lease.hold(database, name, options, run);
}

/** The other datasets that an unfinished import of a package wrote to; none where there is no such import. */
export async function unfinishedImport(reader: Reader, dataset: string): Promise<Unfinished> {
  const [unfinished] = await reader.read(carriedBy, { dataset });
  return unfinished ?? { carried: [], whole: 0 };
}

async function takeOut(
  database: Database,
  lease: Lease | undefined,
  what: { name: string } & Unfinished,
  options: Options,
): Promise<Summary> {
  const found = await database.read(ofDataset, what);
  const keys = (wanted: boolean): Set<string> =>
    new Set(found.filter(({ isRetracted }) => isRetracted === wanted).map(({ key }) => key));
  const [live, retracted] = [keys(false), keys(true)];
  const targets = [...new Set(found.map(({ target }) => target))];
  const summary = new Summary(new Map());
  const graph = new GraphImport(database, lease, {
    recordedAt: new Date().toISOString(),
    retracts: ({ key }) => live.has(key),
    restores: ({ key }) => retracted.has(key),
  });
  await graph.carryOutAll(batches([], targets), targets.length, summary, options);
  return summary;
}

/** Forgets what is kept of the dataset, and of those that its package carries of which nothing is there then. */
async function forgetAll(
  database: Database,
  lease: Lease,
  { name, carried }: { name: string } & Unfinished,
): Promise<void> {
  const empty = (await listDatasets(database)).filter((other) => carried.includes(other.name) && other.rows === 0);
  const forgetMappings = await keepingMappings(database, [], [{ dataset: name }]);
  await database.write(forget.name, async (writer) => {
    await forgetMappings?.(writer);
    for (const each of [name, ...empty.map((other) => other.name)]) await writer.run(forget, { name: each });
    await lease.renew(writer);
  });
}

async function requireDataset(database: Database, name: string): Promise<void> {
  const datasets = await listDatasets(database);
  if (datasets.some((dataset) => dataset.name === name)) return;
  const known = datasets.map((dataset) => dataset.name).join(', ') || 'none';
  throw new RetractionRefused(
    `There is no dataset ${JSON.stringify(name)}. There are: ${known}. (The rows of an export are of the datasets that it was made of.)`,
  );
}
