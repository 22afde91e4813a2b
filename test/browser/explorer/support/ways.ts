import type { Locator, Page } from 'playwright-core';
import type { Figure } from './figures_shown.js';
import { settled } from './settled.js';

/** A way in which figures open, and what has to be there once one is open. */
export interface Way {
  is: (figure: Figure) => boolean;
  /** The numbers that what was opened states or has rows of: the figure has to be among them. */
  opened: (page: Page, control: Locator, figure: Figure) => Promise<number[]>;
}

export const leads =
  (address: RegExp) =>
  (figure: Figure): boolean =>
    address.test(figure.opens ?? '');
export const folds =
  (at: RegExp) =>
  (figure: Figure): boolean =>
    figure.opens === 'summary' && at.test(figure.at);

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** Goes where a link leads, and waits for what is there. */
export async function follow(page: Page, control: Locator): Promise<void> {
  await page.goto(new URL((await control.getAttribute('href'))!, page.url()).href);
  await settled(page);
}

export const rows =
  (selector: string): Way['opened'] =>
  async (page, control) => {
    await follow(page, control);
    return [await page.locator(selector).count()];
  };

export const stated =
  (selector: string): Way['opened'] =>
  async (page, control) => {
    await follow(page, control);
    return numbersIn(await page.locator(selector).first().innerText());
  };

/** Opens a tie; what the panel lists is all shown. */
export async function openTie(page: Page, control: Locator): Promise<Locator> {
  await follow(page, control);
  const panel = page.locator('section.evidence');
  await panel.locator('.actions').waitFor();
  await page.evaluate("for (const folded of document.querySelectorAll('.evidence details')) folded.open = true");
  for (const all of await panel.getByRole('button', { name: /^Show all/ }).all()) await all.click();
  return panel;
}

/** The API’s answer to the query that a link holds, as text. */
export async function answer(page: Page, control: Locator): Promise<string> {
  const query = new URL((await control.getAttribute('href'))!, page.url()).searchParams.get('query');
  const response = await page.request.post(new URL('/graphql', page.url()).href, { data: { query } });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return JSON.stringify(data);
}

export const valuesOf = (json: string, name: string): number[] =>
  [...json.matchAll(new RegExp(`"${name}":(\\d+)`, 'g'))].map(([, number]) => Number(number));

/** Lines of the table that a link downloads, beside its head. */
export async function linesOf(page: Page, control: Locator): Promise<number> {
  const response = await page.request.get(new URL((await control.getAttribute('href'))!, page.url()).href);
  return (await response.text()).trim().split('\n').length - 1;
}

/** What a summary folds. */
export const folded = (control: Locator): Locator => control.locator('xpath=..');
