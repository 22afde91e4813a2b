import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createSchema } from '../../src/schema.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { testServer, type TestServer } from './support/server.js';

/** One meeting of so many (invented) organisations: a file of about 20 MB, more than lies between server and client. */
const AGENTS = 450;
const TIES = (AGENTS * (AGENTS - 1)) / 2;
const LIMIT_MS = 1_500;

let server: TestServer;
beforeAll(async () => {
  const database = await emptiedDatabase();
  const numbers = [...Array(AGENTS).keys()];
  const organisations = numbers.map((i) => `invented-${i},Invented organisation number ${i}`);
  const participations = numbers.map((i) => `assembly,organisation:invented-${i},ATTENDED`);
  const tables = {
    organisations: `id,name__en\n${organisations.join('\n')}`,
    events: 'id,title__en\nassembly,Invented assembly',
    participations: `event,agent,status\n${participations.join('\n')}`,
  };
  await importFolder(database, packageOf(tables));
  const limit = { JEJARING_QUERY_TIMEOUT_MS: String(LIMIT_MS) };
  server = await testServer({ database, schema: await createSchema() }, limit);
  // What is computed is kept: so the limit is for sending alone.
  while ((await server.fetch('/export/coAttendance.about.json')).status !== 200) await delay(100);
});
afterAll(() => server.close());

async function begin(): Promise<IncomingMessage> {
  const request = get(`${server.url}/export/coAttendance.graphml`);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  return response;
}

async function lastOperation(): Promise<Record<string, unknown> | undefined> {
  for (;;) {
    const operations = server.log.filter(({ operation }) => operation === 'export coAttendance.graphml');
    if (operations.length > 0) return operations.at(-1);
    await delay(20);
  }
}

beforeEach(() => {
  server.log.length = 0;
});

test('a client that goes away ends it, and that is no fault', async () => {
  const response = await begin();
  await once(response, 'data');
  response.destroy();
  expect(await lastOperation()).toMatchObject({ outcome: 'ABANDONED' });
  expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

test('a client that takes nothing is cut off when the time is over', async () => {
  const response = await begin();
  response.pause();
  expect(await lastOperation()).toMatchObject({ outcome: 'ABANDONED' });
  await expect(whole(response)).rejects.toThrow();
});

test('a client that is slow has the whole file, whatever the time', async () => {
  const response = await begin();
  const begun = Date.now();
  let ties = 0;
  let before = '';
  for await (const chunk of response) {
    const text = before + (chunk as Buffer).toString('latin1');
    ties += text.split('<edge ').length - 1;
    before = text.slice(-5);
    if (Date.now() - begun < 2 * LIMIT_MS) await delay(20);
  }
  expect(ties).toBe(TIES);
  expect(Date.now() - begun).toBeGreaterThan(2 * LIMIT_MS);
  expect(await lastOperation()).toMatchObject({ outcome: 'OK', status: 200 });
});

async function whole(response: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  return bytes;
}
