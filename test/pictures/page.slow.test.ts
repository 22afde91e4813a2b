import { chromium } from 'playwright-core';
import { toText } from '../../src/drawing/to_text.js';
import { htmlPage } from '../../src/pictures/html.js';
import { CHROMIUM, hasChromium } from '../browser/explorer/support/explorer.js';
import { drawnNode, drawnTie } from '../drawing/support.js';

const LONG = `Konfederasi${'x'.repeat(289)}`;
const source = { id: 'source:s', title: LONG, publisher: null, day: null, url: 'https://graph.example/?x=1&y=2' };

const picture = {
  subject: {
    nodes: [drawnNode('organisation:a', { name: LONG }), drawnNode('organisation:b', { name: '</h3> & "Sons"' })],
    ties: [drawnTie(0, 1, { title: `${LONG} – </h3> & "Sons"` })],
    directed: false,
    links: [],
  },
  caption: {
    title: LONG,
    statements: [LONG],
    warnings: [{ code: 'SINGLE_SOURCE', sentence: LONG }],
    sources: [{ ...source }],
    moreSources: 0,
    licence: 'CC0-1.0',
    dataVersion: '2',
    generator: 'Jejaring',
    address: undefined,
    question: 'coAttendance',
    parameters: {},
    measure: 'p',
  },
  evidence: [
    {
      meetings: [
        {
          title: LONG,
          day: '2025-11-10',
          facts: [
            {
              text: LONG,
              inference: null,
              quotes: [{ text: LONG, locator: null, inference: 'STATED' as const, source }],
              more: 0,
            },
          ],
        },
      ],
      more: 0,
    },
  ],
};

(hasChromium ? it : it.skip)(
  `a saved page fits a window of 320, whatever the names (skipped where there is no ${CHROMIUM})`,
  async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.setContent(`<!doctype html>\n${toText(htmlPage(picture))}`);
    expect(await page.locator('h3').innerText()).toBe(`${LONG} – </h3> & "Sons"`);
    expect(
      await page.evaluate(`[...document.querySelectorAll('main *')]
        .filter((of) => !of.closest('.drawing') && of.getBoundingClientRect().right > innerWidth)
        .map((of) => of.localName)`),
    ).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await browser.close();
  },
);
