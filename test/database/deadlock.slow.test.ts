import { setTimeout as sleep } from 'node:timers/promises';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';

/** A statement as no file of ours would hold it: it locks a node until the transaction ends. */
const locking = { name: 'invented/locking', text: 'MERGE (n:Invented {name: $name}) SET n.locked = true' };

/** Longer than the driver repeats a transaction. */
const HELD_MS = 11_000;

test('a write that loses a deadlock is run again, however long it took', async () => {
  const database = await emptiedDatabase();
  for (const name of ['a', 'b']) await database.write('invented', (writer) => writer.run(locking, { name }));
  let attempts = 0;
  const lock = (first: string, second: string): Promise<void> =>
    database.write('invented', async (writer) => {
      attempts++;
      await writer.run(locking, { name: first });
      if (attempts <= 2) await sleep(HELD_MS);
      await writer.run(locking, { name: second });
    });
  await Promise.all([lock('a', 'b'), lock('b', 'a')]);
  expect(attempts).toBeGreaterThan(2);
  await emptyDatabase(database);
}, 120_000);
