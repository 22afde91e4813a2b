import type { Page } from 'playwright-core';
import { ARGUMENTS } from '../../../src/explorer/generated/arguments.js';
import { importHidden, OPEN, toldIn } from '../../privacy/support/hidden.js';
import { emptiedDatabase } from '../../support/database.js';
import { CHROMIUM, hasChromium, startExplorer, type Explorer } from './support/explorer.js';
import { entitiesOf } from './support/names.js';
import { goWithin } from './support/settled.js';

/** What is searched for: parts of hidden names, and names that are nobody’s secret. */
const SEARCHED = ['Rahayu', 'Mandiri', 'Maria', 'Sarinah', 'Ørst', 'Audience'];

/** Texts that look like a hidden name, and are none. */
const OTHER = ['Devi street and a mandiri life', 'Merdeka', 'Bank Mandiri came, and so did [name withheld]'];

// @takes 60 s

(hasChromium ? describe : describe.skip)(`hidden persons (skipped where there is no ${CHROMIUM})`, () => {
  let explorer: Explorer;
  /** What is in each page, whole, and in each file that it offers, by address. */
  const found = new Map<string, string>();

  beforeAll(async () => {
    const database = await emptiedDatabase();
    await importHidden(database);
    explorer = await startExplorer(database);
    const pages = await everyPageOf(explorer);
    const page = await explorer.open('/');
    for (const lang of ['en', 'id'])
      for (const path of pages) await collect(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    await explorer.leave(page);
  });
  afterAll(() => explorer.close());

  async function collect(page: Page, address: string): Promise<void> {
    await goWithin(page, address);
    found.set(address, await page.content());
    const copy = page.locator('.evidence .actions button');
    if ((await copy.count()) > 0) {
      await page.evaluate('navigator.clipboard.writeText = async (text) => { window.copied = text; }');
      await copy.click();
      found.set(`${address} (citation)`, await page.evaluate<string>('window.copied'));
    }
    const offered = await page.evaluate<string[]>(
      `[...document.querySelectorAll('main a[download]')].map((of) => of.getAttribute('href'))`,
    );
    for (const file of offered.filter((of) => !/\.png\?/.test(of) && !found.has(of))) {
      const response = await explorer.server.fetch(file);
      // Of a network without ties there is no picture, and the answer says so.
      expect([200, 400]).toContain(response.status);
      found.set(file, await response.text());
    }
  }

  test('no page and no file tells a hidden name, in either language', () => {
    expect(found.size).toBeGreaterThan(100);
    const citations = [...found].filter(([address]) => address.endsWith('(citation)'));
    expect(citations.length).toBeGreaterThan(10);
    for (const [address, text] of citations)
      expect([address, text]).toEqual([address, expect.stringContaining('/ties/')]);
    for (const [address, text] of found) expect([address, toldIn(text)]).toEqual([address, undefined]);
  });

  test('no other name is blanked', () => {
    const all = [...found.values()].join('\n');
    for (const text of [...OPEN.filter((name) => !name.startsWith('person:')), ...OTHER])
      expect([text, all.includes(text)]).toEqual([text, true]);
    expect(all).toContain('Audience with Ibu [name withheld]');
    const onPage = (path: string): string => found.get(`${path}?lang=en`) ?? '';
    expect(onPage('/organisations/bank')).toContain('Bank Mandiri');
    expect(onPage('/organisations/yayasan')).toContain('Yayasan Devi Rahayu');
  });

  test('no browser had anything to complain of', () => {
    expect(explorer.complaints).toEqual([]);
  });

  test('nothing leads to a page of a person', () => {
    const links = [...found.values()].flatMap((text) => [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!));
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter((href) => /\/persons?\b/.test(href))).toEqual([]);
  });
});

/** Addresses of every kind of page: of all events and organisations, and of a tie of each network that is open. */
async function everyPageOf({ server }: Explorer): Promise<string[]> {
  const slugs = async (list: 'events' | 'organisations'): Promise<string[]> =>
    (await entitiesOf(server, list)).map(({ id }) => `/${list}/${id.slice(id.indexOf(':') + 1)}`);
  const all = ['/', '/search', '/events', '/organisations', '/about'];
  all.push(
    ...SEARCHED.map((text) => `/search?text=${encodeURIComponent(text)}`),
    ...(await slugs('events')),
    ...(await slugs('organisations')),
  );
  all.push(...['grid', 'map', 'table'].map((tab) => `/network?scope.hosts=INCLUDE&scope.unit=EITHER&view.tab=${tab}`));
  for (const question of Object.keys(ARGUMENTS)) {
    all.push(`/ties/${question}?view.tab=map`, `/ties/${question}?view.tab=table`);
    const file = await server.fetch(`/export/${question}.graphology.json`);
    const answer = await file.text();
    expect([question, file.status, file.ok ? '' : answer]).toEqual([question, 200, '']);
    const { edges } = JSON.parse(answer) as { edges: { source: string; target: string }[] };
    for (const { source, target } of edges.slice(0, 3)) all.push(`/ties/${question}?view.open=${source},${target}`);
  }
  return all;
}
