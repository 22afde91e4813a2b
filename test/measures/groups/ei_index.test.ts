import fc from 'fast-check';
import { numberOfArrangements, toNextArrangement } from '../../../src/measures/groups/arrangements.js';
import { eiIndex, eiIndexCost, type EiIndex, type EiValues } from '../../../src/measures/groups/ei_index.js';
import { project } from '../../../src/measures/projection/projection.js';
import { testJson } from '../../support/test_data.js';
import { mappedBack, networkAndNames, relabelled, tiesOf } from '../support/networks.js';
import { copEnergy, copGroup, davis } from '../support/two_mode_data.js';

interface KnownValues {
  network: { external: number; internal: number; ei: number; expected: number };
  groups: Record<string, number | string>[];
  permutation: Record<string, number>;
}
interface Known {
  ei: { unweighted: KnownValues; weighted: KnownValues };
  actors: Record<string, number | string>[];
}

const WITHOUT = { permutations: 0, seed: 1 };

const grouped = (most: number): fc.Arbitrary<{ ties: ReturnType<typeof tiesOf>; name: number[]; group: number[] }> =>
  networkAndNames(most).chain((of) =>
    fc
      .array(fc.integer({ min: -1, max: 2 }), { minLength: of.ties.nodes, maxLength: of.ties.nodes })
      .map((group) => ({ ...of, group })),
  );

