import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Waits until nothing on the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.locator('footer p').waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached', timeout: 60_000 });
  // The names of what is counted and the datasets are asked for by themselves.
  await page.locator('[aria-busy]').first().waitFor({ state: 'detached' });
  if ((await page.locator('section.scope').count()) > 0) await page.locator('section.scope .dataset').first().waitFor();
}

/** Waits until an expression is true in the page, whose policy lets nothing be evaluated there as Playwright would. */
export async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(expression))) await delay(20);
}

/** Goes to a page as a link of the pages does: nothing is loaded anew. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await settled(page);
}
