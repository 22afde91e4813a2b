import fc from 'fast-check';
import { normalisedMutualInformation } from '../../../src/measures/communities/normalised_mutual_information.js';

const nmi = (a: number[], b: number[]): number | null =>
  normalisedMutualInformation(Int32Array.from(a), Int32Array.from(b));

const partition = (nodes: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -1, max: 4 }), { minLength: nodes, maxLength: nodes });

describe('normalised mutual information', () => {
  test('by hand', () => {
    expect(nmi([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
    expect(nmi([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
    // H(A) = ln 2, H(B) = (3/4) ln(4/3) + (1/4) ln 4, I = H(A) + H(B) − H(A, B), H(A, B) = (1/2) ln 2 + (1/2) ln 4.
    const [inA, inB] = [Math.log(2), 0.75 * Math.log(4 / 3) + 0.25 * Math.log(4)];
    const together = 0.5 * Math.log(2) + 0.5 * Math.log(4);
    expect(nmi([0, 0, 1, 1], [0, 0, 0, 1])).toBeCloseTo((2 * (inA + inB - together)) / (inA + inB), 12);
  });

  test('degenerate partitions', () => {
    expect(nmi([], [])).toBeNull();
    expect(nmi([0, -1], [-1, 0])).toBeNull();
    expect(nmi([3, 3], [1, 1])).toBe(1);
    expect(nmi([0, 0], [0, 1])).toBe(0);
  });

  test('only nodes in both count', () => {
    expect(nmi([0, 0, 1, 1, 5, -1], [1, 1, 0, 0, -1, 7])).toBe(1);
  });

  test('is symmetric, within 0 and 1, and the same for any names and order', () => {
    fc.assert(
      fc.property(fc.tuple(partition(9), partition(9)), ([a, b]) => {
        const value = nmi(a, b);
        expect(nmi(b, a) ?? -1).toBeCloseTo(value ?? -1, 12);
        expect(
          nmi(
            a.map((c) => (c < 0 ? c : 9 - c)),
            b,
          ) ?? -1,
        ).toBeCloseTo(value ?? -1, 12);
        expect(nmi(a.toReversed(), b.toReversed()) ?? -1).toBeCloseTo(value ?? -1, 12);
        if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});
