import fc from 'fast-check';
import { incidenceOf } from '../../../src/measures/network/incidence.js';
import type { Ties } from '../../../src/measures/network/ties.js';
import {
  structuralOrder,
  structureOfIncidence,
  structureOfTies,
} from '../../../src/measures/order/structural_order.js';
import { incidenceAndNames, networkAndNames, relabelled, relabelledIncidence, tiesOf } from '../support/networks.js';

/** The ties written in the places that their ends have in the order: equal for equal structures. */
function drawn(ties: Ties): string[] {
  const place = new Int32Array(ties.nodes);
  structuralOrder(structureOfTies(ties)).forEach((node, at) => (place[node] = at));
  return Array.from(ties.a, (a, t) => {
    const ends = [place[a]!, place[ties.b[t]!]!].sort((x, y) => x - y);
    return `${ends.join('-')}:${ties.weight[t]!.toPrecision(9)}`;
  }).sort();
}

describe('structural order', () => {
  test('does not depend on the numbering', () => {
    fc.assert(
      fc.property(networkAndNames(9), ({ ties, name }) => {
        expect(drawn(relabelled(ties, name))).toEqual(drawn(ties));
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the last bits of the weights', () => {
    fc.assert(
      fc.property(networkAndNames(9), ({ ties, name }) => {
        const thirds = { ...ties, weight: ties.weight.map((w) => w / 3) };
        const sums = { ...ties, weight: ties.weight.map((w) => (w / 3) * (1 + 2 * Number.EPSILON)) };
        expect(drawn(relabelled(sums, name))).toEqual(drawn(thirds));
      }),
    );
  });

  test('holds each node once, lower colours first', () => {
    fc.assert(
      fc.property(incidenceAndNames(6, 6), ({ incidence }) => {
        const order = structuralOrder(structureOfIncidence(incidence));
        expect([...order].sort((a, b) => a - b)).toEqual(
          Array.from({ length: incidence.agents + incidence.events }, (_, i) => i),
        );
        expect(order.subarray(0, incidence.agents).every((node) => node < incidence.agents)).toBe(true);
      }),
    );
  });

  test('two-mode networks: agents and events renamed', () => {
    fc.assert(
      fc.property(incidenceAndNames(7, 7), ({ incidence, agent, event }) => {
        const write = (of: typeof incidence): string[] => {
          const structure = structureOfIncidence(of);
          const place = new Int32Array(structure.nodes);
          structuralOrder(structure).forEach((node, at) => (place[node] = at));
          const { offset, items } = structure.adjacency;
          return Array.from({ length: of.agents }, (_, i) => i)
            .flatMap((i) => [...items.subarray(offset[i], offset[i + 1])].map((e) => `${place[i]}-${place[e]}`))
            .sort();
        };
        expect(write(relabelledIncidence(incidence, agent, event))).toEqual(write(incidence));
      }),
    );
  });

  test('of nothing, and of isolates', () => {
    expect([...structuralOrder(structureOfTies(tiesOf(0, [])))]).toEqual([]);
    expect([...structuralOrder(structureOfTies(tiesOf(3, [])))]).toEqual([0, 1, 2]);
    expect([...structuralOrder(structureOfIncidence(incidenceOf(1, 2, [])))]).toEqual([0, 1, 2]);
  });
});
