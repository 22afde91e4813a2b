import type { Subject } from '../../src/analysis/analyses.js';
import type { Runner } from '../../src/analysis/threads.js';
import type { Database } from '../../src/database/database.js';
import type { Snapshot } from '../../src/snapshot/facts/snapshot.js';
import { DEFAULT_SCOPE } from '../../src/snapshot/selection/scope.js';
import { FIELD } from '../questions/support/field.js';
import { INLINE } from '../support/api.js';
import { withPackage } from '../support/packages.js';

/** The facts of a small field. */
export async function fieldSnapshot(): Promise<Snapshot> {
  const database = await withPackage(FIELD, { recordedAt: '2025-01-01T00:00:00.000Z' });
  return INLINE.load(database);
}

export const everything = ({ columns, stamp }: Snapshot, scopeKey = 'everything'): Subject => ({
  columns,
  stamp,
  scope: DEFAULT_SCOPE,
  scopeKey,
});

/** Counts what it is told to do, and lets the test say when each piece is done. */
export class SlowRunner implements Runner {
  readonly threads: number = 2;
  readonly begun: { finish: () => void; signal: AbortSignal }[] = [];
  load(database: Database): Promise<Snapshot> {
    return INLINE.load(database);
  }

  close(): Promise<void> {
    return INLINE.close();
  }

  run(...[task, signal]: Parameters<Runner['run']>): ReturnType<Runner['run']> {
    return new Promise((done, fail) => {
      this.begun.push({ finish: () => done(INLINE.run(task, signal)), signal });
      signal.addEventListener('abort', () => fail(signal.reason as Error));
    });
  }
}
