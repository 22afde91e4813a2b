import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { withDataset } from '../support/datasets.js';

const CHROMIUM = '/usr/bin/chromium';

function describeWithChromium(name: string, tests: () => void): void {
  if (existsSync(CHROMIUM)) describe(name, tests);
  else describe.skip(`${name} (skipped: there is no ${CHROMIUM})`, tests);
}

describeWithChromium('the playground in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const complaints: string[] = [];
  const workers: string[] = [];

  beforeAll(async () => {
    const database = await withDataset('women-homeworkers');
    server = await testServer({ database, schema: await createSchema() });
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        // Whatever the page asks of another machine fails; what it asks is also written down below.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    await context.route('**', (route) => {
      const { origin } = new URL(route.request().url());
      if (origin === server.url || origin === 'null') return route.continue();
      outside.push(route.request().url());
      return route.abort();
    });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(`${server.url}/graphql`);
    await page.waitForSelector('.graphiql-query-editor .view-lines');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Waits until the answer that is shown has this text. Only lines in view are in the page. */
  const shows = (text: string): Promise<void> =>
    page.locator('.result-window .view-lines', { hasText: text }).waitFor({ timeout: 10_000 });

  test('the first example shows the 16 organisations by its button', async () => {
    expect(await page.title()).toBe('Jejaring playground');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.click('.graphiql-execute-button');
    await shows('"agentCount": 16');
    expect(await (await answered).json()).toMatchObject({ data: { attendance: { rows: { nodes: { length: 16 } } } } });
    // For a person to look at.
    await page.screenshot({ path: join(tmpdir(), 'jejaring-playground.png') });
  });

  test('another tab runs by the keyboard', async () => {
    await page.getByRole('tab', { name: 'Search' }).click();
    // GraphiQL looks at what is in a tab a moment after it has come up, and stores later which one it is: until then it
    // would send the name of the other tab's operation.
    const stored = "Object.entries(localStorage).find(([key]) => key.endsWith(':tabState'))[1]";
    const tab = (): Promise<number> => page.evaluate(`JSON.parse(${stored}).activeTabIndex`);
    while ((await tab()) !== 1) await delay(50);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+Enter');
    await shows('"tier"');
  });

  test('the editor knows the schema: its worker underlines a field that is not there', async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.type('query Wrong { nonsense');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor({ timeout: 10_000 });
    expect(new Set(workers.map((url) => /(\w+)\.worker/.exec(url)?.[1]))).toEqual(
      new Set(['editor', 'graphql', 'json']),
    );
  });

  test('tabs are kept for this build only', async () => {
    const keys = await page.evaluate<string[]>('Object.keys(localStorage)');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !/^jejaring:[0-9a-f]{12}:graphiql:/.test(key))).toEqual([]);
    await page.evaluate("localStorage.setItem('jejaring:earlier-build:graphiql:tabState', '{}')");
    await page.reload();
    await page.waitForSelector('.graphiql-query-editor .view-lines');
    expect(await page.evaluate<string[]>('Object.keys(localStorage)')).not.toContain(
      'jejaring:earlier-build:graphiql:tabState',
    );
  });

  test('a question in the address has a tab of its own, and is not run; so again where tabs are stored', async () => {
    const open = async (query: string): Promise<void> => {
      const asked = new URLSearchParams({ query, variables: '{"id": "event:fgd-2025-11-10"}' });
      await page.goto(`${server.url}/graphql?${asked.toString()}`);
      await page.waitForSelector('.graphiql-query-editor .view-lines');
    };
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.postData() ?? '');
    });
    await page.evaluate('localStorage.clear()');
    for (const name of ['FromAddress', 'AnotherOne']) {
      await open(`query ${name}($id: ID!) { event(id: $id) { firstDay } }`);
      await page.getByRole('tab', { name, selected: true }).waitFor({ timeout: 10_000 });
      expect(await page.getByRole('tab', { name: 'Attendance' }).count()).toBe(1);
      expect(posts.filter((body) => body.includes('firstDay'))).toEqual([]);
    }
    await page.click('.graphiql-execute-button');
    await shows('"firstDay": "2025-11-10"');
  });

  test('nothing was asked of another server, and the browser had nothing to complain of', () => {
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    expect(workers.filter((url) => !url.startsWith(`${server.url}/playground/`))).toEqual([]);
  });
});
