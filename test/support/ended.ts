import type { Database } from '../../src/database/database.js';
import { graphLookup } from '../../src/dataset/check/graph/graph_lookup.js';
import { carryOut } from '../../src/dataset/import/import.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { readPackage } from '../../src/dataset/read/package/package.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { PERSON_KEY } from './person_key.js';

const ENDED = new Error('ended');

/** Work under a lease that is ended before it gives it back. */
export async function ended(
  database: Database,
  holder: string,
  work: (lease: Lease) => Promise<unknown>,
): Promise<void> {
  const held = Lease.hold(database, holder, {}, (lease) => work(lease).then(() => Promise.reject(ENDED)));
  await expect(held).rejects.toBe(ENDED);
}

/** An import of a package that is ended once all is written, before it is said to be whole. */
export const endedImport = (database: Database, name: string, folder: string): Promise<void> =>
  ended(database, name, async (lease) =>
    carryOut(
      database,
      lease,
      await readPackage(folder, { graph: graphLookup(database, () => new Pseudonyms(PERSON_KEY)), sync: true }),
      { sync: true },
    ),
  );
