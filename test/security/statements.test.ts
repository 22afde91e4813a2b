import { setTimeout as delay } from 'node:timers/promises';
import { testServer, type TestServer } from '../http/support/server.js';
import { testDatabase } from '../support/database.js';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ database: await testDatabase() }, { JEJARING_TRUST_PROXY: '1' });
});
afterAll(() => server.close());

const from = (client: number): Record<string, string> => ({ 'x-forwarded-for': `203.0.113.${client}` });

test('statements that one client leaves behind keep no other waiting', async () => {
  const fields = Array.from({ length: 90 }, (_, i) => `a${i}: slow`).join(' ');
  const stop = new AbortController();
  const abandoned = Array.from({ length: 12 }, () =>
    server
      .fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...from(1) },
        body: JSON.stringify({ query: `{ ${fields} }` }),
        signal: stop.signal,
      })
      .catch(() => undefined),
  );
  await delay(1_000);
  for (let turn = 0; turn < 3; turn++) {
    expect(await server.post('{ count }', {}, from(2))).toMatchObject({ status: 200, data: { count: 1 } });
  }
  stop.abort();
  await Promise.all(abandoned);
  for (const client of [2, 1]) {
    expect(await server.post('{ count }', {}, from(client))).toMatchObject({ status: 200, data: { count: 1 } });
  }
  expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});