describe('E-I index', () => {
  test('of two camps that one tie joins', () => {
    // Invented: 0–1–2 in one camp, 3–4 in another, a tie of weight 3 between 2 and 3.
    const ties = tiesOf(5, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 3],
      [3, 4, 2],
    ]);
    const { unweighted, weighted } = eiIndex(ties, Int32Array.of(0, 0, 0, 1, 1), WITHOUT);
    expect(unweighted.network).toEqual({ external: 1, internal: 3, ei: -0.5, expected: 0.2 });
    expect(weighted.network).toEqual({ external: 3, internal: 4, ei: -1 / 7, expected: 0.2 });
    expect([...unweighted.groups.eiEdges]).toEqual([-1 / 3, 0]);
    expect([...unweighted.groups.eiEnds]).toEqual([-3 / 5, -1 / 3]);
    expect([...weighted.nodes.ei]).toEqual([-1, -1, 0.5, 0.2, -1]);
    expect(unweighted.permutation).toMatchObject({ assignments: 0, exact: false, pAsSmallOrSmaller: NaN });
  });

  test('mean and spread by formula are those over all assignments', () => {
    fc.assert(
      fc.property(grouped(7), ({ ties, group }) => {
        const sizes = new Map<number, number>();
        for (const g of group) if (g >= 0) sizes.set(g, (sizes.get(g) ?? 0) + 1);
        const members = [...group.keys()].filter((i) => group[i]! >= 0);
        const labels = Int32Array.from(group.filter((g) => g >= 0)).sort();
        const of = eiIndex(ties, Int32Array.from(group), { permutations: 1e6, seed: 1 });
        for (const kind of ['unweighted', 'weighted'] as const) {
          const values: number[] = [];
          const dealt = Int32Array.from(group);
          do {
            members.forEach((node, at) => (dealt[node] = labels[at]!));
            values.push(eiIndex(ties, dealt, WITHOUT)[kind].network.ei);
          } while (toNextArrangement(labels));
          labels.sort();
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
          const { permutation, network } = of[kind];
          expect(permutation.assignments).toBe(values.length);
          if (Number.isNaN(mean)) {
            expect([permutation.mean, permutation.sd, network.ei]).toEqual([NaN, NaN, NaN]);
            continue;
          }
          expect(permutation.mean).toBeCloseTo(mean, 9);
          expect(permutation.mean).toBeCloseTo(network.expected, 9);
          expect(permutation.sd).toBeCloseTo(Math.sqrt(variance), 6);
          const smaller = values.filter((value) => value <= network.ei + 1e-9).length / values.length;
          expect(permutation.pAsSmallOrSmaller).toBeCloseTo(smaller, 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the numbering of nodes or groups, sampled or not', () => {
    fc.assert(
      fc.property(grouped(9), fc.constantFrom(0, 20, 1e6), ({ ties, name, group }, permutations) => {
        const other = [2, 0, 1];
        const renamed = new Int32Array(ties.nodes);
        name.forEach((to, i) => (renamed[to] = group[i] === -1 ? -1 : other[group[i]!]!));
        const options = { permutations, seed: 7 };
        const found = eiIndex(ties, Int32Array.from(group), options);
        const again = eiIndex(relabelled(ties, name), renamed, options);
        for (const kind of ['unweighted', 'weighted'] as const) {
          expect(again[kind].network).toEqual(found[kind].network);
          expect(again[kind].permutation).toEqual(found[kind].permutation);
          expect(mappedBack(again[kind].nodes.ei, name)).toEqual([...found[kind].nodes.ei]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has no value without ties, and says whom it leaves out', () => {
    for (const nodes of [0, 1, 4]) {
      const { unweighted, ungrouped } = eiIndex(tiesOf(nodes, []), new Int32Array(nodes).fill(-1), WITHOUT);
      expect(unweighted.network).toMatchObject({ external: 0, internal: 0, ei: NaN });
      expect(ungrouped).toBe(nodes);
    }
  });

  test('counts assignments, and gives up above the limit', () => {
    expect(numberOfArrangements([8, 10], 100_000)).toBe(43_758);
    expect(numberOfArrangements([8, 10], 43_757)).toBe(Infinity);
    expect(numberOfArrangements([2, 3, 1], 100)).toBe(60);
    expect(numberOfArrangements([], 100)).toBe(1);
    expect(eiIndexCost(tiesOf(3, [[0, 1, 1]]), Int32Array.of(0, 0, 1), 100)).toBe(20 * 4 + 3 * 5);
  });
});

function expectNetworkAndGroups(found: EiValues, expected: KnownValues): void {
  for (const [key, value] of Object.entries(expected.network)) {
    expect(found.network[key as keyof typeof found.network]).toBeCloseTo(value, 9);
  }
  for (const group of expected.groups) {
    const g = Number((group.group as string).slice(1));
    const { size, external, internalEdges, eiEdges, eiEnds, expectedEdges, expectedEnds } = found.groups;
    expect([size[g], external[g], internalEdges[g]]).toEqual([group.size, group.external, group.internal_edges]);
    expect(eiEdges[g]).toBeCloseTo(group.ei_edges as number, 9);
    expect(eiEnds[g]).toBeCloseTo(group.ei_ends as number, 9);
    expect(expectedEdges[g]).toBeCloseTo(group.expected_edges as number, 9);
    expect(expectedEnds[g]).toBeCloseTo(group.expected_ends as number, 9);
  }
  expect(found.permutation.mean).toBeCloseTo(expected.permutation.ei_mean!, 9);
  expect(found.permutation.sd).toBeCloseTo(expected.permutation.ei_sd!, 9);
  expect(found.permutation.z).toBeCloseTo(expected.permutation.z!, 6);
}

describe('E-I index in the real data', () => {
  test('of the Davis women, all assignments tried', () => {
    const { incidence, number } = davis();
    const expected = testJson<Known>('davis_southern_women/expected_measures.json');
    const group = new Int32Array(incidence.agents);
    for (const { actor, group: name } of expected.actors) {
      group[number.get(actor as string)!] = Number((name as string).slice(1));
    }
    const found: EiIndex = eiIndex(project(incidence, 'COUNT'), group, { permutations: 100_000, seed: 1 });
    for (const kind of ['unweighted', 'weighted'] as const) {
      expectNetworkAndGroups(found[kind], expected.ei[kind]);
      const { permutation } = expected.ei[kind];
      expect(found[kind].permutation).toMatchObject({ exact: true, assignments: permutation.assignments });
      expect(found[kind].permutation.pAsSmallOrSmaller).toBeCloseTo(permutation.p_ei_as_small_or_smaller!, 9);
      expect(found[kind].permutation.pAsLargeOrLarger).toBeCloseTo(permutation.p_ei_as_large_or_larger!, 9);
    }
    for (const woman of expected.actors) {
      const i = number.get(woman.actor as string)!;
      expect(found.unweighted.nodes.ei[i]).toBeCloseTo(woman.ei_unweighted as number, 9);
      expect(found.weighted.nodes.ei[i]).toBeCloseTo(woman.ei_weighted as number, 9);
      expect(found.weighted.nodes.expected[i]).toBeCloseTo(woman.ei_expected as number, 9);
      const { external, internal } = found.unweighted.nodes;
      expect([external[i], internal[i]]).toEqual([woman.external, woman.internal]);
      const weighted = found.weighted.nodes;
      expect([weighted.external[i], weighted.internal[i]]).toEqual([woman.external_weight, woman.internal_weight]);
    }
  });

  test('of the hosts of energy events, sampled: p values within four standard errors', () => {
    const { incidence, names } = copEnergy();
    const expected = testJson<Known>('cop_energy/expected_measures.json');
    const options = { permutations: 5_000, seed: 11 };
    const found = eiIndex(project(incidence, 'COUNT'), Int32Array.from(names, copGroup), options);
    for (const kind of ['unweighted', 'weighted'] as const) {
      expectNetworkAndGroups(found[kind], expected.ei[kind]);
      expect(found[kind].permutation).toMatchObject({ exact: false, assignments: 5_000 });
      const { p_ei_as_small_or_smaller: small, p_ei_as_large_or_larger: large } = expected.ei[kind].permutation;
      for (const [p, of] of [
        [small!, found[kind].permutation.pAsSmallOrSmaller],
        [large!, found[kind].permutation.pAsLargeOrLarger],
      ] as const) {
        // Both are samples: 20,000 there, 5,000 here.
        expect(Math.abs(p - of)).toBeLessThan(4 * Math.sqrt(p * (1 - p) * (1 / 20_000 + 1 / 5_000)));
      }
    }
  });
});
