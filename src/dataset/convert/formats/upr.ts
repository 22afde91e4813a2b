import { shown } from '../../problems/index.js';
import type { Format } from '../format.js';
import { readTable, RowMaker } from '../input/table_rows.js';
import { Recommendations } from './upr/recommendation.js';
import { HEADERS } from './upr/words.js';

/**
 * Registers of recommendations in the manner of the Universal Periodic Review: who recommended what to whom, and the
 * answer. There is no standard for them; headers are those of https://upr-info.org/ and of the matrices of OHCHR, and
 * `--map` names others.
 */
export const upr: Format = {
  name: 'upr',
  title: 'Register of recommendations (UPR)',
  takes: 'one .csv file, a recommendation a row',
  files: 1,
  options: ['map', 'lang'],
  async convert([path], conversion, { map, lang }) {
    for (const column of map.keys()) {
      if (column in HEADERS) continue;
      conversion.problem(
        '--map',
        `there is no column ${shown(column)}. Columns are ${Object.keys(HEADERS).join(', ')}.`,
      );
    }
    const required = (['text', 'recommending', 'reviewed'] as const).map((column) => [
      ...new Set([...HEADERS[column], column]),
    ]);
    const maker = new RowMaker(conversion, 'recommendation', required, map);
    const rows = await readTable(path!, maker, conversion);
    conversion.settle();
    const recommendations = new Recommendations(lang ?? 'und', conversion);
    for (const row of rows) recommendations.add(row);
    if (lang === undefined)
      conversion.notes.push('The language of the texts is not known (`und`): say it with `--lang`.');
  },
};
