import fc from 'fast-check';
import { gini, herfindahlHirschman } from '../../../src/measures/core/concentration.js';

describe('concentration', () => {
  test('by hand', () => {
    expect(gini([1, 1, 1, 1])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBe(3 / 4);
    // Mean absolute difference (1 + 2 + 1) · 2 / 9, over twice the mean of 2.
    expect(gini([3, 1, 2])).toBeCloseTo(8 / 9 / 4, 12);
    expect(herfindahlHirschman([1, 1, 2])).toBe(3 / 8);
    expect(herfindahlHirschman([5])).toBe(1);
  });

  test('nothing to share out', () => {
    expect([gini([]), gini([0, 0]), herfindahlHirschman([]), herfindahlHirschman([0])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('bounds, order and unit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), (amounts) => {
        fc.pre(amounts.some((x) => x > 0));
        const n = amounts.length;
        const [g, h] = [gini(amounts)!, herfindahlHirschman(amounts)!];
        expect(g).toBeGreaterThanOrEqual(-1e-12);
        expect(g).toBeLessThanOrEqual((n - 1) / n + 1e-12);
        expect(h).toBeGreaterThanOrEqual(1 / n - 1e-12);
        expect(h).toBeLessThanOrEqual(1);
        expect(gini(amounts.toReversed())).toBe(g);
        expect(herfindahlHirschman(amounts.map((x) => 7 * x))).toBeCloseTo(h, 12);
      }),
    );
  });
});
