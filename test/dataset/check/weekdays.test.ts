import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import type { Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { packageOf } from '../../support/packages.js';

async function warned(start: string, written: string, language = ''): Promise<readonly Problem[]> {
  const dataset = await readPackage(
    packageOf({
      sources: `id,language\npaper,${language}`,
      events: `id,start,date_as_written,source\ne,${start},"${written}",paper`,
    }),
    { graph: EMPTY_GRAPH },
  );
  return dataset.warnings;
}

test.each([
  ['2025-11-14', "Jum'at, 14 November 2025"],
  ['2025-11-14', 'Jum’at (14/11)'],
  ['2025-11-16', 'Ahad, 16 November 2025'],
  ['2025-11-16', 'Minggu (16/11/2025)'],
  ['2025-11-16', 'Minggu pagi (16/11)'],
  ['2018-05-08/2018-05-10', 'Selasa–Kamis, 8–10 Mei 2018'],
  ['2025-11-10', 'Senen, 10 Nopember 2025'],
  ['2025-11-10', 'Sen, 10 Nov 2025'],
  ['2025-11-10', 'Mon 10 Nov 2025'],
  ['2025-11-10T00:00:00+07:00', 'Senin, 10 November 2025'],
  ['2025-11-10', 'Senin malam Selasa (10/11)'],
  ['2025-11-10', 'minggu kedua November 2025'],
  ['2025-11-10', 'Senin minggu lalu'],
  ['2025-11-10', 'Rabu pekan lalu, 11 Desember 2024'],
  ['2025-10-11', 'Senin (10/11/2025)'],
  ['2025-11-10', 'lun. 10 novembre 2025'],
  ['2025-11', 'Selasa'],
])('%s, written “%s”: the weekday fits, or there is none', async (start, written) => {
  expect(await warned(start, written)).toEqual([]);
});

test.each([
  ['2025-11-10', 'Selasa (10/11/2025)', 'Selasa', '2025-11-10 is a Monday'],
  ['2025-11-10', 'Sel (10/11)', 'Sel', '2025-11-10 is a Monday'],
  ['2025-11-10', 'Tue 10/11', 'Tue', '2025-11-10 is a Monday'],
  ['2025-11-10T00:00:00+07:00', 'Minggu', 'Minggu', '2025-11-10 is a Monday'],
  [
    '2018-05-08/2018-05-10',
    'Rabu-Jumat, 8–10 Mei 2018',
    'Rabu, Jumat',
    '2018-05-08 to 2018-05-10 are Tuesday to Thursday',
  ],
])('%s, written “%s”: %s does not fit', async (start, written, found, expected) => {
  expect(await warned(start, written)).toMatchObject([{ code: 'WEEKDAY_MISMATCH', found, expected }]);
});

test('in the language of the source too', async () => {
  expect(await warned('2025-11-10', 'mardi', 'fr')).toMatchObject([
    { code: 'WEEKDAY_MISMATCH', found: 'mardi', expected: '2025-11-10 is a lundi' },
  ]);
});
