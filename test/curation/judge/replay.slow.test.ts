import type { Database } from '../../../src/database/database.js';
import { testDatabase } from '../../support/database.js';
import { expectReplay, sequencesOf } from './support/sequences.js';

const seed = Number(process.env['TEST_SEED']);

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

test.each(sequencesOf(6, seed).map((steps) => ({ steps })))(
  'in whatever order they are taken, the judgements that hold make one graph (%#)',
  ({ steps }) => expectReplay(database, steps, { orders: 1, seed }),
  120_000,
);
