import fc from 'fast-check';
import { solveLaplacian } from '../../../src/measures/significance/laplacian.js';

describe('Laplacian of a bipartite graph', () => {
  const graphs = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      // From 2⁻³⁰ to 2⁰: what nearly falls apart is solved as well.
      weights: fc.array(fc.integer({ min: -30, max: 0 }), { minLength: rows * columns, maxLength: rows * columns }),
      solution: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows + columns, maxLength: rows + columns }),
    }),
  );

  test('gives back the solution from which the right side was made, up to a constant', () => {
    fc.assert(
      fc.property(graphs, ({ rows, columns, weights, solution }) => {
        const weight = Float64Array.from(weights, (power) => 2 ** power);
        const b = new Float64Array(rows + columns);
        weight.forEach((w, at) => {
          const [r, c] = [Math.floor(at / columns), rows + (at % columns)];
          b[r]! += w * (solution[r]! - solution[c]!);
          b[c]! += w * (solution[c]! - solution[r]!);
        });
        const last = solution.at(-1)!;
        solveLaplacian(rows, columns, weight, b).forEach((u, node) => expect(u).toBeCloseTo(solution[node]! - last, 5));
      }),
      { numRuns: 300 },
    );
  });
});
