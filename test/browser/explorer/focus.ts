import type { Page } from 'playwright-core';
import type { Explorer } from './support/explorer.js';
import { settled } from './support/settled.js';

const GRID = '/network?scope.datasets=women-homeworkers&scope.hosts=INCLUDE';
const MAP = '/network?scope.datasets=riverside&view.tab=map';
const TABLE = '/network?scope.datasets=riverside&view.tab=table';

/** What has the focus: its tag, and the beginning of its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.localName + ' ' + document.activeElement.textContent.slice(0, 60)");

/** Waits until one of these has the focus. */
const waitForFocus = (page: Page, selector: string): Promise<unknown> =>
  page.locator(`:is(${selector}):focus`).waitFor({ state: 'attached' });

/** @param explorer the one that runs, once it runs */
export function focus(explorer: () => Explorer): void {
  test.each([
    ['a mark of the grid', GRID, 'organisation:ksbsi,event:fgd-2025-11-10'],
    ['a line of the map', MAP, 'organisation:stone-company,organisation:valley-chamber'],
    ['a row of the table', TABLE, 'organisation:stone-company,organisation:valley-chamber'],
  ])('goes back to %s when its evidence closes', async (_, path, ends) => {
    const page = await explorer().open(path);
    await settled(page);
    const opener = `.picture a[href*="view.open=${ends}"]`;
    await page.locator(opener).first().waitFor();
    await page.evaluate('window.isSamePage = true');
    for (const close of ['Escape', 'Close']) {
      await page.evaluate(`document.querySelector(${JSON.stringify(opener)}).focus()`);
      await page.keyboard.press('Enter');
      await waitForFocus(page, '#evidence-heading');
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: 'Close' }).click();
      await waitForFocus(page, opener);
      expect(await page.locator(`${opener}[tabindex="0"]`).count()).toBe(1);
    }
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    await explorer().leave(page);
  });

  test('a click in a picture opens its evidence on the same page, and a step back closes it; with Ctrl it opens beside', async () => {
    const page = await explorer().open(GRID);
    await settled(page);
    await page.evaluate('window.isSamePage = true');
    const mark = page.locator('.picture a[href*="view.open=organisation:ksbsi,event:fgd-2025-11-10"]');
    const beside = page.context().waitForEvent('page');
    await mark.click({ modifiers: ['Control'] });
    await (await beside).close();
    expect(await page.locator('#evidence-heading').count()).toBe(0);
    await mark.click();
    await waitForFocus(page, '#evidence-heading');
    await page.goBack();
    await page.locator('#evidence-heading').waitFor({ state: 'detached' });
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    await explorer().leave(page);
  });

  test('goes to the sentence when a source is left out, and when other things are counted', async () => {
    const page = await explorer().open(`${GRID}&view.open=organisation:ksbsi,event:fgd-2025-11-10`);
    await settled(page);
    await page.getByRole('button', { name: 'Leave this source out' }).click();
    await page.waitForURL(/excludeSources/);
    await waitForFocus(page, '.answer');
    await page.getByRole('button', { name: 'Change what is counted' }).click();
    await page.getByLabel('weight').selectOption('NEWMAN');
    await page.locator('#scope-form').getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/weight=NEWMAN/);
    await waitForFocus(page, '.answer, h1');
    await explorer().leave(page);
  });

  test.each([
    ['/events', 'Pengakuan', /events?, the latest first/],
    ['/events', 'no such name', /No event matches/],
    ['/organisations', 'serikat', /organisations?, by original name/],
  ])('goes to what %s lists of %p', async (path, name, said) => {
    const page = await explorer().open(path);
    await settled(page);
    await page.getByLabel('Name contains').fill(name);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/nameContains/);
    await waitForFocus(page, 'main caption, main p');
    expect(await focused(page)).toMatch(said);
    // A step back the list is whole again, and the field says so.
    await page.goBack();
    await page.getByRole('link', { name: 'Take all away' }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Name contains').inputValue()).toBe('');
    await explorer().leave(page);
  });

  test('stays on the page when what has it is taken away', async () => {
    const page = await explorer().open('/events?where.nameContains=Pengakuan');
    await settled(page);
    const away = page.getByRole('link', { name: 'Take all away' });
    await away.focus();
    await page.keyboard.press('Enter');
    await away.waitFor({ state: 'detached' });
    await waitForFocus(page, 'main h1');
    await explorer().leave(page);
  });
}
