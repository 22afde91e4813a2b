import fc from 'fast-check';
import { entropy } from '../../../src/measures/statistics/entropy.js';

describe('entropy', () => {
  test('is 0 in one place, ln k in k equal ones, and ln 2 · 3/2 for 2 : 1 : 1', () => {
    expect(entropy([7])).toBe(0);
    expect(entropy([3, 3, 3])).toBeCloseTo(Math.log(3), 12);
    expect(entropy([2, 1, 1, 0])).toBeCloseTo(1.5 * Math.LN2, 12);
  });

  test('is not defined for nothing', () => {
    expect(entropy([])).toBeNull();
    expect(entropy([0, 0])).toBeNull();
    expect(() => entropy([1, -1])).toThrow('A count is -1');
  });

  test('lies between 0 and ln k, and the order of the counts changes no bit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (counts) => {
        const found = entropy(counts);
        expect(entropy(counts.toReversed())).toBe(found);
        if (found === null) return;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(Math.log(counts.filter((n) => n > 0).length) + 1e-12);
      }),
    );
  });
});
