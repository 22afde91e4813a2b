import { recordReads } from '../../bench/profile.js';
import type { Database } from '../../src/database/database.js';
import { ROUTES } from '../../src/explorer/routes.js';
import { createSchema } from '../../src/schema.js';
import { withDataset } from '../support/datasets.js';
import { pagesUpToDate } from '../support/pages.js';
import { testServer, type TestServer } from './support/server.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: TestServer;
beforeAll(async () => {
  await pagesUpToDate();
  server = await testServer();
});
afterAll(() => server.close());

const page = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  server.fetch(path, { headers: { accept: BROWSER, ...headers }, redirect: 'manual' });

test.each(Object.values(ROUTES))('%s is a page', async (route) => {
  const response = await page(route.replace(/:\w+/, 'coAttendance'));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toMatch(/<div id="explorer" data-limit="\d+">/);
});

test.each([
  ...['/networks', '/events/a/b', '/ties/nothing', '/explorer/nothing.js'],
  ...['/explorer/../package.json', '/explorer/%2e%2e/x', '/export/nothing/else'],
])('%s is none, and says so to people as a page and to programs as JSON', async (path) => {
  const shown = await page(path);
  expect([shown.status, await shown.text()]).toEqual([404, expect.stringContaining('<div id="explorer"')]);
  const told = await server.fetch(path, { headers: { accept: '*/*' } });
  expect(told.status).toBe(404);
  expect(await told.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test.each([
  ['/events/?where.from=2024', '/events?where.from=2024'],
  ['/organisations/ksbsi/', '/organisations/ksbsi'],
  ['/ties/coAttendance/', '/ties/coAttendance'],
])('%s is the page without the slash', async (path, same) => {
  const response = await page(path);
  expect([response.status, response.headers.get('location')]).toEqual([302, same]);
});

test('an address that is not well formed is refused, and is no fault of the server', async () => {
  const response = await page('/events/%E0%A4%A');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

describe('pages of one thing', () => {
  let asked: TestServer;
  let database: Database;
  beforeAll(async () => {
    database = await withDataset('women-homeworkers');
    asked = await testServer({ database, schema: await createSchema() });
  });
  afterAll(() => asked.close());
  const open = (path: string): Promise<Response> =>
    asked.fetch(path, { headers: { accept: BROWSER }, redirect: 'manual' });

  test.each([
    ['/events/fgd-2025-11-10', 200],
    ['/organisations/ksbsi?lang=id', 200],
    ['/events/ksbsi', 404],
    ['/organisations/fgd-2025-11-10', 404],
    ['/organisations/nothing', 404],
    ["/organisations/'%20OR%201=1", 404],
  ])('%s: %d, with the same shell', async (path, status) => {
    const response = await open(path);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining('<div id="explorer"')]);
  });

  test('cost one statement', async () => {
    const sent = recordReads(database);
    await open('/events/fgd-2025-11-10');
    await open('/about');
    Reflect.deleteProperty(database, 'read');
    expect(sent.map(({ statement }) => statement.name)).toEqual(['entity/by_id']);
  });

  test('lead from an old id to that of now', async () => {
    await database.apply(
      'judge',
      "MATCH (n:Entity {id: 'organisation:kasbi'}) SET n.canonicalId = 'organisation:ksbsi', n.live = false",
    );
    const response = await open('/organisations/kasbi?lang=id');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/organisations/ksbsi?lang=id']);
  });

  test('are there while the database is not', async () => {
    expect((await page('/organisations/nothing')).status).toBe(200);
  });
});

test('the pages are told where others reach the server, where that is set', async () => {
  expect(await (await page('/')).text()).not.toContain('data-public-url');
  const known = await testServer({}, { JEJARING_PUBLIC_URL: 'https://graph.example/"&amp/' });
  const html = await (await known.fetch('/', { headers: { accept: BROWSER } })).text();
  await known.close();
  expect(html).toContain('data-public-url="https://graph.example/&quot;&amp;amp"');
});

test('its policy allows what this server serves, and a nonce of this answer alone', async () => {
  const [first, second] = await Promise.all([page('/'), page('/')]);
  const policy = first.headers.get('content-security-policy')!;
  const nonce = /'nonce-([\w-]{22})'/.exec(policy)![1]!;
  expect(policy).toBe(
    `default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
  );
  expect(await first.text()).toContain(`nonce="${nonce}"`);
  expect(second.headers.get('content-security-policy')).not.toContain(nonce);
});

test.each([
  ['/', 'id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['/', 'de,fr', 'en'],
  ['/?lang=id', 'en', 'id'],
  ['/?lang=en', 'id', 'en'],
  ['/?lang="><script>', 'en', 'en'],
])('%s for a reader of %s is in %s', async (path, languages, lang) => {
  const response = await page(path, { 'accept-language': languages });
  const html = await response.text();
  expect(html).toContain(`<html lang="${lang}">`);
  expect(html).not.toContain('<script>');
});

test('what may depend on who asks is said to', async () => {
  expect((await page('/')).headers.get('vary')).toMatch(/accept-language/i);
  expect((await page('/?lang=id')).headers.get('vary') ?? '').not.toMatch(/accept-language/i);
});

test('scripts and styles come compressed, and for good', async () => {
  const html = await (await page('/')).text();
  const files = [...html.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(([, path]) => path!);
  expect(files.length).toBe(2);
  for (const path of files) {
    const plain = await server.fetch(path, { headers: { 'accept-encoding': 'identity' } });
    const whole = (await plain.arrayBuffer()).byteLength;
    for (const encoding of ['br', 'gzip']) {
      const response = await server.fetch(path, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
      expect(Number(response.headers.get('content-length'))).toBeLessThan(whole / 2);
    }
  }
});

test('an address that opens a tie is a page for people, and JSON for programs', async () => {
  const path = '/ties/coAttendance?a=organisation:a&b=organisation:b';
  expect((await page(path)).headers.get('content-type')).toContain('text/html');
  expect((await page(path)).headers.get('vary')).toMatch(/accept/i);
  for (const accept of ['*/*', 'application/json']) {
    const response = await server.fetch(path, { headers: { accept } });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('vary')).toMatch(/accept/i);
  }
});

test('without scripts, it says where the same answers are files', async () => {
  expect(await (await page('/')).text()).toMatch(/<noscript>[^]*\/export\/attendance\.html[^]*<\/noscript>/);
});
