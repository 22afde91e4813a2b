import fc from 'fast-check';
import { readDate } from '../../src/dataset/read/cells/dates.js';
import { Edtf } from '../../src/graph/scalars.js';
import { isoDate } from '../../src/model/days/calendar.js';
import { dayNumber, periodOf } from '../../src/model/days/edtf_date.js';

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-11~', '2025-11-01', '2025-11-30'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2018-05-08/2018-05-10', '2018-05-08', '2018-05-10'],
  ['2018/..', '2018-01-01', undefined],
  ['/2018', undefined, '2018-12-31'],
  ['2025-11-10T01:00:00+07:00', '2025-11-10', '2025-11-10'],
  ['2025-11-10T23:30:00-05:00', '2025-11-10', '2025-11-10'],
  ['2025-11-10T00:00:00', '2025-11-10', '2025-11-10'],
  ['2025-11-10T09:00/2025-11-10T12:00', '2025-11-10', '2025-11-10'],
  ['2025-11-10T22:00:00+07:00/2025-11-11T02:00:00+07:00', '2025-11-10', '2025-11-11'],
  ['2025-21', '2025-01-01', '2025-12-31'],
  ['2025-33', '2025-01-01', '2025-03-31'],
  ['2025-38', '2025-05-01', '2025-08-31'],
  ['2025-41', '2025-07-01', '2025-12-31'],
  ['2025-XX-10', '2025-01-10', '2025-12-10'],
  ['2025-0X-31', '2025-01-31', '2025-08-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['201X-02-29', '2012-02-29', '2016-02-29'],
  ['[2025-11-10..2025-11-12]', '2025-11-10', '2025-11-12'],
  ['{2025-11-12,2025-11-10}', '2025-11-10', '2025-11-12'],
  ['[..2025-11-12]', undefined, '2025-11-12'],
])('%s is from %s to %s', (text, first, last) => {
  expect(periodOf(text)).toEqual({ first, last });
});

test.each([
  '2023-02-29',
  '2023-02-29~',
  '2023?-02-29',
  '2023-02-29T10:00:00Z',
  '2023-02-29/2023-03-05',
  '[2023-02-28,2023-02-29]',
  '1900-02-29',
  '2025-11-31',
  '2025-13',
  '2025-11-10/2025-11-09',
  '2025-11-10T25:00:00Z',
  '20251310',
  '2024/2025/2026',
  '../..',
  '',
])('%j is no date: not in an import, nor in a scope', (text) => {
  expect(periodOf(text)).toBeUndefined();
  expect(readDate(text)).toMatchObject({ code: 'INVALID_DATE' });
  expect(() => Edtf.parseValue(text)).toThrow('is not an EDTF date');
});

const two = (number: number): string => String(number).padStart(2, '0');
const day = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }).map(isoDate);
const minutes = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((time) => `${two(Math.floor(time / 60))}:${two(time % 60)}`);
const zone = fc.oneof(
  fc.constantFrom('', 'Z'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 1, max: 11 }), fc.constantFrom('00', '30'))
    .map(([sign, hours, rest]) => `${sign}${two(hours)}:${rest}`),
);

test('whatever the time and zone, the day is the one that is written', () => {
  fc.assert(
    fc.property(day, minutes, zone, (written, time, offset) => {
      expect(periodOf(`${written}T${time}:00${offset}`)).toEqual({ first: written, last: written });
    }),
  );
});

test('what the calendar does not have is no date, and all that it has is one', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, dayOfMonth]) => {
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
      expect(periodOf(`${text}~`)).toEqual(dayOfMonth > length ? undefined : { first: text, last: text });
    }),
    { examples: [[[2023, 2, 29]], [[1900, 2, 29]], [[2000, 2, 29]]], numRuns: 300 },
  );
});

test('an interval goes from its first day to its last, and backwards is none', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(periodOf(`${from}/${to}`)).toEqual(from <= to ? { first: from, last: to } : undefined);
    }),
  );
});
