import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, spawnCli } from '../support/cli.js';
import { testDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';

const QUERY = 'query Known($name: String = "Query") { __type(name: $name) { name fields { name } } }';

beforeAll(async () => {
  await testDatabase();
});

const parsed = (text: string): unknown => JSON.parse(text);

test('a document is taken from an argument, a file, or standard input', async () => {
  const file = join(temporaryFolder(), 'question.graphql');
  writeFileSync(file, '{ __typename }');
  const answer = { code: 0, stdout: '{"data":{"__typename":"Query"}}\n', stderr: '' };
  expect(await runCli(['ask', '{ __typename }'])).toEqual(answer);
  expect(await runCli(['ask', file])).toEqual(answer);
  expect(await spawnCli(['ask'], { input: '{ __typename }' })).toEqual(answer);
});

test('variables come as JSON or from a file', async () => {
  const file = join(temporaryFolder(), 'variables.json');
  writeFileSync(file, '{"name": "Scope"}');
  for (const variables of ['{"name": "Scope"}', `@${file}`]) {
    const { stdout } = await runCli(['ask', QUERY, '--variables', variables]);
    expect(parsed(stdout)).toMatchObject({ data: { __type: { name: 'Scope' } } });
  }
});

test.each([['[1]'], ['{'], ['@nowhere.json']])('variables %s are refused', async (variables) => {
  const { code, stdout, stderr } = await runCli(['ask', QUERY, '--variables', variables]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--variables');
});

test('one operation of several is named', async () => {
  const document = 'query One { one: __typename } query Two { two: __typename }';
  expect((await runCli(['ask', document, '--operation', 'Two'])).stdout).toBe('{"data":{"two":"Query"}}\n');
  expect(await runCli(['ask', document])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('OPERATION_RESOLUTION_FAILURE'),
  });
});

test('a table shows the first list', async () => {
  const { stdout } = await runCli(['ask', QUERY, '--table']);
  expect(stdout).toMatch(/│ name\s+│/);
  expect(stdout).toMatch(/│ attendance\s+│/);
});

test('errors go to standard error with their codes; standard output is JSON all the same', async () => {
  const { code, stdout, stderr } = await runCli(['ask', '{ nonsense }']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^GRAPHQL_VALIDATION_FAILED: Cannot query field "nonsense"/);
  expect(parsed(stdout)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
});

test('what is neither a file nor a document is said to be so', async () => {
  const { code, stderr } = await runCli(['ask', 'qestion.graphql']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no file qestion.graphql');
});

test('a database that does not answer is said so, without its password', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret-of-the-database' };
  const { code, stdout, stderr } = await runCli(['ask', '{ __typename }'], { env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('Neo4j does not answer');
  expect(stderr).not.toContain('secret-of-the-database');
});
