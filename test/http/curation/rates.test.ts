import type { Database } from '../../../src/database/database.js';
import { REQUESTS, WRONG_KEYS } from '../../../src/http/curation/rates.js';
import { emptiedDatabase } from '../../support/database.js';
import { curationServer, expectNoSecrets, PATH, type CurationServer } from './support/curation.js';

const body = JSON.stringify({ query: '{ auditLog { number } }' });

let database: Database;
beforeAll(async () => {
  database = await emptiedDatabase();
});

/** A request as a proxy passes it on, of a client with this address. */
function sentFrom(server: CurationServer, address: string, key: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': address,
    authorization: `Bearer ${key}`,
  };
  return server.fetch(PATH, { method: 'POST', headers, body });
}

test('a thousand wrong keys from one address are stopped; a right key from another address goes on', async () => {
  const server = await curationServer(database, { JEJARING_TRUST_PROXY: '1' });
  const key = await server.key(['judge']);
  const statuses: number[] = [];
  let last: Response | undefined;
  for (let i = 0; i < 1_000; i++) {
    last = await sentFrom(server, '192.0.2.1', `${key.slice(0, -4)}${String(i).padStart(4, '0')}`);
    statuses.push(last.status);
    if (i % 100 === 50) expect((await sentFrom(server, '192.0.2.2', key)).status).toBe(200);
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(WRONG_KEYS.most);
  expect(statuses.slice(WRONG_KEYS.most).every((status) => status === 429)).toBe(true);
  const seconds = Number(last!.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(WRONG_KEYS.windowMs / 1000);
  expect(last!.headers.get('cache-control')).toBe('no-store');
  expect(await last!.json()).toMatchObject({
    errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', values: { seconds } } }],
  });
  // Nothing more is looked up for that address.
  expect((await sentFrom(server, '192.0.2.1', key)).status).toBe(429);
  expectNoSecrets(server);
  await server.close();
});

test('right keys are not counted among the wrong ones', async () => {
  const server = await curationServer(database, { JEJARING_TRUST_PROXY: '1' });
  const key = await server.key(['judge']);
  for (let i = 0; i < WRONG_KEYS.most * 2; i++) expect((await sentFrom(server, '192.0.2.3', key)).status).toBe(200);
  expect((await sentFrom(server, '192.0.2.3', 'wrong')).status).toBe(401);
  await server.close();
});

test('nobody chooses an address for themselves where no proxy is trusted', async () => {
  const server = await curationServer(database);
  for (let i = 0; i < WRONG_KEYS.most; i++) await sentFrom(server, `192.0.2.${i}`, 'wrong');
  expect((await sentFrom(server, '198.51.100.1', 'wrong')).status).toBe(429);
  await server.close();
});

test('addresses of IPv6 that one customer has are one', async () => {
  const server = await curationServer(database, { JEJARING_TRUST_PROXY: 'loopback' });
  for (let i = 0; i < WRONG_KEYS.most; i++) await sentFrom(server, `2001:db8::${i}`, 'wrong');
  expect((await sentFrom(server, '2001:db8::ffff', 'wrong')).status).toBe(429);
  expect((await sentFrom(server, '2001:db9::1', 'wrong')).status).toBe(401);
  await server.close();
});

test('a key may ask so often in a minute, and another one still then', async () => {
  const server = await curationServer(database);
  const [key, other] = [await server.key(['judge']), await server.key(['judge'])];
  const statuses = [];
  for (let i = 0; i < REQUESTS.most / 50; i++) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => sentFrom(server, '', key)));
    statuses.push(...answers.map(({ status }) => status));
  }
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await sentFrom(server, '', key);
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await sentFrom(server, '', other)).status).toBe(200);
  await server.close();
});
