import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Explorer } from './support/explorer.js';
import {
  AXE,
  broken,
  bytes,
  cutOff,
  overlapping,
  stops,
  tooSmall,
  tooWide,
  unfold,
  violations,
} from './support/measured.js';
import { PAGES } from './support/pages.js';
import { goWithin, settled } from './support/settled.js';

/** In pixels of CSS: a desk, a tablet, a phone, and what a desk of 1280 × 1024 has at 400 %. */
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** Bytes over the wire that a page may cost at most, by what they are. */
const MOST = { script: 150_000, network: 60_000, font: 40_000, all: 350_000 };

/** Without what is another at each run: the version of the data, the server’s address, and today. */
const lasting = (tree: string): string =>
  tree
    .replaceAll(/Version \d+/g, 'Version N')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'ADDRESS')
    .replaceAll(new RegExp(new Date().toISOString().slice(0, 10), 'g'), 'TODAY');

/** @param explorer the one that runs, once it runs */
export function everyPage(explorer: () => Explorer): void {
  describe.each(Object.entries(PAGES))('%s', (name, path) => {
    let page: Page;
    beforeAll(async () => {
      page = await explorer().open(path);
      await settled(page);
    });
    afterAll(() => explorer().leave(page));

    test('is read out as it was', async () => {
      const tree = lasting(`${await page.locator('body').ariaSnapshot()}\n`);
      const file = new URL(`./aria/${name}.aria.yml`, import.meta.url);
      if (process.env['UPDATE_ARIA'] || !existsSync(file)) writeFileSync(file, tree);
      expect(tree).toBe(readFileSync(file, 'utf8'));
    });

    test('has few stops before its end', async () => {
      expect(await stops(page)).toBeLessThanOrEqual(30);
    });

    test('costs no more than its budget', async () => {
      const { script, font, all } = await bytes(page);
      expect(script).toBeGreaterThan(30_000);
      expect(script).toBeLessThan(MOST.script + (/^\/(network|ties)/.test(path) ? MOST.network : 0));
      expect(font).toBeLessThan(MOST.font);
      expect(all).toBeLessThan(MOST.all);
    });

    describe.each(['en', 'id'])('in %s', (lang) => {
      beforeAll(async () => {
        if (lang !== 'en') await goWithin(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      });

      test('it fits every window, folded and unfolded', async () => {
        expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
        for (const show of [() => Promise.resolve(), () => unfold(page)]) {
          await show();
          for (const window of WINDOWS) {
            await page.setViewportSize(window);
            const at = JSON.stringify(window);
            expect([at, await tooWide(page)]).toEqual([at, []]);
            expect([at, (await page.evaluate<number>('document.documentElement.scrollWidth')) <= window.width]).toEqual(
              [at, true],
            );
            expect([at, await cutOff(page)]).toEqual([at, []]);
            expect([at, await broken(page)]).toEqual([at, []]);
            expect([at, await overlapping(page)]).toEqual([at, []]);
            expect([at, await tooSmall(page)]).toEqual([at, []]);
          }
        }
        await page.setViewportSize(WINDOWS[0]!);
      });

      test('nothing stands in the way of those who do not see it, by day and by night', async () => {
        await unfold(page);
        await page.evaluate(AXE);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page)).toEqual([]);
        }
      });
    });
  });

  test('a map has labels that could overlap', async () => {
    const page = await explorer().open(PAGES['map']!);
    await settled(page);
    expect(await page.locator('svg .label').count()).toBeGreaterThan(8);
    await explorer().leave(page);
  });
}
