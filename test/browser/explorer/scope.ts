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
      .evaluate((box: Box): [string, string] => [box.value, box.labels[0]!.querySelector('bdi').textContent]);
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

  test('sources are picked, and left out, by their titles', async () => {
    const page = await explorer().open('/network?scope.excludeSources=source:komnas-2025-11-10&view.tab=table');
    await settled(page);
    const chip = page.locator('.chips li', { hasText: 'Sources left out:' });
    await chip.filter({ hasText: 'Komnas Perempuan dan Organisasi Masyarakat Sipil Perkuat' }).waitFor();
    await page.getByRole('button', { name: 'Change what is counted' }).click();
    await page.getByText('All arguments').click();
    const group = page.getByRole('group', { name: 'Sources left out', exact: true });
    await group.getByRole('button', { name: 'Show more' }).click();
    await group.getByRole('checkbox', { name: /^Komnas Perempuan gelar dialog kebijakan/ }).check();
    await page.locator('#scope-form').getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/komnas-2025-11-11/);
    expect(new URL(page.url()).searchParams.get('scope.excludeSources')).toBe(
      'source:komnas-2025-11-10,source:komnas-2025-11-11',
    );
    await chip.filter({ hasText: 'Komnas Perempuan gelar dialog kebijakan' }).waitFor();
    await page.getByRole('link', { name: 'Take Sources left out away' }).click();
    await chip.waitFor({ state: 'detached' });
    await explorer().leave(page);
  });

  test('what is unticked before the list of issues has come stays so, and what is taken away is no longer ticked', async () => {
    const page = await explorer().open('/');
    await settled(page);
    let come = (): void => undefined;
    const gate = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query IssueOptions') === true) await gate;
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

  test('what a view does not use is marked there, and not offered', async () => {
    const page = await explorer().open('/network?scope.datasets=riverside&weight=NEWMAN');
    await settled(page);
    const chip = page.locator('.chips li', { hasText: 'weight=NEWMAN' });
    const chance = page.getByRole('link', { name: 'Mark what is more than chance' });
    expect(await chip.innerText()).toContain('not used in this view');
    expect(await chance.count()).toBe(0);
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await chance.waitFor();
    expect(await chip.innerText()).not.toContain('not used');
    await explorer().leave(page);
  });

  test.each([
    ['/ties/coAttendance?scope.datasets=riverside&view.tab=grid', 'view.tab', undefined],
    ['/network?scope.datasets=riverside&view.tab=table&view.sort=wieght', 'view.sort', 'weight'],
  ])('%s is refused', async (path, key, meant) => {
    const page = await explorer().open(path);
    await page.getByText(`${key} cannot be`).waitFor();
    if (meant !== undefined) {
      await page.getByRole('link', { name: 'Open that address' }).click();
      await page.waitForURL((url) => url.searchParams.get(key) === meant);
      await page.locator(`th[aria-sort="descending"]`, { hasText: 'Weight' }).waitFor();
    }
    await explorer().leave(page);
  });
}

/** A box to be ticked, as the page knows it. */
interface Box {
  value: string;
  labels: { querySelector: (selector: string) => { textContent: string } }[];
}
