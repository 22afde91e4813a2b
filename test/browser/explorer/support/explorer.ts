import type { Database } from '../../../../src/database/database.js';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Runner } from '../../../../src/analysis/threads.js';
import { createSchema } from '../../../../src/schema.js';
import type { SettingName } from '../../../../src/settings.js';
import type { DataState } from '../../../../src/model/data_state.js';
import { readVersion } from '../../../../src/snapshot/load/load.js';
import { testServer, type TestServer } from '../../../http/support/server.js';
import { pagesUpToDate } from '../../../support/pages.js';

const WHOLE = '/usr/bin/chromium';
/** Chromium; where there is one that has no windows, that: it takes a tenth less of the processor. */
export const CHROMIUM = ['/usr/bin/chromium-headless-shell', WHOLE].find((path) => existsSync(path)) ?? WHOLE;
export const hasChromium = existsSync(CHROMIUM);

/** A server with its pages, and a browser that reaches nothing else. */
export interface Explorer {
  server: TestServer;
  /** A page in a browser that has seen nothing yet; whatever it complains of is in `complaints`. */
  open: (path: string) => Promise<Page>;
  /** Gives a page back, which then opens others: a new one takes longer than most tests. */
  leave: (page: Page) => Promise<void>;
  /** What browsers complained of, what they asked of other servers, and what pages left in them, with the page they were on. */
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
  const dataState = (): Promise<DataState> => readVersion(database);
  const parts = { database, schema: await createSchema(), dataState, ...(runner && { runner }) };
  const server = await testServer(parts, environment);
  const browser = await startBrowser();
  const complaints: string[] = [];
  const idle: Page[] = [];
  return {
    server,
    complaints,
    open: async (path) => {
      const page = idle.pop() ?? (await newPage(browser, server.url, complaints));
      await page.goto(`${server.url}${path}`);
      return page;
    },
    leave: async (page) => {
      await page.context().setOffline(false);
      const left = await page.evaluate<string[]>(LEFT);
      if (left.length > 0) complaints.push(`${page.url()}: left ${left.join(', ')} in the browser`);
      await page.goto('about:blank');
      await forgetAll(page);
      idle.push(page);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** What a page may have left in the browser, for others to find. The text of a program, for it runs there. */
const LEFT = `(async () => [
  ...document.cookie.split(';').filter(Boolean),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await caches.keys()),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
])()`;

const WINDOW = { width: 1440, height: 900 };

async function newPage(browser: Browser, own: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (![own, 'null'].includes(new URL(request.url()).origin))
      complaints.push(`${page.url()}: asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return page;
}

/** As if the page were new: the files it loaded, what was set of its window, and what tests have it do. */
async function forgetAll(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  await page.unrouteAll();
  await page.setViewportSize(WINDOW);
  await page.emulateMedia({ colorScheme: null });
}

const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
