import fc from 'fast-check';
import { byWeight } from '../../src/questions/shared/analysis/by_weight.js';

const byComparison = (weight: Float64Array): number[] =>
  [...weight.keys()].sort((i, j) => (weight[i] === weight[j] ? i - j : weight[i]! > weight[j]! ? -1 : 1));

describe('order by weight', () => {
  test('is that of a comparison sort: falling, and equal ones by number', () => {
    const few = fc.constantFrom(0, -0, 1, 2, 1 / 3, -1, 2 ** 40, Infinity, -Infinity);
    const any = fc.oneof(few, fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (weights) => {
        const weight = Float64Array.from(weights);
        expect([...byWeight(weight)]).toEqual(byComparison(weight));
      }),
      { numRuns: 1_000 },
    );
  });

  test('leaves the weights as they are', () => {
    const weight = Float64Array.of(1, -2, 3);
    byWeight(weight);
    expect([...weight]).toEqual([1, -2, 3]);
  });
});
