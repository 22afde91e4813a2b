import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { needsTable } from '../../src/http/curation/schema/needs.js';
import { createSchema } from '../../src/schema.js';
import { testServer } from '../http/support/server.js';
import { emptiedDatabase } from '../support/database.js';
import { ROOT } from '../support/files.js';
import { runPage, type Ran } from './support/transcript.js';

const run = promisify(execFile);

test('every command of the page does what the page says, one after another', async () => {
  const database = await emptiedDatabase();
  const server = await testServer({ database, schema: await createSchema() }, { JEJARING_CURATION: 'on' });
  let key = '';
  /** Runs a `curl` of the page, with the address of the server and the key and digest of the commands before. */
  const curl = async (command: string, ran: readonly Ran[]): Promise<Ran> => {
    key = ran.find(({ words }) => words.join(' ').startsWith('key create'))!.stdout.trim();
    const [, shown] = /"shown":"([0-9a-f]{64})"/.exec(ran.at(-1)!.stdout) ?? [];
    if (shown) writeFileSync('judge.json', readFileSync('judge.json', 'utf8').replace('SHOWN', shown));
    const text = command.replace('http://127.0.0.1:4000', server.url);
    const { stdout, stderr } = await run('bash', ['-c', text], { env: { ...process.env, KEY: key } });
    return { words: [command], code: 0, stdout, stderr };
  };
  const ran = await runPage('identity.md', (words) => Promise.resolve(words), curl);
  for (const { words, code, stdout, stderr } of ran) {
    expect({ words, code, stdout, stderr }).toEqual({ words, code: 0, stdout, stderr });
  }
  expect(ran).toHaveLength(15);
  expect(existsSync('review.csv')).toBe(true);
  expect(JSON.stringify(server.log)).not.toContain(key);
  await server.close();
});

test('the page says which scope each field needs: run `npm run docs`', () => {
  const page = readFileSync(`${ROOT}docs/identity.md`, 'utf8');
  expect(page).toContain(`<!-- scopes -->\n${needsTable()}\n<!-- end of scopes -->`);
});
