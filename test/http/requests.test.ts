import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SettingError } from '../../src/settings.js';
import { testServer, type TestServer } from './support/server.js';

let server: TestServer;
let version = 2;
let stamp = 'first';
beforeAll(async () => {
  server = await testServer({ dataState: () => Promise.resolve({ version, stamp }) });
});
afterAll(() => server.close());

const GET = { 'apollo-require-preflight': 'true', accept: 'application/json' };
const get = (query: string, headers?: Record<string, string>): Promise<Response> =>
  server.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { ...GET, ...headers } });

describe('request ids', () => {
  test('a sane one is kept', async () => {
    const { headers } = await server.post('{ hello }', undefined, { 'x-request-id': 'from-proxy.1' });
    expect(headers.get('x-request-id')).toBe('from-proxy.1');
    expect(server.log).toContainEqual(expect.objectContaining({ requestId: 'from-proxy.1', outcome: 'OK' }));
  });

  test.each(['x'.repeat(65), 'two words', '{"a":1}'])('%j is replaced', async (given) => {
    const { headers } = await server.post('{ hello }', undefined, { 'x-request-id': given });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('cross-origin reads', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

  test('every origin may read by default', async () => {
    const { headers } = await server.post('{ hello }', undefined, { origin: 'https://map.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const asked = await server.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://map.example', ...preflight },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('a list lets only its own read', async () => {
    const strict = await testServer({}, { JEJARING_CORS_ORIGIN: 'https://map.example, https://other.example' });
    const allowed = async (origin: string): Promise<string | null> =>
      (await strict.post('{ hello }', undefined, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('https://other.example')).toBe('https://other.example');
    expect(await allowed('https://evil.example')).toBeNull();
    await strict.close();
  });
});

describe('entity tags', () => {
  beforeEach(() => {
    [version, stamp] = [2, 'first'];
  });

  test('what has not changed is not sent again, and runs no operation', async () => {
    const first = await get('{ hello }');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await get('{ hello }', { 'if-none-match': tag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  test('HEAD has the headers of GET, the tag among them, and no content', async () => {
    const address = `/graphql?query=${encodeURIComponent('{ hello }')}`;
    const asked = { headers: { 'apollo-require-preflight': 'true' } };
    const [got, head] = [await server.fetch(address, asked), await server.fetch(address, { ...asked, method: 'HEAD' })];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary']) {
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    }
    const tag = got.headers.get('etag') ?? '';
    const again = await server.fetch(address, {
      method: 'HEAD',
      headers: { ...asked.headers, 'if-none-match': tag },
    });
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
  });

  test.each([
    ['a new version of the data', 4, 'first'],
    ['other data under the same number', 2, 'second'],
  ])('%s: a new tag', async (_, ...next) => {
    const tag = (await get('{ hello }')).headers.get('etag') ?? '';
    [version, stamp] = next;
    const second = await get('{ hello }', { 'if-none-match': tag });
    expect(second.status).toBe(200);
    expect(second.headers.get('etag')).not.toBe(tag);
  });

  test('while an import runs there is none', async () => {
    version = 3;
    expect((await get('{ hello }')).headers.get('etag')).toBeNull();
  });

  test('another question and another media type have others', async () => {
    const tags = await Promise.all([
      get('{ hello }'),
      get('{ h: hello }'),
      get('{ hello }', { accept: 'application/graphql-response+json' }),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(3);
  });

  test('answers with errors, and answers to POST, have none', async () => {
    expect((await get('{ stale }')).headers.get('etag')).toBeNull();
    expect((await server.post('{ hello }')).headers.get('etag')).toBeNull();
  });
});

test('all answers say that they are not to be guessed at or framed', async () => {
  for (const path of ['/graphql', '/healthz', '/metrics', '/nowhere']) {
    const { headers } = await server.fetch(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('an address where nothing is says so', async () => {
  const response = await server.fetch('/nowhere');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test.each(['{', '"text"'])('the body %s is refused in plain words', async (body) => {
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

describe('health', () => {
  test('the process is alive without its database', async () => {
    const response = await server.fetch('/healthz');
    expect(await response.json()).toEqual({ alive: true });
  });

  test('it is ready where no migration is pending, and names what is', async () => {
    expect((await server.fetch('/readyz')).status).toBe(200);
    const waiting = await testServer({ pendingMigrations: () => Promise.resolve(['V002__more']) });
    const response = await waiting.fetch('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ready: false,
      problem: 'The database needs V002__more. Run: jejaring database migrate',
    });
    await waiting.close();
  });
});

test('metrics count operations by outcome, and show the snapshot', async () => {
  const measured = await testServer({ snapshot: () => ({ version: 12, bytes: 3_456 }) });
  await measured.post('{ hello }');
  await measured.post('{ stale }');
  await measured.post('{');
  const text = await (await measured.fetch('/metrics')).text();
  await measured.close();
  expect(text).toContain('jejaring_operations_total{outcome="OK"} 1');
  expect(text).toContain('jejaring_operations_total{outcome="CURSOR_STALE"} 1');
  expect(text).toContain('jejaring_operations_total{outcome="GRAPHQL_PARSE_FAILED"} 1');
  expect(text).toContain('jejaring_operation_duration_seconds_count 3');
  expect(text).toContain('jejaring_snapshot_data_version 12');
  expect(text).toContain('jejaring_snapshot_bytes 3456');
  expect(text).toContain('process_resident_memory_bytes');
});

test('a taken port is explained', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const attempt = testServer({}, { JEJARING_PORT: String(port) });
  await expect(attempt).rejects.toThrow(SettingError);
  await expect(attempt).rejects.toThrow(/taken by another program.*JEJARING_PORT/);
  other.close();
});
