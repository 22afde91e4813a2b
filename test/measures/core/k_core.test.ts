import fc from 'fast-check';
import { coreNumbers } from '../../../src/measures/core/k_core.js';
import type { Ties } from '../../../src/measures/network/ties.js';
import { mappedBack, networkAndNames, relabelled, tiesOf } from '../support/networks.js';

/** By the definition: those with fewer than k ties to others of the part leave, until nobody does. */
function byDefinition({ nodes, a, b }: Ties): number[] {
  const core = new Array<number>(nodes).fill(0);
  for (let k = 1; k < nodes; k++) {
    const part = new Set(core.keys());
    for (let left = true; left;) {
      left = false;
      for (const i of part) {
        const ties = a.reduce((sum, from, t) => {
          const other = from === i ? b[t]! : b[t] === i ? from : -1;
          return part.has(other) ? sum + 1 : sum;
        }, 0);
        if (ties < k) left = part.delete(i);
      }
    }
    for (const i of part) core[i] = k;
  }
  return core;
}

describe('k-core', () => {
  test('is what its definition says, whatever the numbering', () => {
    fc.assert(
      fc.property(networkAndNames(10), ({ ties, name }) => {
        expect([...coreNumbers(ties)]).toEqual(byDefinition(ties));
        expect(mappedBack(coreNumbers(relabelled(ties, name)), name)).toEqual([...coreNumbers(ties)]);
      }),
    );
  });

  test('a triangle with a tail, and an isolate', () => {
    expect([
      ...coreNumbers(
        tiesOf(5, [
          [0, 1, 9],
          [0, 2, 1],
          [1, 2, 1],
          [2, 3, 5],
        ]),
      ),
    ]).toEqual([2, 2, 2, 1, 0]);
    expect(coreNumbers(tiesOf(0, []))).toHaveLength(0);
  });
});
