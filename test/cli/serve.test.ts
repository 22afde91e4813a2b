import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { schemaText, textOf } from '../../src/emit_schema.js';
import { runCli, spawnCli } from '../support/cli.js';
import { emptiedDatabase, testDatabase } from '../support/database.js';
import { freePort } from '../support/free_port.js';

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function introspectionOf(url: string): Promise<IntrospectionQuery> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, oneOf: true }) }),
  });
  return ((await response.json()) as { data: IntrospectionQuery }).data;
}

beforeAll(async () => {
  // (What another file of tests left unfinished would keep migrations from being applied.)
  await emptiedDatabase();
});

// A test that fails leaves no server behind.
const controller = new AbortController();
afterAll(() => controller.abort());

test('it says where it listens, answers, and ends on Ctrl-C with exit code 0', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const personKey = 'secret-of-the-persons-of-32-bytes';
  const ran = spawnCli(['serve', '--port', port], {
    env: { JEJARING_PERSON_KEY: personKey },
    interrupt: controller.signal,
  });
  while (!(await answers(`${url}/readyz`))) await delay(100);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Works { __typename }' }),
  });
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  // The names of its types are those of classes, which a bundler may change.
  const served = buildClientSchema(await introspectionOf(`${url}/graphql`));
  expect(textOf(served)).toBe(await schemaText());
  controller.abort();
  const { code, stdout, stderr } = await ran;
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => line.includes(`${url}/graphql`))).toHaveLength(2);
  const log = stderr.split('\n').filter((line) => line.startsWith('{'));
  expect(log.map((line): unknown => JSON.parse(line))).toEqual([
    expect.objectContaining({ operation: '__typename', outcome: 'OK', status: 200 }),
    expect.objectContaining({ operation: '__schema', outcome: 'OK', status: 200 }),
  ]);
  expect(stdout + stderr).not.toContain(personKey);
  expect(await answers(`${url}/healthz`)).toBe(false);
});

test('a taken port is explained', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await runCli(['serve'], { env: { JEJARING_PORT: String(port) } });
  other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`Port ${port} of 127.0.0.1 is taken by another program`);
  expect(stderr).toContain('JEJARING_PORT');
});

test('a port that is none is explained', async () => {
  const { code, stderr } = await runCli(['serve', '--port', 'here']);
  expect(code).toBe(1);
  expect(stderr).toContain('JEJARING_PORT is "here"');
});

test('it does not serve a database with pending migrations, and names the command', async () => {
  const database = await testDatabase();
  await database.apply('forget', readFileSync(new URL('forget_migrations.cypher', import.meta.url), 'utf8'));
  try {
    const { code, stderr } = await runCli(['serve', '--port', '0']);
    expect(code).toBe(1);
    expect(stderr).toContain('jejaring database migrate');
  } finally {
    await migrate(database, MIGRATIONS);
  }
});
