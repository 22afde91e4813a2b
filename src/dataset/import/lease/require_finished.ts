import type { Transacting } from '../../../database/database.js';
import { statements } from '../statements.js';

/** An import was ended before it was done. Its text says which, and what to do. */
export class ImportUnfinished extends Error {
  override readonly name = 'ImportUnfinished';
}

/**
 * Under the lease of an import, makes sure that no other one was ended before it was done: what this one writes would
 * make a whole version of the data of which the half of the other is a part, and answers would be of both.
 * @param own what holds the lease, which finishes what was begun under its name
 * @throws ImportUnfinished
 */
export async function requireFinished(database: Transacting, own: string): Promise<void> {
  const [other] = await database.read(statements.unfinishedImports, { dataset: own });
  if (!other) return;
  const { dataset } = other;
  const isCommand = dataset.startsWith('(');
  throw new ImportUnfinished(
    isCommand
      ? `A command was ended before it was done: ${dataset.slice(1, -1)}. Run it again, then repeat this one.`
      : `The import of ${dataset} was ended before it was done, and what it wrote is there in part. Run it again, or take it back with: jejaring dataset remove ${dataset}. Then repeat this command.`,
  );
}
