import type { Locator } from 'playwright-core';
import { FACTS, ISSUES, MEETINGS, SIZE } from './support/crowd.js';
import type { Explorer } from './support/explorer.js';
import { settled } from './support/settled.js';

/** What is longer than one page of a list. @param explorer the one that runs, once its graph holds the crowd */
export function longLists(explorer: () => Explorer): void {
  test('every issue can be picked: what the list does not show is found by a part of its name, and stays ticked', async () => {
    // By name it is behind all others.
    const last = 'issue:issue-99';
    const page = await explorer().open(`/network?scope.datasets=crowd&scope.issues=${last}`);
    const chip = page.locator('.chips li', { hasText: 'Issues:' });
    await chip.filter({ hasText: 'topic 99' }).waitFor();
    await page.getByRole('button', { name: 'Change what is counted' }).click();
    const issues = page.getByRole('group', { name: 'Issues', exact: true });
    await issues.getByText(/^20 of \d+ are shown/).waitFor();
    const said = await issues.locator('.more').innerText();
    expect(Number(/of (\d+)/.exec(said)![1])).toBeGreaterThanOrEqual(ISSUES);
    const shown = await issues.getByRole('checkbox').count();
    await issues.getByRole('button', { name: 'Show more' }).click();
    await issues.getByText(/^40 of \d+ are shown/).waitFor();
    expect(await issues.getByRole('checkbox').count()).toBe(shown + 20);
    const search = issues.getByRole('searchbox');
    await search.fill('topic 12');
    await search.press('Enter');
    await issues.getByText('11 names match.').waitFor();
    await issues.getByRole('checkbox', { name: 'topic 123' }).check();
    await search.fill('no such name');
    await issues.getByRole('button', { name: 'Search' }).click();
    await issues.getByText('No name matches.').waitFor();
    expect(await issues.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('scope.issues')).toBe(last);
    await page.locator('#scope-form').getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL((url) => url.searchParams.get('scope.issues') === `${last},issue:issue-123`);
    await chip.filter({ hasText: 'topic 123' }).waitFor();
    await explorer().leave(page);
  });

  test('organisations and events are picked by their names too', async () => {
    const page = await explorer().open('/network?scope.datasets=crowd&view.tab=table');
    await settled(page);
    await page.getByRole('button', { name: 'Change what is counted' }).click();
    await page.getByText('All arguments').click();
    for (const [legend, name] of [
      ['Organisations', 'zz caller'],
      ['Events', 'meeting-239'],
    ] as const) {
      const group = page.getByRole('group', { name: legend, exact: true });
      await group.getByRole('searchbox').fill(name);
      await group.getByRole('searchbox').press('Enter');
      await group.getByText('1 name matches.').waitFor();
      await group.getByRole('checkbox', { name, exact: true }).check();
    }
    await page.locator('#scope-form').getByRole('button', { name: 'Apply' }).click();
    await page.waitForURL(/scope\.organisations=organisation:caller/);
    expect(new URL(page.url()).searchParams.get('scope.events')).toBe('event:meeting-239');
    await explorer().leave(page);
  });

  test('an event names its host whatever its name, and all participants, page by page', async () => {
    const page = await explorer().open('/events/assembly');
    await settled(page);
    const hosts = page.locator('dt', { hasText: 'Hosts' }).locator('xpath=following-sibling::dd[1]');
    expect(await hosts.innerText()).toBe('zz caller');
    const rows = page.locator('[aria-labelledby="participants"] tbody tr');
    expect(await rows.count()).toBe(100);
    expect(await page.locator('section[aria-labelledby="participants"]').locator('.more').innerText()).toContain(
      `100 of ${SIZE + 1} are shown.`,
    );
    await allShown(page.locator('section[aria-labelledby="participants"]'), rows);
    expect(await rows.count()).toBe(SIZE + 1);
    await explorer().leave(page);
  });

  test('an organisation shows all that it took part in, page by page', async () => {
    const page = await explorer().open('/organisations/caller');
    await settled(page);
    const lines = page.locator('[aria-labelledby="participations"] .time-line > li');
    expect(await lines.count()).toBe(100);
    await allShown(page.locator('[aria-labelledby="participations"]'), lines);
    expect(await lines.count()).toBe(MEETINGS + 1);
    expect(await lines.last().innerText()).toContain('2024-01-01');
    await explorer().leave(page);
  });

  test('so it does its networks, members, stances, recommendations and answers, with the quotes of each', async () => {
    await grow('/organisations/caller', [
      ['memberships', 'member-239'],
      ['members', 'member-99'],
      ['stances', 'Wish number 119 of the caller'],
      ['recommendations', 'Wish number 99 of the caller'],
      ['responses', 'Wish number 119 of the caller'],
    ]);
  });

  test('so does an event what was made there and what fed it, in order of time', async () => {
    await grow('/events/assembly', [
      ['outputs', 'Wish number 119 of the caller'],
      ['links', 'meeting-119'],
    ]);
  });

  /** Opens the sections of a page to their ends. @param sections each with what its last line says */
  async function grow(path: string, sections: readonly (readonly [id: string, last: string])[]): Promise<void> {
    const page = await explorer().open(path);
    await settled(page);
    for (const [id, last] of sections) {
      const section = page.locator(`section[aria-labelledby="${id}"]`);
      const rows = section.locator('li:has(.quotes)');
      expect([id, await rows.count()]).toEqual([id, 50]);
      await allShown(section, rows);
      expect([id, await rows.count()]).toEqual([id, FACTS]);
      expect(await rows.last().innerText()).toContain(last);
      expect(new Set(await rows.allInnerTexts()).size).toBe(FACTS);
    }
    await explorer().leave(page);
  }
}

/** Asks for more until there is no more. */
async function allShown(list: Locator, rows: Locator): Promise<void> {
  const more = list.getByRole('button', { name: 'Show more' });
  while ((await more.count()) > 0) {
    const before = await rows.count();
    await more.click();
    await rows.nth(before).waitFor();
  }
}
