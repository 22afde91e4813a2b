import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The program of axe, which `violations` needs in the page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Texts of programs, for they run in the browser.

/** Elements that are wider than the page or scroll sideways, outside grid and map. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((of) => !of.closest('.grid-region, .map-region, .unseen, .skip'))
    .filter((of) => of.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
      (['auto', 'scroll'].includes(getComputedStyle(of).overflowX) && of.scrollWidth > of.clientWidth + 1))
    .map((of) => of.outerHTML.slice(0, 120))`);

/** Elements whose text does not fit into them, and labels of a map that reach beyond it. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
    const elements = [...document.querySelectorAll('main *, header *, footer *')].filter((of) => !of.closest('.unseen, svg'));
    const hidden = elements.filter((of) =>
      (hides(getComputedStyle(of).overflowX) && of.scrollWidth > of.clientWidth + 1) ||
      (hides(getComputedStyle(of).overflowY) && of.scrollHeight > of.clientHeight + 1));
    const beyond = [...document.querySelectorAll('.map-region svg text')].filter((of) => {
      const [label, map] = [of, of.ownerSVGElement].map((each) => each.getBoundingClientRect());
      return label.left < map.left - 1 || label.right > map.right + 1 || label.top < map.top - 1 || label.bottom > map.bottom + 1;
    });
    return [...hidden, ...beyond].map((of) => of.outerHTML.slice(0, 120));
  })()`);

/** Words that go on in the next line and are not so long that they have to; Latin ones, which do not break anywhere. */
export const broken = (page: Page): Promise<string[]> =>
  page.evaluate(String.raw`(() => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const of = text.parentElement;
      if (!of.checkVisibility() || of.closest('script, option, svg, code, .unseen')) continue;
      for (const { 0: written, index } of text.data.matchAll(/\S+/g)) {
        if (written.length > 24) continue;
        for (const word of written.matchAll(/[\p{Script=Latin}\p{M}]+/gu)) {
          range.setStart(text, index + word.index);
          range.setEnd(text, index + word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(word[0] + ' in ' + of.outerHTML.slice(0, 120));
        }
      }
    }
    return found;
  })()`);

/** Texts from right to left that are not kept apart from what stands beside them, and turn it round. */
export const notIsolated = (page: Page): Promise<string[]> =>
  page.evaluate(String.raw`(() => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement: of } = texts.currentNode;
      if (/\p{Script=Arabic}/u.test(data) && !/\u2068[^\u2069]*\p{Script=Arabic}/u.test(data) &&
        !of.closest('bdi, [dir=auto], .unseen, script, option, textarea, svg')) found.push(of.outerHTML.slice(0, 160));
    }
    return found;
  })()`);

/** Unfolds all that can be. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate("for (const folded of document.querySelectorAll('main details')) folded.open = true");

/** Pairs of labels of a map whose boxes overlap. */
export const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const labels = [...document.querySelectorAll('svg .label')].map((of) => [of.textContent, of.getBoundingClientRect()]);
    return labels.flatMap(([a, p], i) => labels.slice(i + 1)
      .filter(([, q]) => p.left + 1 < q.right && q.left + 1 < p.right && p.top + 1 < q.bottom && q.top + 1 < p.bottom)
      .map(([b]) => a + ' × ' + b));
  })()`);

/** What is to be pressed and smaller than 24 px, outside sentences. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('button, nav a, .chips a, table.grid td a, input, select, summary, thead a')]
    .filter((of) => of.checkVisibility())
    .map((of) => [of, of.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < 24 || height < 24)
    .map(([of]) => of.outerHTML.slice(0, 120))`);

/** Stops of the tabulator before the end of the main part. */
export const stops = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
    .filter((of) => of.tabIndex >= 0 && of.checkVisibility() && !of.closest('footer')).length`);

export interface Bytes {
  script: number;
  font: number;
  /** Scripts, fonts, styles; not what the API answers. */
  all: number;
}

/** Bytes of the files that the page loaded, as they were sent. */
export async function bytes(page: Page): Promise<Bytes> {
  const files = await page.evaluate<[name: string, size: number][]>(
    `performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => [name, encodedBodySize])`,
  );
  const sum = (ending: RegExp): number =>
    files.reduce((total, [name, size]) => total + (ending.test(name) ? size : 0), 0);
  return { script: sum(/\/explorer\/.*\.js$/), font: sum(/\.woff2$/), all: sum(/\/explorer\//) };
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe, which the page has, finds wrong by WCAG 2.2 AA and its best practices. */
export async function violations(page: Page): Promise<string[]> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then((of) => of.violations)`,
  );
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
