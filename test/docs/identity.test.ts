import { existsSync } from 'node:fs';
import { emptiedDatabase } from '../support/database.js';
import { runPage } from './support/transcript.js';

test('every command of the page does what the page says, one after another', async () => {
  await emptiedDatabase();
  const ran = await runPage('identity.md', (words) => Promise.resolve(words));
  for (const { words, code, stdout, stderr } of ran) {
    expect({ words, code, stdout, stderr }).toEqual({ words, code: 0, stdout, stderr });
  }
  expect(ran).toHaveLength(10);
  expect(existsSync('review.csv')).toBe(true);
});
