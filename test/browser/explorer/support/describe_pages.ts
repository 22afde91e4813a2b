import { withDataset } from '../../../support/datasets.js';
import { CHROMIUM, hasChromium, startExplorer, type Explorer } from './explorer.js';

/**
 * Tests of the pages over both examples: one server and one browser for all of them.
 * @param tests are given the explorer that runs, once it runs
 */
export function describePages(title: string, tests: (running: () => Explorer) => void): void {
  (hasChromium ? describe : describe.skip)(`${title} (skipped where there is no ${CHROMIUM})`, () => {
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer(await withDataset('women-homeworkers', 'riverside'));
    });
    afterAll(() => explorer.close());

    tests(() => explorer);

    test('nothing was asked of another server, and no browser had anything to complain of', () => {
      expect(explorer.complaints).toEqual([]);
    });
  });
}
