import { appendToLog, type Decider } from '../../audit/append.js';
import type { AuditEntry } from '../../audit/entry.js';
import type { Database, Reader, Transacting } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { batches } from '../import/batches.js';
import { GraphImport } from '../import/graph_import.js';
import { inOne } from '../import/lease/in_one.js';
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

/** Who retracts, and why. */
type Retractor = Decider & { reason: string };

/** What a retraction did, or would do, and what the log says of it: nothing in a dry run. */
export interface Retraction {
  summary: Summary;
  entries: readonly AuditEntry[];
}

/** So many assertions fit into one transaction: those of 60,000 rows are more than a database of a gigabyte takes. */
export const IN_ONE = 10_000;

/**
 * Retracts what a curator finds wrong: all of it or nothing, and more than `IN_ONE` in batches behind the entry in the
 * log; where that was ended before it was done, the same again finishes it. An import of the same row stops with
 * RETRACTED_BY_CURATOR.
 * @throws RetractionRefused where nothing live is found, ImportRunning, ImportUnfinished, or the signal's reason
 */
export async function retract(
  database: Database,
  what: Retracted,
  decider: Retractor,
  options: RetractOptions = {},
): Promise<Retraction> {
  if (options.dryRun) return retractIn(database, undefined, what, decider, options);
  if ((await found(database, what)).length <= IN_ONE && !(await isUnfinished(database))) {
    return inOne(database, NAME, options, (graph, lease) => retractIn(graph, lease, what, decider, options));
  }
  return Lease.hold(database, NAME, options, async (lease) => {
    await requireFinished(database, NAME);
    return retractIn(database, lease, what, decider, options);
  });
}

/** As `retract`, on what is given, under the lease; without one it writes nothing. */
export async function retractIn(
  graph: Transacting,
  lease: Lease | undefined,
  what: Retracted,
  decider: Retractor,
  watching: Pick<RetractOptions, 'progress' | 'signal'> = {},
): Promise<Retraction> {
  const { by, at, reason } = decider;
  const live = await liveAssertions(graph, what);
  const keys = new Set(live.map(({ key }) => key));
  const targets = [...new Set(live.map(({ target }) => target))];
  const summary = new Summary(new Map());
  const setting = {
    recordedAt: at,
    curator: { by, reason },
    retracts: ({ key }: { key: string }): boolean => keys.has(key),
  };
  const entries = lease && live.length > 0 ? await log(graph, what, live, decider) : [];
  await new GraphImport(graph, lease, setting).carryOutAll(batches([], targets), targets.length, summary, watching);
  return { summary, entries };
}

function log(
  graph: Transacting,
  what: Retracted,
  [first]: readonly Found[],
  decider: Retractor,
): Promise<AuditEntry[]> {
  const target = 'source' in what ? what.source : { id: what.assertion, on: first!.target };
  const act = { action: 'RETRACT' as const, targets: [target], asked: { ...what, reason: decider.reason } };
  return graph.write('audit', (writer) => appendToLog(writer, decider, [act]));
}

/** What each assertion that would be taken back is on: keys of facts, and ids of entities. */
export const targetsOf = async (reader: Reader, what: Retracted): Promise<string[]> =>
  (await found(reader, what)).map(({ target }) => target);

/** Sources derived from one, which say what they say all the same. */
export const derivedSources = async (reader: Reader, id: string): Promise<string[]> =>
  (await reader.read(derived, { id })).map((source) => source.id);

const found = (reader: Reader, what: Retracted): Promise<readonly Found[]> =>
  'source' in what ? reader.read(ofSource, { id: what.source }) : reader.read(byId, { ids: [what.assertion] });

async function liveAssertions(reader: Reader, what: Retracted): Promise<readonly Found[]> {
  const live = await found(reader, what);
  if (live.length > 0 || (await isUnfinished(reader))) return live;
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
