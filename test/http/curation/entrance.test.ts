import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { revokeKey, rotateKey } from '../../../src/curation/keys/keys.js';
import type { Database } from '../../../src/database/database.js';
import { emptiedDatabase } from '../../support/database.js';
import { deciderOf } from '../../support/decider.js';
import { testServer } from '../support/server.js';
import { curationServer, expectNoSecrets, PATH, type CurationServer } from './support/curation.js';

const LOG = '{ auditLog { number } }';
const JSON_TYPE = { 'content-type': 'application/json' };

let database: Database;
let server: CurationServer;
let key: string;
beforeAll(async () => {
  database = await emptiedDatabase();
  server = await curationServer(database);
  key = await server.key(['judge']);
});
afterAll(async () => {
  expectNoSecrets(server);
  await server.close();
});

/** A request with a right key, but for what is said otherwise. */
const sent = (path: string, init: RequestInit = {}): Promise<Response> =>
  server.fetch(path, {
    method: 'POST',
    body: init.method === undefined || init.method === 'PUT' ? JSON.stringify({ query: LOG }) : undefined,
    ...init,
    headers: { ...JSON_TYPE, authorization: `Bearer ${key}`, ...init.headers },
  });

/** What an answer says, without what is another each time. */
async function told(response: Response): Promise<object> {
  const headers = Object.fromEntries(response.headers);
  for (const name of ['date', 'x-request-id']) delete headers[name];
  const text = (await response.text()).replace(/"id":"[0-9a-f]{16}"/, '"id":"…"');
  return { status: response.status, headers, text };
}

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code;

test('with a right key an operation is answered, and nothing of it is to be kept', async () => {
  const response = await sent(PATH);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await response.json()).toEqual({ data: { auditLog: [{ number: 1 }] } });
});

