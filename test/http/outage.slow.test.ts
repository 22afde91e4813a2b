import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/database/connect.js';
import { Database } from '../../src/database/database.js';
import { addressOf, runningServer, startServer, stopServer } from '../../src/database/local/server.js';
import { migrate, pendingMigrations } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { testServer, type TestServer } from './support/server.js';

const home = mkdtempSync(join(tmpdir(), 'jejaring-outage-'));
let settings: Settings;
let database: Database;
let server: TestServer;

beforeAll(async () => {
  settings = readSettings({ ...process.env, JEJARING_HOME: home, JEJARING_NEO4J_PORT: '0' });
  database = await connect(settings, { start: true });
  await migrate(database, MIGRATIONS);
  server = await testServer({
    database,
    pendingMigrations: () => pendingMigrations(database, MIGRATIONS),
    dataState: () => readVersion(database),
  });
}, 180_000);

afterAll(async () => {
  await server.close();
  await database.close();
  await stopServer(settings);
  rmSync(home, { recursive: true });
}, 60_000);

const ready = async (): Promise<unknown> => (await server.fetch('/readyz')).json();
const count = async (): Promise<unknown> => {
  const { status, data, errors } = await server.post('{ count }');
  return { status, data, codes: errors?.map(({ extensions }) => extensions.code) };
};

test('while the database is away the server says so, and it answers again when it is back', async () => {
  const works = { status: 200, data: { count: 1 } };
  const away = { status: 503, data: { count: null }, codes: ['DATABASE_UNAVAILABLE'] };
  const port = runningServer(settings)?.port;
  expect(await count()).toEqual(works);
  expect(await ready()).toEqual({ ready: true });

  await stopServer(settings);
  expect(await count()).toEqual(away);
  expect(await ready()).toEqual({ ready: false, problem: expect.stringContaining('Neo4j does not answer') as string });
  expect((await server.fetch('/healthz')).status).toBe(200);
  const get = await server.fetch('/graphql?query={count}', { headers: { 'apollo-require-preflight': '1' } });
  expect({ status: get.status, etag: get.headers.get('etag') }).toEqual({ status: 503, etag: null });

  // It comes back at another port.
  const { server: restarted } = await startServer(settings);
  expect(restarted.port).not.toBe(port);
  expect(await count()).toEqual(works);
  expect(await ready()).toEqual({ ready: true });
}, 180_000);

test('a database that goes away under a running statement is said so', async () => {
  const answer = server.post('{ slow }');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await stopServer(settings);
  const { status, errors } = await answer;
  expect({ status, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
    status: 503,
    codes: ['DATABASE_UNAVAILABLE'],
  });
  await startServer(settings);
  expect(await count()).toEqual({ status: 200, data: { count: 1 } });
}, 180_000);

test('a database that stands still is said so when its statements had their time, and goes on afterwards', async () => {
  const running = runningServer(settings)!;
  const { pid } = running;
  const hasty = new Database(addressOf(running, settings), 1_000);
  const other = await testServer({ database: hasty });
  const ask = async (): Promise<unknown> => {
    const { status, data, errors } = await other.post('{ count }');
    return { status, data, codes: errors?.map(({ extensions }) => extensions.code) };
  };
  expect(await ask()).toEqual({ status: 200, data: { count: 1 } });
  process.kill(pid, 'SIGSTOP');
  try {
    const away = { status: 503, data: { count: null }, codes: ['DATABASE_UNAVAILABLE'] };
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([away, away, away]);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  expect(await ask()).toEqual({ status: 200, data: { count: 1 } });
  await other.close();
  await hasty.close();
}, 180_000);
