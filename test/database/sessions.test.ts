import { emptiedDatabase, emptyDatabase, testDatabase } from '../support/database.js';

/** A statement as no file of ours would hold it: one that writes. */
const writing = { name: 'invented/writing', text: 'CREATE (n:Invented) RETURN 1 AS one' };
const counting = { name: 'invented/counting', text: 'MATCH (n:Invented) RETURN count(n) AS nodes' };

describe('a session that reads', () => {
  it('is refused by the server when it writes', async () => {
    const database = await emptiedDatabase();
    const refused = { code: 'Neo.ClientError.Statement.AccessMode' };
    await expect(database.read(writing, {})).rejects.toMatchObject(refused);
    await expect(database.readTogether('reading', (reader) => reader.read(writing, {}))).rejects.toMatchObject(refused);
    expect(await database.read<object, { nodes: number }>(counting, {})).toEqual([{ nodes: 0 }]);
  });
});

describe('a transaction that writes', () => {
  it('holds as a whole or not at all', async () => {
    const database = await emptiedDatabase();
    const failing = database.write('invented', async (writer) => {
      await writer.run(writing, {});
      throw new Error('after the first statement');
    });
    await expect(failing).rejects.toThrow('after the first statement');
    expect(await database.read<object, { nodes: number }>(counting, {})).toEqual([{ nodes: 0 }]);
    await database.write('invented', (writer) => writer.run(writing, {}));
    expect(await database.read<object, { nodes: number }>(counting, {})).toEqual([{ nodes: 1 }]);
    await emptyDatabase(database);
  });
});

it('whole numbers reach the server as integers, others as floats', async () => {
  const database = await testDatabase();
  const typed = { name: 'invented/types', text: 'RETURN valueType($whole) AS whole, valueType($part) AS part' };
  expect(await database.read(typed, { whole: 10, part: 0.5 })).toEqual([
    { whole: 'INTEGER NOT NULL', part: 'FLOAT NOT NULL' },
  ]);
});