test.each(['GET', 'POST', 'OPTIONS', 'PUT', 'HEAD'])(
  'switched off, %s is answered as at any address where there is nothing',
  async (method) => {
    const off = await testServer({ database });
    const init = { method, headers: { ...JSON_TYPE, authorization: `Bearer ${key}`, origin: 'https://a.example' } };
    try {
      const [one, other] = await Promise.all([off.fetch(PATH, init), off.fetch('/curation/nothing', init)]);
      expect(one.status).toBe(404);
      expect(await told(one)).toEqual(await told(other));
    } finally {
      await off.close();
    }
  },
);

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused, and no other site is let in', async (method) => {
  const response = await sent(PATH, {
    method,
    headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
  });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('no page of another site may read what is answered', async () => {
  const response = await sent(PATH, { headers: { origin: 'https://a.example' } });
  expect(response.status).toBe(200);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test.each([
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json-seq',
  'text/plain; application/json',
])('a body of the type %s is refused', async (type) => {
  const response = await sent(PATH, { headers: { 'content-type': type } });
  expect([response.status, await codeOf(response)]).toEqual([415, 'NOT_JSON_TYPE']);
});

describe('without a right key nothing is done:', () => {
  const other = async (): Promise<string> => server.key(['judge']);
  const idOf = (text: string): string => text.slice(4, 12);
  const desk = deciderOf();

  test.each<[string, () => Promise<Record<string, string>>]>([
    ['none', async () => ({})],
    ['another secret', async () => ({ authorization: `Bearer ${key.slice(0, -1)}${key.endsWith('A') ? 'E' : 'A'}` })],
    ['of another key', async () => ({ authorization: `Bearer ${(await other()).slice(0, 13)}${key.slice(13)}` })],
    ['no key', async () => ({ authorization: 'Bearer x' })],
    ['by another scheme', async () => ({ authorization: `Basic ${Buffer.from(key).toString('base64')}` })],
    ['in another header', async () => ({ 'x-api-key': key, cookie: `key=${key}` })],
    [
      'revoked',
      async () => {
        const revoked = await other();
        await revokeKey(database, idOf(revoked), desk);
        return { authorization: `Bearer ${revoked}` };
      },
    ],
    [
      'rotated',
      async () => {
        const rotated = await other();
        const made = await rotateKey(database, idOf(rotated), {}, desk);
        const response = await sent(PATH, { headers: { authorization: `Bearer ${made.text}` } });
        expect(response.status).toBe(200);
        return { authorization: `Bearer ${rotated}` };
      },
    ],
    [
      'over',
      async () => {
        const over = await other();
        const past = `MATCH (k:CuratorKey {id: '${idOf(over)}'}) SET k.expires = '2020-01-01'`;
        await database.apply('past', past);
        return { authorization: `Bearer ${over}` };
      },
    ],
  ])('%s', async (_, headersOf) => {
    const headers = { ...JSON_TYPE, ...(await headersOf()) };
    // (The body is no JSON: it is not looked at.)
    const response = await server.fetch(PATH, { method: 'POST', headers, body: '{ this is no JSON' });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await codeOf(response)).toBe('UNAUTHENTICATED');
  });

  test.each([
    ['alone', {}],
    ['beside a right one', { authorization: 'RIGHT' }],
  ])('in the address, %s', async (_, given) => {
    const headers = { ...JSON_TYPE, ...('authorization' in given && { authorization: `Bearer ${key}` }) };
    for (const address of [`?key=${key}`, `?access_token=${encodeURIComponent(key)}`, `?q=%6Aej${key.slice(3)}`]) {
      const init = { method: 'POST', headers, body: JSON.stringify({ query: LOG }) };
      const response = await server.fetch(PATH + address, init);
      expect([address, response.status]).toEqual([address, 401]);
    }
  });
});

test('two headers with a key are none, as one of them would be passed over', async () => {
  const { hostname, port } = new URL(server.url);
  const headers = [`host: ${hostname}`, 'content-type: application/json', 'connection: close'];
  const send = async (...keys: string[]): Promise<string> => {
    const body = JSON.stringify({ query: LOG });
    const lines = [
      ...headers,
      ...keys.map((each) => `authorization: Bearer ${each}`),
      `content-length: ${body.length}`,
    ];
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${PATH} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
    return text(socket);
  };
  expect(await send(key)).toMatch(/^HTTP\/1.1 200 /);
  for (const keys of [
    [key, key],
    ['x', key],
    [key, 'x'],
  ])
    expect(await send(...keys)).toMatch(/^HTTP\/1.1 401 /);
});

test('a body may be compressed, and is then no larger than any other', async () => {
  const compressed = (body: string): Promise<Response> =>
    sent(PATH, { body: gzipSync(body), headers: { 'content-encoding': 'gzip' } });
  const small = await compressed(JSON.stringify({ query: LOG }));
  expect([small.status, Object.keys((await small.json()) as object)]).toEqual([200, ['data']]);
  const bomb = await compressed(JSON.stringify({ query: LOG, variables: { x: ' '.repeat(20_000_000) } }));
  expect([bomb.status, await codeOf(bomb)]).toEqual([413, 'BODY_TOO_LARGE']);
  const broken = await sent(PATH, { headers: { 'content-encoding': 'gzip' } });
  expect([broken.status, await codeOf(broken)]).toEqual([400, 'BAD_REQUEST']);
});

test('a key is in no log, wherever in a request it stands', async () => {
  const secret = key.slice('jej_12345678_'.length);
  const named = await sent(PATH, { headers: { 'x-request-id': key } });
  expect(named.headers.get('x-request-id')).not.toContain(secret);
  expect((await sent(PATH, { headers: { 'x-request-id': 'mine.1' } })).headers.get('x-request-id')).toBe('mine.1');
  const asked = await server.ask(
    key,
    `mutation { revokeJudgement(id: "x", reason: "x", requestId: "${key}") { __typename } }`,
  );
  expect(asked.errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT', reason: 'KEY_AS_REQUEST_ID' } }]);
  expect(JSON.stringify(asked)).not.toContain(secret);
  const name = key.replaceAll('-', '_');
  const queries = [
    `query ${name} { auditLog { number } }`,
    `{ ${name}: auditLog { number } }`,
    `{ ${name} }`,
    `query($${name}: Int) { auditLog(first: $${name}) { number } }`,
    `{ candidates(about: "organisation:${key}") { shown } }`,
    `{ pair(a: "${key}", b: "${key}") { shown } }`,
    `{ auditLog(first: "${key}") { number } }`,
    `subscription ${name} { ${name} }`,
    `{ auditLog { number } `,
  ];
  for (const query of queries) {
    await server.ask(key, query);
    await server.ask(key, query, { [key]: key });
  }
  for (const body of [
    `{"query": "${key}`,
    key,
    `"${key}"`,
    `{"${key}": 1}`,
    JSON.stringify({ query: LOG, operationName: key }),
  ]) {
    await sent(PATH, { body });
    await sent(PATH, { body, headers: { 'content-type': `application/${key}` } });
  }
  for (const method of ['GET', 'DELETE', 'OPTIONS', 'PROPFIND']) await sent(`${PATH}/${key}?k=${key}`, { method });
  const logged = JSON.stringify(server.log);
  for (const each of [secret, secret.replaceAll('-', '_')]) expect(logged).not.toContain(each);
});

test('the schema is told to whoever has a key', async () => {
  const query = '{ __schema { mutationType { fields { name } } } }';
  const body = JSON.stringify({ query });
  expect((await server.fetch(PATH, { method: 'POST', headers: JSON_TYPE, body })).status).toBe(401);
  const { status, data } = await server.ask(key, query);
  expect([status, JSON.stringify(data)]).toEqual([200, expect.stringContaining('"setVisibility"')]);
});

test('the limits are those of the API', async () => {
  const batch = await sent(PATH, { body: JSON.stringify([{ query: LOG }]) });
  expect([batch.status, await codeOf(batch)]).toEqual([400, 'BATCHING_REFUSED']);
  const broken = await sent(PATH, { body: '{' });
  expect([broken.status, await codeOf(broken)]).toEqual([400, 'BAD_REQUEST']);
  const refused = async (query: string): Promise<unknown> => {
    const { status, errors } = await server.ask(key, query);
    return [status, errors?.[0]!.extensions.code];
  };
  const aliases = Array.from({ length: 101 }, (_, i) => `a${i}: auditLog { number }`).join(' ');
  expect(await refused(`{ ${aliases} }`)).toEqual([400, 'ALIAS_LIMIT']);
  expect(await refused(`{ ${'auditLog { number } '.repeat(4_000)} }`)).toEqual([400, 'DOCUMENT_TOO_LARGE']);
  expect(await refused('{ auditLog(first: 1000) { number } }')).toEqual([400, 'PAGE_SIZE']);
  const costly = Array.from(
    { length: 90 },
    (_, i) => `a${i}: candidates(first: 100) { a { id names } b { id names } why score }`,
  );
  expect(await refused(`{ ${costly.join(' ')} }`)).toEqual([400, 'COST_LIMIT']);
  expect(await refused('subscription { auditLog { number } }')).toEqual([400, 'READ_ONLY']);
});

test('the log says which key was used, and how it went', async () => {
  await server.ask(key, LOG);
  expect(server.log.at(-1)).toMatchObject({ operation: 'auditLog', outcome: 'OK', key: key.slice(4, 12) });
});
