import { createHash } from 'node:crypto';
import { keyOfText } from '../../src/curation/keys/keys.js';
import type { Database } from '../../src/database/database.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { graphDump } from '../support/graph_dump.js';

const CREATE = ['key', 'create', '--name', 'R. Contoh', '--scopes', 'retract,judge', '--expires', '2999-06-30'];
const TODAY = new Date();

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

async function created(words = CREATE): Promise<{ text: string; id: string; secret: string }> {
  const { code, stdout } = await runCli(words);
  expect(code).toBe(0);
  const [text, id, secret] = /^jej_([0-9a-f]{8})_([\w-]{43})\n$/.exec(stdout)!;
  return { text: text.trim(), id: id!, secret: secret! };
}

test('a key is printed once, alone on standard output, and no more than its digest is kept', async () => {
  const { code, stdout, stderr } = await runCli(CREATE);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^jej_[0-9a-f]{8}_[\w-]{43}\n$/)]);
  expect(stderr).toMatch(/^The key [0-9a-f]{8} of R\. Contoh, for judge, retract, until 2999-06-30\./);
  const secret = stdout.trim().slice('jej_12345678_'.length);
  const kept = (await graphDump(database)).filter((line) => line.startsWith('CuratorKey'));
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toContain(secret);
  expect(kept[0]).toContain(createHash('sha256').update(secret).digest('hex'));
  const list = await runCli(['key', 'list']);
  expect(list.stdout).toMatch(/R\. Contoh +│ judge, retract +│ \S+ +│ 2999-06-30 +│ in use/);
  expect(list.stdout).not.toContain(secret);
  expect((await runCli(['audit', 'list'])).stdout).not.toContain(secret);
});

test('the key is known by its text, and by nothing that is nearly it', async () => {
  const { text, id, secret } = await created();
  expect(await keyOfText(database, text, TODAY)).toMatchObject({ id, name: 'R. Contoh', scopes: ['judge', 'retract'] });
  const other = secret.startsWith('A') ? 'B' : 'A';
  for (const wrong of [
    `jej_${id}_${other}${secret.slice(1)}`,
    `jej_00000000_${secret}`,
    `jej_${id}_`,
    text.slice(0, -1),
    `${text}x`,
    ` ${text}`,
    secret,
    '',
  ]) {
    expect([wrong, await keyOfText(database, wrong, TODAY)]).toEqual([wrong, undefined]);
  }
});

test('it is good to the end of its last day, by UTC', async () => {
  const { text } = await created();
  expect(await keyOfText(database, text, new Date('2999-06-30T23:59:59.999Z'))).toBeDefined();
  expect(await keyOfText(database, text, new Date('2999-07-01T00:00:00.000Z'))).toBeUndefined();
});

test('one that is revoked or rotated is good no more; the new one has the same name and scopes', async () => {
  const first = await created();
  const second = await created(['key', 'rotate', first.id, '--expires', '2999-12-31']);
  expect(await keyOfText(database, first.text, TODAY)).toBeUndefined();
  expect(await keyOfText(database, second.text, TODAY)).toMatchObject({
    name: 'R. Contoh',
    scopes: ['judge', 'retract'],
    expires: '2999-12-31',
  });
  expect(await runCli(['key', 'revoke', second.id])).toMatchObject({
    code: 0,
    stdout: `Revoked: the key ${second.id} of R. Contoh.\n`,
  });
  expect(await keyOfText(database, second.text, TODAY)).toBeUndefined();
  expect(await runCli(['key', 'revoke', second.id])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The key \w+ was revoked at /) as string,
  });
  expect(await runCli(['key', 'rotate', second.id])).toMatchObject({ code: 1 });
  expect((await runCli(['key', 'list'])).stdout.match(/revoked \d{4}/g)).toHaveLength(2);
});

test.each([
  [['--expires', '2020-01-01'], 1, /^The key would have ended on 2020-01-01, and today is \d{4}-\d\d-\d\d \(UTC\)\./],
  [['--expires', '2999-02-30'], 2, /It must be a day, such as 2027-06-30\./],
  [['--expires', 'soon'], 2, /It must be a day/],
  [['--scopes', 'judge,read'], 2, /"read" is no scope\. There are: judge, retract, visibility, write, read-private\./],
  [['--name', ' '], 2, /It must be a name in a line/],
])('%j is refused', async (words, code, told) => {
  const refused = await runCli([...CREATE, ...words]);
  expect([refused.code, refused.stdout]).toEqual([code, '']);
  expect(refused.stderr).toMatch(told);
});

test('name, scopes and day have to be given, and an id has to be one', async () => {
  for (const option of ['--name', '--scopes', '--expires']) {
    const at = CREATE.indexOf(option);
    expect(await runCli(CREATE.toSpliced(at, 2))).toMatchObject({ code: 2 });
  }
  const { id } = await created();
  const near = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
  expect(await runCli(['key', 'revoke', near])).toMatchObject({
    code: 1,
    stderr: `There is no key "${near}": jejaring key list shows the ids. Did you mean ${id}?\n`,
  });
});
