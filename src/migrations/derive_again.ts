import { statement } from '../database/statement.js';
import { rebuild } from '../dataset/import/again/rebuild.js';
import type { Migrating } from './program.js';

const drawSortNames = statement<object, object>('migration/draw_sort_names');

/**
 * Makes everything that is derived again: of several stated visibilities the most protective holds now, persons who are
 * WITHHELD are marked, and no name to sort by tells who is hidden.
 */
export async function deriveAgain(migrating: Migrating): Promise<void> {
  const { database, lease } = migrating;
  await database.write(drawSortNames.name, async (writer) => {
    await writer.run(drawSortNames, {});
    await lease.renew(writer);
  });
  await rebuildAgain(migrating);
}

/** Makes everything again that is derived by the rules of an import, names to sort by aside. */
export const rebuildAgain = ({ database, lease, watching }: Migrating): Promise<void> =>
  rebuild(database, lease, watching);
