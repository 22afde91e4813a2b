import { all, groups, parsed, textOf } from '../../pictures/support/drawn.js';
import type { Explorer } from './support/explorer.js';
import { settled } from './support/settled.js';

const LOOK = 'view.colour=community&view.size=betweenness&view.label=name';
const MAP = `/network?scope.datasets=riverside&view.tab=map&${LOOK}`;

/** What is drawn of ties, nodes and labels, and what of it is seen. */
const GROUPS = ['ties', 'nodes', 'labels'];
const SHAPES = ['path', 'circle', 'rect', 'polygon', 'text', 'tspan'];
const SEEN = ['d', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height', 'points', 'fill', 'stroke-width', 'stroke-dasharray'];

/** A program of the page: as `savedShapes`, of the map that it shows. */
const SHOWN_SHAPES = `${JSON.stringify(GROUPS)}.flatMap((name) => ${JSON.stringify(SHAPES)}.flatMap((tag) =>
  [...document.querySelectorAll('svg g.' + name + ' ' + tag)].map((of) =>
    [tag, ...${JSON.stringify(SEEN)}.map((key) => of.getAttribute(key) ?? ''), of.textContent])))`;

const savedShapes = (document: ReturnType<typeof parsed>): string[][] =>
  GROUPS.flatMap((name) =>
    SHAPES.flatMap((tag) =>
      groups(document, name).flatMap((group) =>
        all(group, tag).map((of) => [tag, ...SEEN.map((key) => of.getAttribute(key) ?? ''), textOf(of)]),
      ),
    ),
  );

/** @param explorer the one that runs, once it runs */
export function downloads(explorer: () => Explorer): void {
  test('the picture that is saved is the one on the page, and files of numbers hold what it measures', async () => {
    const page = await explorer().open(MAP);
    await settled(page);
    await page.locator('svg .tie').first().waitFor();
    const fileOf = async (format: RegExp): Promise<string> => {
      const href = await page.locator('.downloads a', { hasText: format }).getAttribute('href');
      const response = await explorer().server.fetch(href!);
      expect([href, response.status]).toEqual([href, 200]);
      return response.text();
    };
    const shown = await page.evaluate<string[][]>(SHOWN_SHAPES);
    expect(shown.length).toBeGreaterThan(100);
    expect(savedShapes(parsed(await fileOf(/^svg$/)))).toEqual(shown);
    expect(await fileOf(/^html$/)).toContain('Size of a mark: betweenness.');
    expect((await fileOf(/^nodes\.csv$/)).split('\n')[0]).toMatch(/betweenness.*community|community.*betweenness/);
    await explorer().leave(page);
  });
}
