import { inOrder } from '../../src/explorer/picture/tie/in_order.js';

const tie = (source: string, attributes: Record<string, string | number | null>) => ({
  source,
  target: 'z',
  attributes,
});
const TIES = [
  tie('a', { weight: 9, verdict: 'NOT_SIGNIFICANT' }),
  tie('b', { weight: 10, verdict: null }),
  tie('c', { weight: 0.5, verdict: 'SIGNIFICANT' }),
  tie('d', { weight: -2, verdict: 'NOT_SIGNIFICANT' }),
  tie('e', {}),
];

it.each([
  [undefined, 'a b c d e'],
  ['weight', 'b a c d e'],
  ['verdict', 'c a d b e'],
])('a table by %s has the greatest first, and what has no value last', (column, order) => {
  expect(
    inOrder(TIES, column)
      .map(({ source }) => source)
      .join(' '),
  ).toBe(order);
});
