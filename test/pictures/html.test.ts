import { toText } from '../../src/drawing/to_text.js';
import { htmlPage } from '../../src/pictures/html.js';
import type { Picture } from '../../src/pictures/picture.js';
import { drawnNode, drawnTie } from '../drawing/support.js';

const ARABIC = 'جمعية النساء (2025)';

/** A page of so many ties between two organisations, each with one quote. */
function pageOf(ties: number, quote: string): string {
  const source = { id: 'source:s', title: 'Minutes', publisher: ARABIC, day: '2025-11-10', url: null };
  const quotes = [{ text: quote, locator: null, inference: 'STATED' as const, source }];
  const picture: Picture = {
    subject: {
      nodes: [drawnNode('organisation:a'), drawnNode('organisation:b')],
      ties: Array.from({ length: ties }, () => drawnTie(0, 1)),
      directed: false,
      links: [],
    },
    caption: {
      title: 'Who meets whom?',
      statements: [],
      warnings: [],
      sources: [source],
      moreSources: 0,
      licence: 'CC0-1.0',
      dataVersion: '2',
      generator: 'Jejaring',
      address: undefined,
      question: 'coAttendance',
      parameters: {},
      measure: 'p',
    },
    evidence: Array.from({ length: ties }, () => ({
      meetings: [{ title: 'Hearing', day: null, facts: [{ text: 'A', inference: null, quotes, more: 0 }] }],
      more: 0,
    })),
  };
  return toText(htmlPage(picture));
}

const listed = (page: string): number => [...page.matchAll(/<li id="tie-\d+">/g)].length;

test('a page holds 5 MB of evidence, and says which ties it leaves out and how to have them', () => {
  expect(listed(pageOf(4, 'x'.repeat(1_000_000)))).toBe(4);
  const page = pageOf(7, 'x'.repeat(1_000_000));
  expect(listed(page)).toBe(4);
  expect(page).toContain('The first 4 of 7 ties are listed');
  expect(page).toContain('href="#tie-4"');
  expect(page).not.toContain('href="#tie-5"');
});

test('a publisher whose name is written from right to left leaves the day beside it in its order', () => {
  expect(pageOf(1, 'x')).toContain(` · \u2068${ARABIC}\u2069 · 2025-11-10 · stated`);
});
