import type { Database } from '../../src/database/database.js';
import type { Statement } from '../../src/database/statement.js';
import { emptiedDatabase } from '../support/database.js';
import { runPage } from './support/transcript.js';

let database: Database;
beforeAll(async () => {
  database = await emptiedDatabase();
});

const assertionIds: Statement<object, { id: string }> = {
  name: 'test/assertion_ids',
  text: "MATCH (a:Assertion {quote: 'and the Bay Workers'}) WHERE a.retractedAt IS NULL RETURN a.id AS id",
};

test('every command of the page does what the page says, one after another', async () => {
  const ran = await runPage('corrections.md', async (words) => {
    const [{ id } = { id: '' }] = await database.read(assertionIds, {});
    return words.map((word) => (word === 'ASSERTION' ? id : word));
  });
  for (const { words, code, stdout, stderr } of ran) {
    const isDoubted = words[0] === 'import' && words.includes('--dry-run') && !words.includes('--add');
    expect({ words, code, stdout, stderr }).toEqual({ words, code: isDoubted ? 3 : 0, stdout, stderr });
  }
  expect(ran).toHaveLength(11);
  const live = { name: 'test/live', text: 'MATCH (f:Fact) WHERE f.live RETURN f.id AS id' };
  expect(await database.read(live, {})).toEqual([]);
});
