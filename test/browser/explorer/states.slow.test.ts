import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { Threads, type Runner } from '../../../src/analysis/threads.js';
import type { Database } from '../../../src/database/database.js';
import { runningServer, startServer, stopServer } from '../../../src/database/local/server.js';
import { readSettings } from '../../../src/settings.js';
import { readVersion } from '../../../src/snapshot/load/load.js';
import { upToDate } from '../../support/cli.js';
import { emptyDatabase, testDatabase } from '../../support/database.js';
import { ROOT } from '../../support/files.js';
import { importFolder } from '../../support/packages.js';
import { hostileNames } from './hostile_names.js';
import { longLists } from './long_lists.js';
import { crowd } from './support/crowd.js';
import { CHROMIUM, hasChromium, startExplorer, type Explorer } from './support/explorer.js';
import { hostile } from './support/hostile.js';
import { settled } from './support/settled.js';

// @takes 140 s

/** The database of the worker, at the port that it has now. */
function settingsNow(): ReturnType<typeof readSettings> {
  const settings = readSettings();
  return { ...settings, local: { ...settings.local, port: runningServer(settings)!.port } };
}

/** What pages show while they have no answer, each by what causes it: one database, which begins empty. */
(hasChromium ? describe : describe.skip)(`states of pages (skipped where there is no ${CHROMIUM})`, () => {
  const threads = new Threads();
  const begun: string[] = [];
  /** What became of each task of the threads, in the order in which they ended. */
  const ended: string[] = [];
  const runner: Runner = {
    threads: threads.threads,
    run: async (task, signal) => {
      let became = 'stopped';
      begun.push(task.name);
      try {
        const outcome = await threads.run(task, signal);
        became = 'done';
        return outcome;
      } finally {
        ended.push(`${task.name} ${became}`);
      }
    },
    load: (of) => threads.load(of),
    close: () => threads.close(),
  };
  let database: Database;
  let explorer: Explorer;
  let settings: ReturnType<typeof readSettings>;
  beforeAll(async () => {
    await upToDate();
    database = await testDatabase();
    settings = settingsNow();
    await emptyDatabase(database);
    explorer = await startExplorer(database, runner);
  });
  afterAll(async () => {
    await explorer.close();
    await threads.close();
    // A test that failed may have left it stopped.
    await startServer(settings);
  });

  const version = async (): Promise<number> => (await readVersion(database)).version;
  const main = (page: Page): Promise<string> => page.locator('main').innerText();
  const notice = (page: Page): ReturnType<Page['locator']> => page.locator('main .notice');
  const hasFocus = (page: Page): Promise<boolean> => page.evaluate('document.activeElement !== document.body');
  /** Goes on within the page, as a click on a link to there does. */
  const go = (page: Page, path: string): Promise<void> =>
    page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);

  test('without data the first page says how they come in, and every other leads there', async () => {
    const home = await explorer.open('/');
    await settled(home);
    expect(await main(home)).toMatch(/npx jejaring import [^]*data-format\.md/);
    for (const path of [
      ...['/search', '/search?text=Sejahtera', '/events', '/organisations', '/network', '/network?view.tab=map'],
      ...['/network?view.tab=table', '/network?scope.from=2025', '/ties/eventOverlap'],
    ]) {
      await go(home, path);
      await home.locator('main .empty').waitFor();
      expect([path, await main(home)]).toEqual([path, expect.stringContaining('There are no data in this graph yet.')]);
    }
    await home.getByRole('link', { name: 'How data come in' }).click();
    await home.locator('main code').first().waitFor();
    await explorer.leave(home);
  });

  test('an answer that is empty by its arguments names them, and each can be taken away', async () => {
    await importFolder(database, `${ROOT}examples/women-homeworkers`);
    const page = await explorer.open('/network?scope.from=1900&scope.to=1901');
    await page.locator('main .empty').waitFor();
    await page.locator('main li').getByRole('link', { name: 'Take scope.to away' }).last().click();
    await page.locator('table.grid').waitFor();
    expect(new URL(page.url()).search).toBe('?scope.from=1900');
    await explorer.leave(page);
  });

  test('a question beyond the limit is refused with its code, and what to change', async () => {
    const strict = await startExplorer(database, threads, { JEJARING_ANALYSIS_STEPS: '10' });
    const page = await strict.open('/network?view.tab=map');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toMatch(
      /TOO_COSTLY.*participations to select from.*10 are allowed\. Narrow the scope/,
    );
    const indonesian = await strict.open('/network?view.tab=map&lang=id');
    await notice(indonesian).waitFor();
    expect(await notice(indonesian).innerText()).toMatch(
      /TOO_COSTLY.*partisipasi yang harus disaring: sekitar .* langkah, padahal yang diizinkan 10\. Persempit cakupannya/,
    );
    await strict.close();
  });

  test('why arguments are refused is said in the language of the page', async () => {
    const page = await explorer.open('/network?scope.events=event:nowhere&lang=id');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toMatch(/UNKNOWN_ID.*scope\.events: tidak ada peristiwa "event:nowhere"\./);
    expect(await notice(page).locator('[lang=id]').count()).toBe(1);
    await explorer.leave(page);
  });

  test('while the server cannot be reached, the last picture stays, marked as not current', async () => {
    const page = await explorer.open('/network');
    await settled(page);
    await page.context().setOffline(true);
    await go(page, '/network?scope.hosts=INCLUDE');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('No server answers');
    expect(await page.locator('.not-current table.grid').count()).toBe(1);
    await page.context().setOffline(false);
    await notice(page).getByRole('button', { name: 'Ask again' }).click();
    await notice(page).waitFor({ state: 'detached' });
    expect(await page.locator('.not-current').count()).toBe(0);
    await page.locator('table.grid').waitFor();
    expect(await hasFocus(page)).toBe(true);
    await explorer.leave(page);
  });

  test('a list that is not current goes on with what it answers, and the next one takes the focus', async () => {
    const page = await explorer.open('/events');
    await settled(page);
    await page.context().setOffline(true);
    await page.getByLabel('Name contains').fill('Pengakuan');
    await page.getByRole('button', { name: 'Apply' }).click();
    await notice(page).waitFor();
    expect(await page.locator('.not-current caption').innerText()).toBe('4 events, the latest first');
    await page.context().setOffline(false);
    await notice(page).getByRole('button', { name: 'Ask again' }).click();
    await page.locator('main caption:focus').waitFor();
    expect(await page.locator('.not-current').count()).toBe(0);
    await explorer.leave(page);
  });

  test('an event that cannot be had leaves nothing of another one there', async () => {
    const page = await explorer.open('/events/fgd-2025-11-10');
    await settled(page);
    await page.context().setOffline(true);
    await go(page, '/events/nothing');
    await notice(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/events/nothing');
    expect(await page.locator('.not-current').count()).toBe(0);
    await explorer.leave(page);
  });

  test('while the database is stopped the page says so, and goes on once it is back', async () => {
    const page = await explorer.open('/network');
    await settled(page);
    await stopServer(settings);
    const cold = await explorer.open('/events');
    await go(page, '/network?scope.hosts=INCLUDE');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toMatch(/^The database does not answer[^]*DATABASE_UNAVAILABLE/);
    expect(await page.locator('.not-current table.grid').count()).toBe(1);
    await notice(cold).waitFor();
    expect(await cold.locator('footer').innerText()).toContain('is not known');
    await startServer(settings);
    for (const asking of [page, cold]) {
      await notice(asking).getByRole('button', { name: 'Ask again' }).click();
      await notice(asking).waitFor({ state: 'detached' });
    }
    await cold.locator('footer').getByRole('button', { name: 'Ask again' }).click();
    // A database that has just begun is slow.
    await cold.locator('footer', { hasText: /Version \d+ of the data/ }).waitFor({ timeout: 90_000 });
    expect(await page.locator('.not-current').count()).toBe(0);
    await Promise.all([page, cold].map(explorer.leave));
  });

  test('data that change under a page are not mixed with those it shows, during an import or after it', async () => {
    const page = await explorer.open('/network?view.tab=map');
    await settled(page);
    const before = await version();
    const importing = importFolder(database, crowd());
    while ((await version()) === before) await delay(20);
    // A page that is opened meanwhile shows the last whole version.
    const meanwhile = await explorer.open('/network?view.tab=map');
    await settled(meanwhile);
    expect(await meanwhile.locator('footer').innerText()).toMatch(`Version ${before} of the data`);
    expect(await meanwhile.locator('footer').innerText()).toContain('an import is under way');
    await meanwhile.locator('svg .tie').first().waitFor();
    await importing;
    const after = await version();
    await go(page, '/network?view.tab=map&weight=NEWMAN');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain(`version ${before} → ${after}`);
    expect(await page.locator('footer').innerText()).toContain(`Version ${before} of`);
    await page.locator('.not-current svg .tie').first().waitFor();
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await page.locator('footer', { hasText: `Version ${after} of` }).waitFor();
    expect(await notice(page).count()).toBe(0);
    await Promise.all([page, meanwhile].map(explorer.leave));
  });

  test('what is cancelled ends on the server, and the next question has its turn', async () => {
    const page = await explorer.open('/network?scope.datasets=women-homeworkers&view.tab=map&view.size=betweenness');
    await page.locator('svg .tie').first().waitFor();
    const ties = await page.locator('svg .tie').count();
    // (What was left by the pages of other tests is no part of it.)
    const logged = explorer.server.log.length;
    // Everybody at once: a path for every pair of a thousand is not found in a moment.
    await go(page, '/network?view.tab=map&view.size=betweenness');
    while (begun.filter((name) => name === 'centrality').length < 2) await delay(10);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('Cancelled');
    expect(await hasFocus(page)).toBe(true);
    const next = explorer.server.fetch(
      '/export/coAttendance.graphology.json?scope.datasets=women-homeworkers&weight=NEWMAN',
    );
    expect(await page.locator('.not-current').innerText()).toMatch(/^Not current/);
    await page.locator('.not-current svg .tie').first().waitFor();
    expect(await page.locator('.not-current svg .tie').count()).toBe(ties);
    const answer = await next;
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, '']);
    expect(ended.slice(-2)).toEqual(['centrality stopped', 'coAttendance done']);
    const cancelled = explorer.server.log.slice(logged).filter(({ outcome }) => outcome === 'ABANDONED');
    expect(cancelled).toEqual([expect.objectContaining({ operation: 'export coAttendance.graphology.json' })]);
    await explorer.leave(page);
  });
  // The crowd is there by now.
  describe('lists that are long', () => longLists(() => explorer));

  describe('names that are hostile', () => {
    beforeAll(async () => {
      await importFolder(database, hostile());
    });
    hostileNames(() => explorer);
  });
});
