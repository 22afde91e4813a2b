import type { Explorer } from './support/explorer.js';
import { settled } from './support/settled.js';
import { AXE, tooSmall, tooWide, violations } from './support/measured.js';

const MAP = '/network?scope.datasets=riverside&view.tab=map';

/** @param explorer the one that runs, once it runs */
export function scope(explorer: () => Explorer): void {
  test('issues and sectors are picked by their names, by keyboard, and taken away again', async () => {
    const page = await explorer().open(MAP);
    await settled(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.getByRole('button', { name: 'Change what is counted' }).click();
    const issues = page.getByRole('group', { name: 'Issues' }).getByRole('checkbox');
    await issues.first().waitFor();
    const [id, name] = await issues
      .first()
      .evaluate((box: Box): [string, string] => [box.value, box.labels[0]!.textContent.trim()]);
    expect(name).not.toContain('issue:');
    expect(await tooWide(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    for (const box of [issues.first(), page.getByRole('checkbox', { name: 'civil society' })]) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/scope\.sectors=CSO/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('scope.issues')).toBe(id);
    expect(searchParams.get('scope.datasets')).toBe('riverside');
    const chip = (text: string): ReturnType<typeof page.locator> => page.locator('.chips li', { hasText: text });
    await chip(`Issues: ${name}`).waitFor();
    await chip('Sectors: civil society').waitFor();
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('link', { name: 'Take Issues away' }).click();
    await chip('Issues:').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('scope.issues')).toBe(false);
    await explorer().leave(page);
  });

  test('what is unticked before the list of issues has come stays so, and what is taken away is no longer ticked', async () => {
    const page = await explorer().open('/');
    await settled(page);
    let come = (): void => undefined;
    const gate = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Issues') === true) await gate;
      await route.continue();
    });
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(`${MAP}&scope.issues=issue:water&scope.sectors=CSO`)})`,
    );
    await page.getByRole('button', { name: 'Change what is counted' }).click();
    const issues = page.getByRole('group', { name: 'Issues' }).getByRole('checkbox');
    expect(await issues.count()).toBe(1);
    await issues.uncheck();
    come();
    await issues.nth(1).waitFor();
    expect(await issues.and(page.locator(':checked')).count()).toBe(0);
    const cso = page.getByRole('checkbox', { name: 'civil society' });
    expect(await cso.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Take Sectors away' }).click();
    await page.waitForURL((url) => !url.searchParams.has('scope.sectors'));
    expect(await cso.isChecked()).toBe(false);
    await explorer().leave(page);
  });
}

/** A box to be ticked, as the page knows it. */
interface Box {
  value: string;
  labels: { textContent: string }[];
}
