import type { Database } from '../../src/database/database.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';

/** Statements as no file of ours would hold them. This one locks a node until the transaction ends. */
const locking = { name: 'invented/locking', text: 'MERGE (n:Invented {name: $to}) SET n.locked = true' };

/** What is made here locks what it is tied to only when it is committed. */
const tying = {
  name: 'invented/tying',
  text: 'MATCH (a:Invented {name: $from}), (b:Invented {name: $to}) CREATE (a)-[:INVENTED]->(b)',
};

/** Has two writes lock a node each, and then go for the node of the other. @returns how often they were run */
async function deadlocked(database: Database, [a, b]: [string, string], going: typeof locking): Promise<number> {
  for (const to of [a, b]) await database.write('invented', (writer) => writer.run(locking, { to }));
  let attempts = 0;
  /** Resolves when both hold their locks for the first time. */
  let meet = (): void => undefined;
  const met = new Promise<void>((resolve) => (meet = resolve));
  const write = (from: string, to: string): Promise<void> =>
    database.write('invented', async (writer) => {
      attempts++;
      await writer.run(locking, { to: from });
      if (going === tying) await writer.run(going, { from, to });
      if (attempts === 2) meet();
      await met;
      if (going === locking) await writer.run(going, { from, to });
    });
  await Promise.all([write(a, b), write(b, a)]);
  return attempts;
}

it.each([
  ['at a statement', locking],
  ['at the commit', tying],
])('a write that loses a deadlock %s is run again, and both hold', async (_, going) => {
  const database = await emptiedDatabase();
  expect(await deadlocked(database, ['a', 'b'], going)).toBeGreaterThan(2);
  const made = { name: 'invented/made', text: 'MATCH ()-[t:INVENTED]->() RETURN count(t) AS ties' };
  expect(await database.read(made, {})).toEqual([{ ties: going === tying ? 2 : 0 }]);
  await emptyDatabase(database);
});
