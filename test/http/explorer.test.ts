import { ROUTES } from '../../src/explorer/routes.js';
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

test.each(['/networks', '/events/a/b', '/explorer/nothing.js', '/explorer/../package.json', '/explorer/%2e%2e/x'])(
  '%s is none',
  async (path) => {
    expect((await page(path)).status).toBe(404);
  },
);

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
