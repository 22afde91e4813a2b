import { build } from 'esbuild';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { installed } from '../machine/npm_package.js';
import { KEPT, ROOT } from '../paths.js';
import type { Bench } from '../suite.js';
import { MeasuredPage } from './browser.js';
import type { Drawn } from './data.js';

/** Seconds of scripts to the first frame, and to that of the changed scope. */
export type Measured = [first: number, changed: number];

/** One that draws a dataset, and the same within another scope. */
export interface Drawer {
  name: string;
  /** @throws Error where it draws another number of ties than there are */
  measure(what: Drawn): Promise<Measured>;
}

/** A map holds a few hundred ties by itself; here it is to draw a thousand. */
const MOST = 1_000;

const addressOf = ({ name, question }: Drawn, change?: string): string =>
  `/export/${question}.graphology.json?scope.datasets=${name}${change ? `&${change}` : ''}` +
  (question === 'coAttendance' ? `&strongest=${MOST}` : '');

/** Our pages, as they are shipped. @param origin of the server that serves them */
export function ourPages(browser: Browser, origin: string): Drawer {
  return {
    name: 'jejaring',
    async measure({ name, tab, change, ties, mark }) {
      const opened = await MeasuredPage.open(browser);
      const { page } = opened;
      await page.route('**/export/*', (route) =>
        route.continue({
          url: route
            .request()
            .url()
            .replace(/strongest=\d+/, `strongest=${MOST}`),
        }),
      );
      const path = `/network?scope.datasets=${name}${tab ? `&view.tab=${tab}` : ''}`;
      const first = await opened.scriptSeconds(async () => {
        await page.goto(`${origin}${path}`);
        await page
          .locator(mark)
          .nth(ties[0] - 1)
          .waitFor({ state: 'attached' });
      });
      requireTies(await page.locator(mark).count(), ties[0]);
      const changed = await opened.scriptSeconds(async () => {
        await page.evaluate(`document.querySelector(${JSON.stringify(mark)}).setAttribute('data-old', '')`);
        await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`${path}&${change}`)})`);
        await page.locator('[data-old]').waitFor({ state: 'detached' });
        await page
          .locator(mark)
          .nth(ties[1] - 1)
          .waitFor({ state: 'attached' });
      });
      requireTies(await page.locator(mark).count(), ties[1]);
      await opened.close();
      return [first, changed];
    },
  };
}

/** Bare sigma, which draws the same files. @param origin of the server that has them */
export async function bareSigma(bench: Bench, browser: Browser, origin: string): Promise<Drawer> {
  const page = await startSigma(bench, origin);
  return {
    name: 'bare sigma',
    async measure(what) {
      const opened = await MeasuredPage.open(browser);
      opened.page.on('pageerror', (error) => bench.tell(`sigma: ${error.message}`));
      const isDrawn = (address: string): Promise<unknown> =>
        opened.page.waitForFunction(`document.title.endsWith(${JSON.stringify(address)})`);
      const [before, after] = [addressOf(what), addressOf(what, what.change)].map(encodeURIComponent) as [
        string,
        string,
      ];
      const first = await opened.scriptSeconds(async () => {
        await opened.page.goto(`${page}/?${before}`);
        await isDrawn(before);
      });
      requireTies(Number.parseInt(await opened.page.title(), 10), what.ties[0]);
      const changed = await opened.scriptSeconds(async () => {
        await opened.page.evaluate(`location.hash = ${JSON.stringify(after)}`);
        await isDrawn(after);
      });
      requireTies(Number.parseInt(await opened.page.title(), 10), what.ties[1]);
      await opened.close();
      return [first, changed];
    },
  };
}

/** A server with a page that draws what it is asked for. @returns its address */
async function startSigma(bench: Bench, origin: string): Promise<string> {
  const folder = await installed(bench, 'sigma', `${ROOT}bench/explorer/sigma`);
  const script = `${KEPT}sigma/bundle.js`;
  await build({
    entryPoints: [`${folder}/page.js`],
    outfile: script,
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const html = `<!doctype html><title></title><div id="container" style="width: 1400px; height: 860px"></div><script type="module" src="/bundle.js"></script>`;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://localhost');
    const send = async (): Promise<void> => {
      if (pathname === '/') response.setHeader('content-type', 'text/html').end(html);
      else if (pathname === '/bundle.js')
        response.setHeader('content-type', 'text/javascript').end(await readFile(script));
      else if (pathname === '/data')
        response.end(await (await fetch(origin + decodeURIComponent(search.slice(1)))).text());
      else response.writeHead(404).end();
    };
    send().catch((error: unknown) => response.writeHead(500).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  bench.ending(async () => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function requireTies(found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} ties are drawn where there are ${expected}.`);
}
