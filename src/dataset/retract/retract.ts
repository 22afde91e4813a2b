import type { Database, Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { batches } from '../import/batches.js';
import { GraphImport } from '../import/graph_import.js';
import { Lease, type Patience } from '../import/lease/lease.js';
import { requireFinished } from '../import/lease/require_finished.js';
import { statements } from '../import/statements.js';
import { Summary } from '../import/summary.js';
import { RetractionRefused } from './refused.js';

interface Found {
  key: string;
  target: string;
}

const byId = statement<{ ids: readonly string[] }, Found>('import/retraction/assertions');
const ofSource = statement<{ id: string }, Found>('import/retraction/assertions_of_source');
const derived = statement<{ id: string }, { id: string }>('import/retraction/derived_sources');

/** Name under which a retraction holds the lease. */
const NAME = '(retract)';

/** What a curator takes back: one assertion by its id, or all that a source says. */
export type Retracted = { assertion: string } | { source: string };

export interface RetractOptions extends Patience {
  /** Say what would be retracted; write nothing. */
  dryRun?: boolean;
  progress?: (done: number, total: number) => void;
}

/**
 * Retracts what a curator finds wrong. An import of the same row stops with RETRACTED_BY_CURATOR. Where it was killed,
 * the same again finishes it.
 * @throws RetractionRefused where nothing live is found, ImportRunning, ImportUnfinished, or the signal's reason
 */
export async function retract(
  database: Database,
  what: Retracted,
  curator: { by: string; reason: string },
  options: RetractOptions = {},
): Promise<Summary> {
  const run = async (lease?: Lease): Promise<Summary> => {
    if (lease) await requireFinished(database, NAME);
    const found = await liveAssertions(database, what);
    const keys = new Set(found.map(({ key }) => key));
    const targets = [...new Set(found.map(({ target }) => target))];
    const summary = new Summary(new Map());
    const setting = {
      recordedAt: new Date().toISOString(),
      curator,
      retracts: ({ key }: { key: string }): boolean => keys.has(key),
    };
    await new GraphImport(database, lease, setting).carryOutAll(batches([], targets), targets.length, summary, options);
    return summary;
  };
  return options.dryRun ? run() : Lease.hold(database, NAME, options, run);
}

/** Sources derived from one, which say what they say all the same. */
export const derivedSources = async (reader: Reader, id: string): Promise<string[]> =>
  (await reader.read(derived, { id })).map((source) => source.id);

async function liveAssertions(reader: Reader, what: Retracted): Promise<readonly Found[]> {
  const found =
    'source' in what
      ? await reader.read(ofSource, { id: what.source })
      : await reader.read(byId, { ids: [what.assertion] });
  if (found.length > 0 || (await isUnfinished(reader))) return found;
  throw new RetractionRefused(
    'source' in what
      ? `Nothing live is from ${JSON.stringify(what.source)}. Ids of sources look like source:komnas-2025-11-10.`
      : `There is no live assertion ${JSON.stringify(what.assertion)}. Ids look like Assertion:1f0c…, as the pages and the API show them.`,
  );
}

/** Whether a retraction was killed: what follows from it may still have to be derived. */
async function isUnfinished(reader: Reader): Promise<boolean> {
  return (await reader.read(statements.unfinishedImports, { dataset: '' })).some(({ dataset }) => dataset === NAME);
}
