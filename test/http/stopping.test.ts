import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../src/database/database.js';
import { Database as Connection } from '../../src/database/database.js';
import { addressOf, runningServer } from '../../src/database/local/server.js';
import { readSettings } from '../../src/settings.js';
import { testDatabase } from '../support/database.js';
import { expectInBothLanguages } from '../support/messages.js';
import { testSchema } from './support/schema.js';
import { testServer } from './support/server.js';

/** Names of the statements that the server of the database runs. */
const running = {
  name: 'test/running',
  text: readFileSync(new URL('support/running.cypher', import.meta.url), 'utf8'),
};

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

async function isRunning(name: string): Promise<boolean> {
  const rows = await database.read<object, { statement: string }>(running, {});
  return rows.some(({ statement }) => statement === name);
}

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await delay(20);
}

describe('a statement that runs on', () => {
  test('is stopped in the database when the time of its operation is over', async () => {
    const server = await testServer({ database }, { JEJARING_QUERY_TIMEOUT_MS: '1500' });
    const answer = server.post('{ slow }');
    await until(() => isRunning('test/slow'));
    expect((await answer).errors?.[0]?.extensions.code).toBe('TIMEOUT');
    await until(async () => !(await isRunning('test/slow')));
    expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
    await server.close();
  });

  test('is stopped in the database when the client goes away', async () => {
    const server = await testServer({ database });
    const controller = new AbortController();
    const answer = server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Gone { slow }' }),
      signal: controller.signal,
    });
    await until(() => isRunning('test/slow'));
    controller.abort();
    await expect(answer).rejects.toThrow();
    await until(async () => !(await isRunning('test/slow')));
    expect(server.log).toContainEqual(expect.objectContaining({ operation: 'slow', outcome: 'ABANDONED' }));
    await server.close();
  });

  test('longer than a statement may has a code of its own', async () => {
    const settings = readSettings();
    const local = runningServer(settings);
    if (!local) throw new Error('The database of the tests does not run');
    const hasty = new Connection(addressOf(local, settings), 300);
    const server = await testServer({ database: hasty });
    const { status, errors } = await server.post('{ slow }');
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 503, code: 'STATEMENT_TIMEOUT' });
    await server.close();
    await hasty.close();
  });
});

test('a server that stops finishes what it has begun, and takes no more', async () => {
  let release: (answer: string) => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    release = () => resolve();
  });
  let answerIt: (answer: string) => void = () => undefined;
  const schema = testSchema((answer) => {
    answerIt = answer;
    release('');
  });
  const server = await testServer({ schema });
  const answer = server.post('{ wait }');
  await begun;
  const closed = server.close();
  await delay(50);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  answerIt('at last');
  expect((await answer).data).toEqual({ wait: 'at last' });
  await closed;
});

test('requests that do not end are told before five seconds are over that the server stops, and no fault is logged', async () => {
  const server = await testServer({ database });
  const answers = ['{ wait }', '{ slow }', '{ slow a: slow }'].map((query) => server.post(query));
  await until(() => isRunning('test/slow'));
  const begun = performance.now();
  await server.close();
  const waited = performance.now() - begun;
  expect(waited).toBeGreaterThan(4_000);
  expect(waited).toBeLessThan(60_000);
  for (const { status, errors } of await Promise.all(answers)) {
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 503, code: 'SHUTTING_DOWN' });
    expectInBothLanguages(errors![0]!);
  }
  await until(async () => !(await isRunning('test/slow')));
  expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

test('what comes on a connection that was open already is told so too', async () => {
  const server = await testServer();
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const received: string[] = [];
  socket.on('data', (data) => received.push(String(data)));
  const request = (query: string): string =>
    `GET /graphql?query=${query} HTTP/1.1\r\nhost: x\r\napollo-require-preflight: yes\r\n\r\n`;
  // The first keeps the connection open: what is sent behind it is read before it has its answer.
  socket.write(request('{wait}'));
  await delay(100);
  const closed = server.close();
  await delay(50);
  socket.write(request('{hello}'));
  await Promise.all([closed, once(socket, 'close')]);
  expect(received.join('').match(/SHUTTING_DOWN","reason"/g)).toHaveLength(2);
  expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});
