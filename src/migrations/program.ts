import type { Database } from '../database/database.js';
import { MigrationError, type Migration, type Watching } from '../database/migrations.js';
import { statement } from '../database/statement.js';
import { Lease } from '../dataset/import/lease/lease.js';
import { statements } from '../dataset/import/statements.js';

const anyEntity = statement<object, { id: string }>('entity/any');

/** What a step works with. */
export interface Migrating {
  database: Database;
  /** Each transaction that writes renews it. */
  lease: Lease;
  watching: Watching;
}

/** A part of a migration. It may be ended at any time and begun again: what is done already it leaves alone. */
export type Step = (migrating: Migrating) => Promise<void>;

/**
 * A migration that rewrites facts, step by step, as an import does: no import runs meanwhile, and the data version is odd.
 * @param name under which it holds the lease
 */
export function underLease(name: string, steps: readonly Step[]): NonNullable<Migration['program']> {
  return async (database, watching) => {
    // (A new database: nothing is to be rewritten.)
    if ((await database.read(anyEntity, {})).length === 0) return;
    await Lease.hold(database, name, watching, async (lease) => {
      await refuseUnfinished(database, name);
      for (const step of steps) await step({ database, lease, watching });
    });
  };
}

/** Half an import cannot be finished once the rows that it wrote have other keys. @throws MigrationError */
async function refuseUnfinished(database: Database, name: string): Promise<void> {
  const unfinished = await database.read(statements.unfinishedImports, { dataset: name });
  if (unfinished.length === 0) return;
  const names = unfinished.map(({ dataset }) => dataset).join(', ');
  throw new MigrationError(
    `An import was ended before it was done: ${names}. Run it again with the version of Jejaring that began it, then migrate.`,
  );
}
