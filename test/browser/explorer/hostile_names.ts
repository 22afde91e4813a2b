import type { Explorer } from './support/explorer.js';
import { HOSTILE } from './support/hostile.js';
import { broken, cutOff, notIsolated, overlapping, tooWide, unfold } from './support/measured.js';
import { goWithin } from './support/settled.js';

const NETWORK = '/network?scope.datasets=hostile';

/** Pages of which most names are hostile. */
const SHOWN = [
  ...['/', '/about', '/search?text=Konfederasi', '/events?where.from=2026', '/organisations?where.nameContains=e'],
  ...['before', 'after', 'again'].map((slug) => `/events/${slug}`),
  ...Object.keys(HOSTILE).map((slug) => `/organisations/${slug}`),
  ...[NETWORK, `${NETWORK}&view.open=organisation:long,event:after`],
  `${NETWORK}&view.tab=map&view.label=name&view.open=organisation:arabic,organisation:long`,
  `${NETWORK}&view.tab=table&view.open=organisation:ends,organisation:markup`,
  '/ties/eventOverlap?scope.datasets=hostile',
];

/** At 400 %. */
const SMALL = { width: 320, height: 256 };
const WIDE = { width: 1440, height: 900 };

/** @param explorer the one that runs, once its graph holds the package */
export function hostileNames(explorer: () => Explorer): void {
  test.each(['en', 'id'])('names in %s are no markup, break nothing, and turn nothing round', async (lang) => {
    const before = explorer().complaints.length;
    const page = await explorer().open('/');
    let read = '';
    for (const path of SHOWN) {
      await page.setViewportSize(WIDE);
      await goWithin(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await unfold(page);
      read += await page.locator('main').innerText();
      expect([path, await page.locator('main :is(img, script, iframe)').count()]).toEqual([path, 0]);
      expect([path, await notIsolated(page)]).toEqual([path, []]);
      for (const window of [WIDE, SMALL]) {
        await page.setViewportSize(window);
        const at = `${path} ${window.width}`;
        expect([at, await tooWide(page)]).toEqual([at, []]);
        expect([at, await cutOff(page)]).toEqual([at, []]);
        expect([at, await broken(page)]).toEqual([at, []]);
        expect([at, await overlapping(page)]).toEqual([at, []]);
      }
    }
    for (const name of Object.values(HOSTILE)) expect([name, read.includes(name)]).toEqual([name, true]);
    expect(explorer().complaints.slice(before)).toEqual([]);
    await explorer().leave(page);
  });
}
