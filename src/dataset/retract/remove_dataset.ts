import type { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { carryOut, type ImportOptions } from '../import/import.js';
import { Lease } from '../import/lease/lease.js';
import { requireFinished } from '../import/lease/require_finished.js';
import type { Summary } from '../import/summary.js';
import type { ReadDataset } from '../read/read_dataset.js';
import { listDatasets } from './datasets.js';
import { RetractionRefused } from './refused.js';

const forget = statement<{ name: string }, object>('import/datasets/forget');

type Options = Pick<ImportOptions, 'dryRun' | 'progress' | 'signal' | 'waitMs' | 'waiting'>;

/**
 * Retracts all that a dataset says, and forgets what its package said of itself: what an import brought that was ended
 * before it was done, too. Removing it again finishes a removal that was killed.
 * @throws RetractionRefused where there is no such dataset; otherwise as `importDataset`
 */
export async function removeDataset(database: Database, name: string, options: Options): Promise<Summary> {
  await requireDataset(database, name);
  const run = async (lease?: Lease): Promise<Summary> => {
    if (lease) await requireFinished(database, name);
    const summary = await carryOut(database, lease, nothingOf(name), { ...options, sync: true });
    if (lease) {
      await database.write(forget.name, async (writer) => {
        await writer.run(forget, { name });
        await lease.renew(writer);
      });
    }
    return summary;
  };
  return options.dryRun ? run() : Lease.hold(database, name, options, run);
}

async function requireDataset(database: Database, name: string): Promise<void> {
  const datasets = await listDatasets(database);
  if (datasets.some((dataset) => dataset.name === name)) return;
  const known = datasets.map((dataset) => dataset.name).join(', ') || 'none';
  throw new RetractionRefused(`There is no dataset ${JSON.stringify(name)}. There are: ${known}.`);
}

/** A new version of a dataset that says nothing. */
const nothingOf = (dataset: string): ReadDataset => ({
  dataset,
  describes: [],
  mappings: [],
  erasures: [],
  covers: [{ dataset }],
  rows: [],
  entities: new Set(),
  rowsRead: new Map(),
  quotes: { quotes: 0, withheld: 0 },
  warnings: [],
  accepts: {},
  accepted: {},
});
