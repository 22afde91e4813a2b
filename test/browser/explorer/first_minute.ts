import type { Page } from 'playwright-core';
import type { Explorer } from './support/explorer.js';
import { settled } from './support/settled.js';

const QUOTE = 'Konfederasi Serikat Buruh Sejahtera Indonesia (KSBSI)';
const LIMIT_MS = 60_000;

/** What the page shows of the evidence that is open. */
const evidence = (page: Page): ReturnType<Page['locator']> => page.locator('section.evidence');

/** @param explorer the one that runs, once it runs */
export function firstMinute(explorer: () => Explorer): void {
  test('by mouse: from the first page to the words of a source, and without that source, in three clicks', async () => {
    const start = performance.now();
    const page = await explorer().open('/');
    await settled(page);
    const sentence = page.locator('main p').filter({ hasText: '16 organisations are named' });
    expect(await sentence.innerText()).toMatch(
      /10 November 2025, 16 organisations are named beside the host; at .*next day.*, 7 state bodies\. Named at both: .*Komnas Perempuan \(host of both\).*members of JPRI\. Both lists are open\./,
    );
    await page.locator('table.grid a[href*="organisation:ksbsi,event:fgd-2025-11-10"]').click();
    await evidence(page).locator('blockquote').first().waitFor();
    expect(await evidence(page).innerText()).toContain(QUOTE);
    expect(await evidence(page).innerText()).toMatch(/2025-11-1\d[^]*stated/);
    expect(new URL(page.url()).search).toBe('?view.open=organisation:ksbsi,event:fgd-2025-11-10');
    expect(await page.evaluate('document.activeElement.id')).toBe('evidence-heading');
    await evidence(page).getByRole('button', { name: 'Leave this source out' }).click();
    await page.waitForURL(/scope\.excludeSources=source:komnas-2025-11-10/);
    await settled(page);
    expect(await page.locator('table.grid a[href*="event:fgd-2025-11-10"]').count()).toBe(0);
    expect(await sentence.count()).toBe(0);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    await explorer().leave(page);
  });

  test('by keyboard: at most 12 keys from the name to the quote', async () => {
    const page = await explorer().open('/search');
    await settled(page);
    await page.keyboard.type('Sejahtera');
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    };
    await press('Enter');
    await page.getByRole('link', { name: 'Its participation, with quotes' }).waitFor();
    const isThere = (): Promise<boolean> =>
      page.evaluate("document.activeElement.textContent.startsWith('Its participation, with quotes')");
    while (!(await isThere()) && keys < 12) await press('Tab');
    await press('Enter');
    await evidence(page).locator('blockquote').first().waitFor();
    expect(await evidence(page).innerText()).toContain(QUOTE);
    expect(keys).toBeLessThanOrEqual(12);
    await page.keyboard.press('Escape');
    await evidence(page).waitFor({ state: 'detached' });
    await explorer().leave(page);
  });

  test('a tie of the map opens meeting by meeting, with a quote of each end', async () => {
    const page = await explorer().open('/network?scope.datasets=riverside&view.tab=map');
    await settled(page);
    await page
      .locator('a[href*="organisation:stone-company,organisation:valley-chamber"] .tie')
      .dispatchEvent('click', { bubbles: true });
    await evidence(page).locator('blockquote').first().waitFor();
    const meetings = evidence(page).locator('.meeting');
    const said = await evidence(page).locator('#evidence-heading').innerText();
    const together = Number(/(\d+) events together/.exec(said)?.[1]);
    expect(together).toBeGreaterThan(3);
    expect(await meetings.count()).toBe(together);
    const ends = await meetings.first().locator('.fact').allInnerTexts();
    expect(ends.map((end) => /Tesselby Stone Company|Lirrow Valley Chamber of Trade/.exec(end)?.[0]).sort()).toEqual([
      'Lirrow Valley Chamber of Trade',
      'Tesselby Stone Company',
    ]);
    expect(await meetings.first().locator('.quote').count()).toBeGreaterThanOrEqual(2);
    await explorer().leave(page);
  });

  test('a refusal says its code and what to change', async () => {
    const page = await explorer().open('/network?scope.events=event:nothing');
    await page.locator('.notice code').waitFor();
    expect(await page.locator('.notice').innerText()).toMatch(/NOT_FOUND|UNKNOWN_ID|BAD_/);
    await explorer().leave(page);
  });

  test('an address with a wrong key says which one is meant, and leads there', async () => {
    const page = await explorer().open('/network?scope.datasets=riverside&scope.frm=2024');
    await page.getByRole('link', { name: 'Open that address' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('scope.from')).toBe('2024');
    await explorer().leave(page);
  });

  test('an address in a file leads to the tie that it names', async () => {
    const page = await explorer().open(
      '/ties/coAttendance?a=organisation:stone-company&b=organisation:valley-chamber&scope.datasets=riverside',
    );
    await evidence(page).locator('blockquote').first().waitFor();
    expect(new URL(page.url()).searchParams.get('view.open')).toBe(
      'organisation:stone-company,organisation:valley-chamber',
    );
    await explorer().leave(page);
  });
}
