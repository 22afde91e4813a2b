import { withDataset } from '../../support/datasets.js';
import { citation } from './citation.js';
import { everyPage } from './every_page.js';
import { downloads } from './downloads.js';
import { figures } from './figures.js';
import { firstMinute } from './first_minute.js';
import { focus } from './focus.js';
import { print } from './print.js';
import { sameAgain } from './same_again.js';
import { scope } from './scope.js';
import { CHROMIUM, hasChromium, startExplorer, type Explorer } from './support/explorer.js';

// @takes 300 s

/** One server and one browser for all of them. */
(hasChromium ? describe : describe.skip)(`the pages in a browser (skipped where there is no ${CHROMIUM})`, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer(await withDataset('women-homeworkers', 'riverside'));
  });
  afterAll(() => explorer.close());
  const running = (): Explorer => explorer;

  describe('the first minute', () => firstMinute(running));
  describe('the focus', () => focus(running));
  describe('citations', () => citation(running));
  describe('what is counted', () => scope(running));
  describe('files', () => downloads(running));
  describe('paper', () => print(running));
  describe('every page', () => everyPage(running));
  describe('every figure', () => figures(running));
  describe('every address', () => sameAgain(running));

  test('nothing was asked of another server, and no browser had anything to complain of', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
