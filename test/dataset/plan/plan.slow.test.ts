import fc from 'fast-check';
import type { Database } from '../../../src/database/database.js';
import type { Summary } from '../../../src/dataset/import/summary.js';
import type { Acceptance } from '../../../src/dataset/problems/index.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { textsOf, VERSIONS } from './random_package.js';
import { changeText, happened, states, type Happened } from './states.js';

const RECORDED = '2025-06-01T00:00:00.000Z';
const ACCEPTED: Acceptance = { SAME_NAME: true, TWO_VALUES: true, EVENT_STATUS_UNSTATED: true };

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

/** What an import says that it does. */
const told = ({ facts }: Summary): Happened => ({
  added: facts.added.toSorted(),
  retracted: facts.retracted.toSorted(),
  changed: facts.changed
    .flatMap(({ target, fields }) =>
      fields.flatMap(({ field, before, after }) => changeText(target, field, before, after)),
    )
    .sort(),
});

it('whatever is edited, what is listed is what happens, and the graph is that of the last version alone', async () => {
  await fc.assert(
    fc.asyncProperty(VERSIONS, async (versions) => {
      await emptyDatabase(database);
      for (const tables of versions) {
        const folder = packageOf(textsOf(tables));
        const options = { sync: true, recordedAt: RECORDED, accept: ACCEPTED };
        const before = await states(database);
        const plan = await importFolder(database, folder, { ...options, dryRun: true });
        expect(await states(database)).toEqual(before);
        const summary = await importFolder(database, folder, options);
        const truth = happened(before, await states(database));
        expect(told(plan)).toEqual(truth);
        expect(told(summary)).toEqual(truth);
        expect([...plan.tables]).toEqual([...summary.tables]);
      }
      const corrected = await states(database);
      await emptyDatabase(database);
      await importFolder(database, packageOf(textsOf(versions.at(-1)!)), { recordedAt: RECORDED, accept: ACCEPTED });
      expect(new Map([...corrected].sort())).toEqual(new Map([...(await states(database))].sort()));
    }),
    { numRuns: 8 },
  );
});
