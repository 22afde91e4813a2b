import { checkQuotes } from '../../../src/dataset/quotes/check_quotes.js';
import { normalText } from '../../../src/dataset/quotes/normal_text.js';
import type { AssertionRow } from '../../../src/model/tables/assertion_row.js';

const TEXT = 'Riverside Forum hadir. Lakeside Forum hadir.'; // invented
const texts = new Map([['source:riverside', normalText(TEXT)]]);

const row = (at: number, rest: Partial<AssertionRow>): AssertionRow => ({
  table: 'participations',
  target: 'event:riverside',
  dataset: 'riverside',
  file: 'participations.csv',
  row: at,
  source: 'source:riverside',
  inference: 'STATED',
  method: 'HUMAN',
  values: {},
  ...rest,
});

describe('checkQuotes', () => {
  it.each([
    ['a quote that stands once', { quote: 'Riverside Forum' }, 'FOUND', 'char=0,15'],
    ['a quote that is not there', { quote: 'Seaside Forum' }, 'NOT_FOUND', undefined],
    ['a quote that stands twice', { quote: 'hadir' }, 'SEVERAL', undefined],
    ['one of two places, by its locator', { quote: 'hadir', locator: 'char=38,43' }, 'FOUND', 'char=38,43'],
    ['a locator that is neither of two places', { quote: 'hadir', locator: 'char=1,6' }, 'SEVERAL', undefined],
    ['a locator beside the only place', { quote: 'Lakeside', locator: 'char=22,30' }, 'ELSEWHERE', 'char=23,31'],
    ['a locator of another kind', { quote: 'Lakeside', locator: 'page=1' }, 'FOUND', 'char=23,31'],
    ['a source without a text', { quote: 'hadir', source: 'source:lakeside' }, 'NO_TEXT', undefined],
  ])('judges %s', (_, rest, outcome, locator) => {
    expect(checkQuotes([row(2, rest)], texts)).toEqual([
      { file: 'participations.csv', row: 2, source: 'source:riverside', ...rest, locator, outcome },
    ]);
  });

  it('answers once for a row of several assertions, in the order of files and rows', () => {
    const rows = [row(10, { quote: 'hadir' }), row(9, { quote: 'Lakeside' }), row(9, { quote: 'Lakeside' })];
    const places = checkQuotes([...rows, row(12, { file: 'events.csv', quote: 'Forum' })], texts);
    expect(places.map(({ file, row }) => [file, row])).toEqual([
      ['events.csv', 12],
      ['participations.csv', 9],
      ['participations.csv', 10],
    ]);
  });

  it('keeps rows of one number in two datasets apart', () => {
    const rows = [row(2, { quote: 'Lakeside' }), row(2, { quote: 'Riverside', dataset: 'lakeside' })];
    expect(checkQuotes(rows, texts)).toHaveLength(2);
  });

  it('passes over rows without a quote and rows that were taken back', () => {
    expect(checkQuotes([row(2, {}), row(3, { quote: 'x', retractedAt: '2026-01-15T00:00:00Z' })], texts)).toEqual([]);
  });
});
