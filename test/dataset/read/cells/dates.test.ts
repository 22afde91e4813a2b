import { readDate } from '../../../../src/dataset/read/cells/dates.js';

const plain = (text: string, order?: 'dmy' | 'mdy'): unknown => {
  const date = readDate(text, { order, plain: true });
  return typeof date === 'string' ? date : date.expected;
};

test.each([
  ['2025/11/10', '2025-11-10'],
  ['2025-11-8', '2025-11-08'],
  ['20251110', '2025-11-10'],
  ['10 November 2025', '2025-11-10'],
  ['10 Nopember 2025', '2025-11-10'],
  ['November 10th, 2025', '2025-11-10'],
  ['Nov 2025', '2025-11'],
  ['11/2025', '2025-11'],
  ['25/12/2010', '2010-12-25'],
  ['05/05/2010', '2010-05-05'],
  ['Senin (10/11/2025)', '2025-11-10'],
  ['Jum’at, 14 Nov. 2025', '2025-11-14'],
  ['8–10 Mei 2018', '2018-05-08/2018-05-10'],
  ['8 s.d. 10 Mei 2018', '2018-05-08/2018-05-10'],
  ['30 April-2 Mei 2018', '2018-04-30/2018-05-02'],
  ['Kamis–Jumat, 6–7 November 2025', '2025-11-06/2025-11-07'],
  ['30 Desember 2024 sampai dengan 2 Januari 2025', '2024-12-30/2025-01-02'],
  ['2025-11-08/10', '2025-11-08/2025-11-10'],
  ['2025-11-10 - 2025-11-12', '2025-11-10/2025-11-12'],
  ['2025-Q4', '2025-36'],
  ['Q1 2025', '2025-33'],
  ['ca. 2025', '2025~'],
  ['sekitar Mei 2025', '2025-05~'],
  ['2025-11-10 09:00', '2025-11-10'],
  ['2025-11-10T23:30:00-05:00', '2025-11-10'],
  ['Senin, 10 November 2025 pukul 09.00–12.00 WIB', '2025-11-10'],
  ['2025-21', '2025-21'],
  ['2025-XX-10', '2025-XX-10'],
  ['{2025-11-10,2025-11-12}', '{2025-11-10,2025-11-12}'],
])('%s is %s', (text, date) => {
  expect(plain(text)).toBe(date);
});

test.each([
  ['10/11/2025', 'It may be 2025-11-10 or 2025-10-11: write one of them, or say --dates dmy or --dates mdy.'],
  ['45971', 'of 2025-11-10'],
  ['45971.375', 'of 2025-11-10'],
  ['25/12/10', 'four digits'],
  ['02-06 September', 'The year is missing'],
  ['2025-11-10;2025-11-12', '2025-11-10/2025-11-12 for all days'],
  ['2024-25', '2024/2025 for the years'],
  ['Selasa, 10 November 2025', 'Its weekday is not that of 2025-11-10'],
  ['Rabu (10/11/2025)', 'It may be'],
  ['Oct-12', 'Expected EDTF'],
  ['2025-13', 'Expected EDTF'],
  ['2025-02-30', 'Expected EDTF'],
  ['30/02/2010', 'Expected EDTF'],
  ['13 Juni 2025 - 12 Juni 2025', 'Expected EDTF'],
  ['8 dan 10 Mei 2018', 'Expected EDTF'],
  ['2025-11-10 25:00', 'Expected EDTF'],
])('%s is refused: %s', (text, hint) => {
  expect(plain(text)).toContain(hint);
  expect(plain(text)).toMatch(/\.$/);
});

test('figures are read in the order that is given, and in no other', () => {
  expect(plain('10/11/2025', 'dmy')).toBe('2025-11-10');
  expect(plain('10.11.2025', 'mdy')).toBe('2025-10-11');
  expect(plain('10/11/2025 - 12/11/2025', 'dmy')).toBe('2025-11-10/2025-11-12');
  expect(plain('25/12/2025', 'mdy')).toContain('it may be 2025-12-25');
});

test('in a package 2024-25 is the season that EDTF has', () => {
  expect(readDate('2024-25')).toBe('2024-25');
});
