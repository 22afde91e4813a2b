import { chunks } from '../../../collections/group_by.js';
import type { Database } from '../../../database/database.js';
import { settleIdentities } from '../identity/settle.js';
import { ImportState } from '../import_state.js';
import { Lease } from '../lease/lease.js';
import { reconsider, reconsiderChangedSources } from './reconsider.js';
import { redated } from './redated.js';
import { requireFinished } from '../lease/require_finished.js';
import { statements } from '../statements.js';

/** Targets in one transaction. */
const BATCH = 2_500;
/** Name under which a rebuild holds the lease. */
const NAME = '(rebuild)';

/** How a rebuild is watched: told how many targets are done, of how many; ended after the batch that is being written. */
export interface Watching {
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Makes everything that is derived again from facts and assertions: stored resolutions, days, shortcuts, sort names.
 * Imports wait for it; one that was ended before its time is finished by running it again.
 * @throws ImportRunning while an import runs, ImportUnfinished where one was ended before it was done
 */
export async function rebuildDerived(database: Database, watching: Watching = {}): Promise<void> {
  await Lease.hold(database, NAME, { signal: watching.signal }, async (lease) => {
    await requireFinished(database, NAME);
    await rebuild(database, lease, watching);
  });
}

/** As `rebuildDerived`, under a lease that is held. */
export async function rebuild(database: Database, lease: Lease, { progress, signal }: Watching): Promise<void> {
  const state = new ImportState(database, lease);
  await state.graph.write(() => Promise.resolve());
  await database.apply(statements.deleteAllShortcuts.name, statements.deleteAllShortcuts.text);
  const targets = [
    ...(await database.read(statements.allEntities, {})),
    ...(await database.read(statements.allFacts, {})),
  ];
  let done = 0;
  for (const batch of chunks(targets, BATCH)) {
    signal?.throwIfAborted();
    await reconsider(
      state,
      batch.map(({ target }) => target),
      { alsoChanged: redated },
    );
    progress?.((done += batch.length), targets.length);
  }
  await reconsiderChangedSources(state, undefined, signal);
  await settleIdentities(state.graph);
}
