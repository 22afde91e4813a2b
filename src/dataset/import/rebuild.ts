import type { Database } from '../../database/database.js';
import { GraphImport, type ImportSetting } from './graph_import.js';
import { Lease } from './lease.js';
import { requireFinished } from './require_finished.js';

/** Nothing is recorded, nothing retracted. */
export const REBUILDING = (): ImportSetting => ({ recordedAt: new Date().toISOString(), retracts: () => false });

/** Name under which a rebuild holds the lease. */
const NAME = '(rebuild)';

/**
 * Makes everything that is derived again from facts and assertions: stored resolutions, days, shortcuts, sort names.
 * Imports wait for it; one that was ended before its time is finished by running it again.
 * @throws ImportRunning while an import runs, ImportUnfinished where one was ended before it was done
 */
export async function rebuildDerived(
  database: Database,
  options: { progress?: (done: number, total: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const { progress = () => {}, signal } = options;
  await Lease.hold(database, NAME, { signal }, async (lease) => {
    await requireFinished(database, NAME);
    await new GraphImport(database, lease, REBUILDING()).rebuild(progress, signal);
  });
}
