import { addMonths, isoDate, periodStart } from '../../src/model/days/calendar.js';
import { monthsOf } from '../../src/model/days/duration.js';
import { dayNumber } from '../../src/model/days/edtf_date.js';

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-10-14', -11, '2022-11-14'],
  ['1969-05-31', 1, '1969-06-30'],
  ['0050-03-31', 6, '0050-09-30'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(isoDate(addMonths(dayNumber(day), months))).toBe(expected);
});

test.each([
  ['2023-02-14', 12, '2023-01-01'],
  ['2023-08-31', 6, '2023-07-01'],
  ['2023-12-31', 3, '2023-10-01'],
  ['2023-05-31', 2, '2023-05-01'],
  ['1969-12-31', 1, '1969-12-01'],
])('the period of %s, of %i months, begins on %s', (day, months, expected) => {
  expect(isoDate(periodStart(dayNumber(day), months))).toBe(expected);
});

test.each([
  ['P1Y', 12],
  ['P6M', 6],
  ['P1Y6M', 18],
  ['P', undefined],
  ['P0Y', undefined],
  ['P1W', undefined],
  ['1Y', undefined],
  ['P1Y ', undefined],
])('%s is %s months', (text, months) => {
  expect(monthsOf(text)).toBe(months);
});
