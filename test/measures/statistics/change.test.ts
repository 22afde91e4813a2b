import fc from 'fast-check';
import { tieDistance, turnover } from '../../../src/measures/statistics/change.js';
import { networkAndNames, relabelled, tiesOf } from '../support/networks.js';

describe('change between two windows', () => {
  test('turnover: two of four agents stayed', () => {
    expect(turnover(Int32Array.of(0, 1, 2), Int32Array.of(1, 2, 5))).toBe(0.5);
    expect(turnover(Int32Array.of(3), Int32Array.of(3))).toBe(0);
    expect(turnover(Int32Array.of(3), Int32Array.of(4))).toBe(1);
  });

  test('turnover is not defined where a window is empty', () => {
    const nobody = new Int32Array(0);
    expect([turnover(nobody, Int32Array.of(1)), turnover(Int32Array.of(1), nobody)]).toEqual([null, null]);
  });

  test('distance: what differs over the larger weights', () => {
    const before = tiesOf(4, [
      [0, 1, 2],
      [1, 2, 1],
    ]);
    const after = tiesOf(4, [
      [0, 1, 3],
      [2, 3, 4],
    ]);
    // |3 − 2| + 1 + 4 over 3 + 1 + 4.
    expect(tieDistance(before, after)).toBe(6 / 8);
    expect(tieDistance(tiesOf(2, []), tiesOf(2, []))).toBeNull();
    expect(tieDistance(tiesOf(2, []), tiesOf(2, [[0, 1, 1]]))).toBe(1);
  });

  test('distance is that of whole matrices, the same both ways and under any numbering', () => {
    const two = networkAndNames(7).chain((of) => {
      const pairs = [...of.name.keys()].flatMap((a) => [...of.name.keys()].slice(a + 1).map((b) => [a, b] as const));
      const length = { minLength: pairs.length, maxLength: pairs.length };
      return fc.array(fc.integer({ min: 0, max: 3 }), length).map((weights) => ({
        ...of,
        after: tiesOf(
          of.ties.nodes,
          pairs.map(([a, b], at) => [a, b, weights[at]!] as const).filter(([, , weight]) => weight > 0),
        ),
      }));
    });
    fc.assert(
      fc.property(two, ({ ties: before, after, name }) => {
        const weight = (of: typeof before, i: number, j: number): number =>
          of.weight[of.a.findIndex((a, t) => a === i && of.b[t] === j)] ?? 0;
        let [difference, largest] = [0, 0];
        for (let i = 0; i < before.nodes; i++) {
          for (let j = i + 1; j < before.nodes; j++) {
            difference += Math.abs(weight(after, i, j) - weight(before, i, j));
            largest += Math.max(weight(after, i, j), weight(before, i, j));
          }
        }
        const found = tieDistance(before, after);
        expect(found).toBe(largest === 0 ? null : difference / largest);
        expect(tieDistance(after, before)).toBe(found);
        expect(tieDistance(relabelled(before, name), relabelled(after, name))).toBe(found);
        expect(tieDistance(before, before)).toBe(before.a.length > 0 ? 0 : null);
      }),
      { numRuns: 300 },
    );
  });
});
