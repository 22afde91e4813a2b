import fc from 'fast-check';
import { adjust, Adjustment } from '../../../src/measures/significance/adjust.js';

/** q of each single test of the whole family, one by one, in thousandths of p. */
function singly(p: readonly number[], adjustment: Adjustment): number[] {
  const m = p.length;
  const order = p.map((_, i) => i).sort((i, j) => p[i]! - p[j]!);
  const q = new Array<number>(m);
  order.forEach((test, at) => {
    if (adjustment === 'NONE') q[test] = p[test]!;
    else if (adjustment === 'HOLM') {
      q[test] = Math.max(...order.slice(0, at + 1).map((s, before) => Math.min(1, (m - before) * p[s]!)));
    } else q[test] = Math.min(1, ...order.slice(at).map((s, after) => (m * p[s]!) / (at + after + 1)));
  });
  return q;
}

describe('adjustment for the number of tests', () => {
  const families = fc.record({
    tests: fc.array(fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 0, max: 4 })), { maxLength: 8 }),
    others: fc.nat(20),
    alpha: fc.constantFrom(0.0625, 0.125, 0.5),
  });

  test.each(Adjustment.values)('%s of counted tests is that of the whole family, test by test', (adjustment) => {
    fc.assert(
      fc.property(families, ({ tests, others, alpha }) => {
        // Powers of two, so that comparisons with alpha are exact.
        const p = Float64Array.from(tests, ([part]) => part / 64);
        const count = Int32Array.from(tests, ([, times]) => times);
        const all = tests.flatMap(([part, times]) => new Array<number>(times).fill(part / 64));
        const family = all.length + others;
        const expected = singly([...all, ...new Array<number>(others).fill(1)], adjustment);
        const found = adjust({ p, count }, family, adjustment, (test, times, over) => p[test]! * times <= alpha * over);
        let at = 0;
        count.forEach((times, test) => {
          if (times === 0) {
            expect([found.q[test], found.rejected[test]]).toEqual([NaN, 0]);
          }
          for (let i = 0; i < times; i++) {
            const q = expected[at++]!;
            expect(found.q[test]).toBeCloseTo(q, 12);
            if (Math.abs(q - alpha) > 1e-12) expect(found.rejected[test]).toBe(q < alpha ? 1 : 0);
            else expect(found.rejected[test]).toBe(1);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the exact comparison decides, not the rounded q', () => {
    const tests = { p: Float64Array.of(0.1 + 0.2), count: Int32Array.of(1) };
    const asked: number[][] = [];
    const { q, rejected } = adjust(tests, 3, 'HOLM', (...question) => {
      asked.push(question);
      return true;
    });
    expect(q[0]).toBeCloseTo(0.9, 12);
    expect([rejected[0], asked]).toEqual([1, [[0, 3, 1]]]);
  });
});
