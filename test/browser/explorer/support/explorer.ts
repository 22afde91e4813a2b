import type { Database } from '../../../../src/database/database.js';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { Runner } from '../../../../src/analysis/threads.js';
import { createSchema } from '../../../../src/schema.js';
import type { SettingName } from '../../../../src/settings.js';
import { readVersion } from '../../../../src/snapshot/load/load.js';
import { testServer, type TestServer } from '../../../http/support/server.js';
import { pagesUpToDate } from '../../../support/pages.js';

export const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);

/** A server with its pages, and a browser that reaches nothing else. */
export interface Explorer {
  server: TestServer;
  /** A page in a browser that has seen nothing yet; whatever it complains of is in `complaints`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What browsers complained of, and what they asked of other servers, with the page they were on. */
  complaints: string[];
  close: () => Promise<void>;
}

/** What browsers say of every refusal of the server, and of what is not there, which the page shows. */
const REFUSED = /^Failed to load resource: the server responded with a status of 40[04]/;

/**
 * @param database what the server answers from
 * @param runner where it computes questions; its own thread where absent
 * @param environment settings that are not the defaults
 */
export async function startExplorer(
  database: Database,
  runner?: Runner,
  environment: Partial<Record<SettingName, string>> = {},
): Promise<Explorer> {
  await pagesUpToDate();
  const dataVersion = async (): Promise<number> => (await readVersion(database)).version;
  const parts = { database, schema: await createSchema(), dataVersion, ...(runner && { runner }) };
  const server = await testServer(parts, environment);
  const browser = await startBrowser();
  const complaints: string[] = [];
  return {
    server,
    complaints,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
      await context.route('**', (route) => {
        const { origin } = new URL(route.request().url());
        if (origin === server.url || origin === 'null') return route.continue();
        complaints.push(`${path}: asked ${route.request().url()}`);
        return route.abort();
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !REFUSED.test(message.text()))
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      await page.goto(`${server.url}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
