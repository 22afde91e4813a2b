import type { Page } from 'playwright-core';
import { ARGUMENTS } from '../../../src/explorer/generated/arguments.js';
import type { Explorer } from './support/explorer.js';
import { WAYS, opened } from './support/figures_open.js';
import { figuresShown, type Figure } from './support/figures_shown.js';
import { allNames, entitiesOf } from './support/names.js';
import { PAGES } from './support/pages.js';
import { goWithin } from './support/settled.js';

/** Figures that open nothing, each for a reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  caption: 'It counts the rows of its own table, which the crawl counts too.',
  '.more': 'It counts the rows of the list above it, and of the whole list.',
  'p.answer:has(+ .hits)': 'It counts the hits below it, which the crawl counts too.',
  '#evidence-heading': 'It is the claim whose evidence is open below it; see the ways ‘of a tie’.',
  '.measure': 'It is a formula: its figures count nothing.',
  '.legend': 'It is the scale of the widths; each line opens with its own weight.',
  'svg .labels': 'It is the beginning of a name.',
  '.licence': 'It is the name of a licence.',
};

/** Beside those that every test looks at: a test of chance in figures, and a network of which only the strongest ties are drawn. */
const FURTHER = [
  '/network?scope.datasets=riverside&significance.model=SDSM&view.tab=table',
  '/network?scope.capacities=DELEGATE,MEMBER,UNSTATED&scope.expandNetworks=true&scope.hosts=INCLUDE&scope.statuses=INVITED,REGISTERED,ATTENDED,ABSENT,DECLINED,UNKNOWN&scope.unit=EITHER&view.tab=map',
];

/** Ways that are tried as often as this, at figures of different pages where there are such. */
const TRIED = 2;

interface Found extends Figure {
  path: string;
}

/** Every figure opens what it was made of. @param explorer the one that runs, once it runs */
export function figures(explorer: () => Explorer): void {
  const found: Found[] = [];
  let own: string[];

  test('every figure of every page stands in what opens it', async () => {
    const { server } = explorer();
    const names = await allNames(server);
    const slugs = async (list: 'events' | 'organisations'): Promise<string[]> =>
      (await entitiesOf(server, list)).map(({ id }) => `/${list}/${id.slice(id.indexOf(':') + 1)}`);
    const ties = Object.keys(ARGUMENTS).flatMap((name) => [`/ties/${name}`, `/ties/${name}?view.tab=table`]);
    own = [
      ...new Set([
        ...Object.values(PAGES),
        ...FURTHER,
        ...ties,
        ...(await slugs('events')),
        ...(await slugs('organisations')),
      ]),
    ];
    const left = [...own];
    const crawl = async (page: Page): Promise<void> => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        await goWithin(page, path);
        for (const figure of await figuresShown(page, names, Object.keys(EXEMPT))) found.push({ ...figure, path });
        await countedRight(page, path);
      }
    };
    const pages = await Promise.all([explorer().open('/'), explorer().open('/')]);
    await Promise.all(pages.map(crawl));
    await Promise.all(pages.map(explorer().leave));
    expect(found.length).toBeGreaterThan(3000);
    expect(found.filter(({ opens }) => opens === null).map(({ path, text, at }) => [path, text, at])).toEqual([]);
    const isKnown = (figure: Figure): boolean => Object.values(WAYS).some(({ is }) => is(figure));
    expect(found.filter((figure) => !isKnown(figure)).map(({ path, text, opens }) => [path, text, opens])).toEqual([]);
  }, 600_000);

  test('in Indonesian the same figures stand in what opens them', async () => {
    const names = await allNames(explorer().server);
    const page = await explorer().open('/');
    for (const path of [...Object.values(PAGES), ...FURTHER]) {
      const inEnglish = found.filter((figure) => figure.path === path);
      await goWithin(page, `${path}${path.includes('?') ? '&' : '?'}lang=id`);
      const those = await figuresShown(page, names, Object.keys(EXEMPT));
      expect([path, those.filter(({ opens }) => opens === null).map(({ text, at }) => [text, at])]).toEqual([path, []]);
      expect([path, placed(those)]).toEqual([path, placed(inEnglish)]);
    }
    await explorer().leave(page);
  }, 120_000);

  test.each(Object.entries(WAYS))('what opens has as much: %s', async (name, way) => {
    const first = (figure: Figure): string => Object.entries(WAYS).find(([, { is }]) => is(figure))![0];
    const those = found.filter((figure) => figure.opens !== null && first(figure) === name);
    expect([name, those.length > 0]).toEqual([name, true]);
    const tried = [
      those[0]!,
      those.findLast(({ figure, path }) => path !== those[0]!.path && figure !== '1') ?? those.at(-1)!,
    ];
    const page = await explorer().open('/');
    for (const figure of tried.slice(0, TRIED)) {
      await goWithin(page, figure.path);
      // As the crawl saw it: unfolded.
      await page.evaluate("for (const of of document.querySelectorAll('main details')) of.open = true");
      const numbers = await opened(page, way, figure);
      expect([figure.path, figure.text, numbers.includes(Number(figure.figure)) ? figure.figure : numbers]).toEqual([
        figure.path,
        figure.text,
        figure.figure,
      ]);
    }
    await explorer().leave(page);
  });
}

/** Figures and what they stand in; without those of one, for which English has a word. */
const placed = (figures: readonly Figure[]): string[][] =>
  figures.filter(({ figure }) => figure !== '1').map(({ figure, at }) => [figure, at]);

/** What counts its own list counts it right. */
async function countedRight(page: Page, path: string): Promise<void> {
  const said = page.locator('caption, p.answer:has(+ .hits)');
  if ((await said.count()) === 0) return;
  const more = page.locator('main').getByRole('button', { name: /^(Show more|More)$/ });
  const rows = page.locator('tbody tr, .hits > li');
  while ((await more.count()) > 0) {
    const before = await rows.count();
    await more.click();
    await rows.nth(before).waitFor();
  }
  expect([path, await rows.count()]).toEqual([path, Number(/\d+/.exec(await said.innerText())![0])]);
}
