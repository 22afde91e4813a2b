import type { Page } from 'playwright-core';
import { CONTROLS, type Figure } from './figures_shown.js';
import {
  answer,
  folded,
  folds,
  follow,
  leads,
  linesOf,
  numbersIn,
  openTie,
  rows,
  stated,
  valuesOf,
  type Way,
} from './ways.js';

/** Every way, by name; a figure opens in the first that fits. */
export const WAYS: Readonly<Record<string, Way>> = {
  'participants of an event': {
    is: leads(/^\/events\/.*#participants/),
    opened: rows('[aria-labelledby="participants"] tbody tr'),
  },
  'participations of an organisation': {
    is: leads(/^\/organisations\/.*#participations/),
    opened: rows('[aria-labelledby="participations"] .time-line > li'),
  },
  'list of events': { is: leads(/^\/events$/), opened: stated('caption') },
  'list of organisations': { is: leads(/^\/organisations$/), opened: stated('caption') },
  'sources of a tie': {
    is: (figure) => leads(/view\.open=/)(figure) && figure.column === 'Original documents',
    opened: async (page, control) => {
      const panel = await openTie(page, control);
      const said = await panel.locator('summary:has(+ .leave-out)').allInnerTexts();
      return [await panel.locator('.leave-out li').count(), ...said.flatMap(numbersIn)];
    },
  },
  'chance of a tie': {
    is: (figure) => leads(/view\.open=/)(figure) && figure.column === 'q value',
    opened: async (page, control, { figure }) => {
      const panel = await openTie(page, control);
      const evidence = await page
        .locator('tr', { has: page.locator(`a[href="${await control.getAttribute('href')}"]`) })
        .count();
      return (await panel.locator('.quote').count()) > 0 && evidence > 0 ? [Number(figure)] : [];
    },
  },
  'meetings of a tie': {
    is: (figure) => leads(/(network|coAttendance)\?.*view\.open=/)(figure),
    opened: async (page, control) => [await (await openTie(page, control)).locator('.meeting').count()],
  },
  'weight of a tie': {
    is: leads(/view\.open=/),
    opened: async (page, control) => numbersIn(await (await openTie(page, control)).locator('h2').innerText()),
  },
  'partners of an organisation': {
    is: leads(/^\/ties\/coAttendance\?ego=[^&]+$/),
    opened: stated('.counted > summary'),
  },
  'named in a sentence': { is: leads(/^\/network\?scope/), opened: stated('.counted > summary') },
  'further facts': {
    is: (figure) => leads(/^\/graphql\?/)(figure) && /presence/.test(figure.at),
    opened: async (page, control) => {
      const shown = await control.locator('xpath=ancestor::li[1]').locator('details.quotes').count();
      return valuesOf(await answer(page, control), 'totalCount').map((total) => total - shown);
    },
  },
  'counts of the API': {
    is: (figure) => leads(/^\/graphql\?/)(figure) && !/warnings|quotes|presence/.test(figure.at),
    opened: async (page, control) => {
      const json = await answer(page, control);
      return [...valuesOf(json, 'totalCount'), ...valuesOf(json, 'count')];
    },
  },
  warnings: {
    is: (figure) => leads(/^\/graphql\?/)(figure) && /warnings/.test(figure.at),
    opened: async (page, control) => {
      const json = await answer(page, control);
      return /"warnings":(\[.*?\]),"events"/.exec(json)!.slice(1).flatMap(numbersIn);
    },
  },
  'further quotes': {
    is: (figure) => leads(/^\/graphql\?/)(figure) && /quotes/.test(figure.at),
    opened: async (page, control) => {
      const shown = await control.locator('xpath=ancestor::details[1]').locator('.quote').count();
      return valuesOf(await answer(page, control), 'totalCount').map((total) => total - shown);
    },
  },
  'ties as a file': {
    is: leads(/^\/export\/.*\.csv/),
    opened: async (page, control) => [await linesOf(page, control)],
  },
  'sentence of a network': {
    is: folds(/details\.counted/),
    opened: async (page, control) => {
      const own = folded(control);
      const lists = await Promise.all((await own.locator('ul').all()).map((list) => list.locator('li').count()));
      const files = await Promise.all((await own.locator('a[download]').all()).map((file) => linesOf(page, file)));
      await follow(page, own.locator('a').first());
      for (const all of await page.locator('.table-region').getByRole('button').all()) await all.click();
      const ties = page.locator('.table-region tbody tr');
      const least = numbersIn(await ties.last().locator('.number').first().innerText());
      return [...lists, ...files, await ties.count(), ...least];
    },
  },
  'states of presence': {
    is: folds(/details\.presence/),
    opened: async (_, control) => [await folded(control).locator('> .facts-list > li').count()],
  },
  'quotes of a fact': {
    is: folds(/details\.quotes/),
    opened: async (_, control) => {
      const own = folded(control);
      const cited = await own.locator('.source cite').allInnerTexts();
      return [await own.locator('.quote').count(), new Set(cited).size];
    },
  },
  'limits of a claim': {
    is: folds(/ul\.limits/),
    opened: async (page, control) => [
      await folded(control).locator('li').count(),
      await page.locator('.evidence .meeting').count(),
    ],
  },
  'sources that can be left out': {
    is: folds(/section\.evidence/),
    opened: async (_, control) => [await folded(control).locator('.leave-out li').count()],
  },
  'rows that are not shown yet': {
    is: ({ opens }) => opens === 'button',
    opened: async (page, control) => {
      const list = control.locator('xpath=preceding-sibling::*[1]');
      await control.click();
      await page.waitForTimeout(50);
      return [await list.locator(':is(tbody tr, li)').count(), await page.locator('.table-region tbody tr').count()];
    },
  },
};

/** Opens a figure of the page, which is unfolded. @returns as a way’s `opened` */
export const opened = (page: Page, way: Way, figure: Figure): Promise<number[]> =>
  way.opened(page, page.locator('main').locator(CONTROLS).nth(figure.control), figure);
