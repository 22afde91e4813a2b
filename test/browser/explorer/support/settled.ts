import type { Page } from 'playwright-core';

/** Waits until nothing on the page is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.locator('footer p').waitFor();
  const skeletons = page.locator('.skeleton');
  // What an answer shows may ask for more once it is drawn.
  do {
    await skeletons.first().waitFor({ state: 'detached', timeout: 60_000 });
    await drawn(page);
  } while ((await skeletons.count()) > 0);
  // The datasets are asked for by themselves.
  if ((await page.locator('section.scope').count()) > 0) await page.locator('section.scope .dataset').first().waitFor();
}

const drawn = (page: Page): Promise<void> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Goes to a page as a link of the pages does: nothing is loaded anew. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await drawn(page);
  await settled(page);
}
