import { addressOf } from '../local/contenders/contender.js';
import { jejaring } from '../machine/jejaring.js';
import { median, smallestAndLargest } from '../statistics.js';
import type { Suite } from '../suite.js';
import { startBrowser } from './browser.js';
import { bareSigma, ourPages, type Measured } from './contenders.js';
import { DRAWN, writeDrawn } from './data.js';

const STEPS = ['the first frame', 'another scope'];

/** `npm run bench -- explorer`: what a browser’s scripts take to draw, beside bare sigma with the same networks. */
export const explorerSuite: Suite = {
  name: 'explorer',
  title: 'Pages',
  async run(bench) {
    const database = await bench.emptyDatabase('explorer');
    for (const drawn of DRAWN) {
      await jejaring(bench, ['import', await writeDrawn(drawn)], database.env).ended;
    }
    const origin = await addressOf(jejaring(bench, ['serve', '--port', '0'], database.env));
    const browser = await startBrowser(bench);
    const drawers = [ourPages(browser, origin), await bareSigma(bench, browser, origin)];
    const rows: (string | number)[][] = [];
    for (const drawn of DRAWN) {
      const rounds: Measured[][] = [];
      // The first is not counted.
      for (let round = 0; round <= bench.rounds; round++) {
        const measured: Measured[] = [];
        for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) measured[i] = await drawers[i]!.measure(drawn);
        if (round > 0) rounds.push(measured);
      }
      STEPS.forEach((step, i) => {
        const [ours, sigma] = [0, 1].map((drawer) => rounds.map((measured) => measured[drawer]![i]!));
        const ratios = ours!.map((seconds, round) => seconds / sigma![round]!);
        const [least, most] = smallestAndLargest(ratios).map((ratio) => ratio.toPrecision(3));
        rows.push([`${drawn.title}: ${step}`, median(ours!), median(sigma!), median(ratios), `${least} – ${most}`]);
      });
    }
    return {
      title: this.title,
      notes: [
        'Seconds of scripts on the page’s own thread, as Chromium counts them (`ScriptDuration`). Our maps are laid out in a worker, which is not in it; sigma is given places and lays nothing out. What either draws is counted first.',
        'Ours is the whole page, with its texts, its table or picture with a title for each tie, and the keyboard’s way through them; sigma’s is a canvas. The data are the same whatever the size.',
        'The page asks for 300 of the strongest ties by itself; here it is given a thousand.',
      ],
      tables: [
        {
          title: 'Seconds of scripts',
          columns: ['what', ...drawers.map(({ name }) => name), 'ratio', 'spread'],
          rows,
        },
      ],
      goals: [],
    };
  },
};
