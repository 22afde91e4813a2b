import type { Explorer } from './support/explorer.js';
import { PAGES } from './support/pages.js';
import { settled } from './support/settled.js';

/** What there is to be pressed or written into; links in texts stay as their words. */
const CONTROLS =
  'main :is(button, input, select, textarea), nav a, .control, .chips a, .downloads a, .actions a, .skip';

/** @param explorer the one that runs, once it runs */
export function print(explorer: () => Explorer): void {
  test.each(['home-open', 'grid-open', 'map-open', 'table', 'events', 'event', 'organisation'])(
    'the page %s has on paper its address and version, numbered quotes, all unfolded, and no controls',
    async (name) => {
      const path = PAGES[name]!;
      const page = await explorer().open(path);
      await settled(page);
      const address = page.locator('footer .printed');
      expect(await address.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(CONTROLS).filter({ visible: true }).allInnerTexts()).toEqual([]);
      expect(await address.innerText()).toBe(path);
      expect(await page.locator('footer').innerText()).toMatch(/Version \d+ of the data/);
      const quotes = page.locator('main .quote > .source');
      expect(await quotes.filter({ visible: false }).count()).toBe(0);
      if (/open|event$|organisation/.test(name)) {
        expect(await quotes.count()).toBeGreaterThan(0);
        const number = "getComputedStyle(document.querySelector('main .quote > .source'), '::before').content";
        expect(await page.evaluate(number)).toContain('counter(quote)');
      }
      await page.emulateMedia({ media: 'screen' });
      await explorer().leave(page);
    },
  );
}
