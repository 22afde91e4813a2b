import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import graphologyLouvain from 'graphology-communities-louvain';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { bipartiteCommunities, communities, type Communities } from '../../../src/measures/communities/communities.js';
import { moveNodes } from '../../../src/measures/communities/local_moving.js';
import { barberModularity, modularity } from '../../../src/measures/communities/modularity.js';
import { oneModeNetwork } from '../../../src/measures/communities/modularity_network.js';
import { incidenceOf } from '../../../src/measures/network/incidence.js';
import { project } from '../../../src/measures/projection/projection.js';
import { testJson, testRows } from '../../support/test_data.js';
import { incidenceAndNames, networkAndNames, relabelled, relabelledIncidence, tiesOf } from '../support/networks.js';
import { copEnergy, davis } from '../support/two_mode_data.js';

// The types of this CommonJS module speak of a default export within the default export; there is none.
const louvainOfGraphology = graphologyLouvain as unknown as typeof graphologyLouvain.default;

const search = { gamma: 1, seed: 1, runs: 10 };

const sizes = ({ group, groups }: Communities): number[] =>
  Array.from({ length: groups }, (_, c) => group.filter((g) => g === c).length);

interface KnownCommunities {
  communities: {
    modularity: number;
    sizes: number[];
    isolates_left_as_singletons: number;
    barber: { modularity: number; modularity_if_events_choose_best_community: number };
  };
  actors: { actor: string; community: number }[];
  events: { event: string; community: number }[];
}

describe('communities of real networks', () => {
  const women = davis();
  const {
    communities: expected,
    actors,
    events,
  } = testJson<KnownCommunities>('davis_southern_women/expected_measures.json');

  test('Davis: the exact optimum', () => {
    const found = communities(project(women.incidence, 'COUNT'), search);
    expect(found.modularity).toBeCloseTo(expected.modularity, 10);
    expect(sizes(found)).toEqual([10, 8]);
    expect(found.stability).toBe(1);
    // The known labels number the smaller group first.
    expect(women.names.map((_, i) => 1 - found.group[i]!)).toEqual(
      women.names.map((name) => actors.find(({ actor }) => actor === name)!.community),
    );
  });

  test('Davis: Barber’s modularity of the women’s groups, with events by majority', () => {
    const group = Int32Array.from([
      ...women.names.map((name) => actors.find(({ actor }) => actor === name)!.community),
      ...testRows('davis_southern_women/events.csv').map(
        (row) => events.find(({ event }) => event === row.event)!.community,
      ),
    ]);
    expect(barberModularity(women.incidence, group)).toBeCloseTo(expected.barber.modularity, 10);
  });

  test('Davis: the two-mode search finds more', () => {
    const found = bipartiteCommunities(women.incidence, search);
    expect(found.modularity).toBeGreaterThan(expected.barber.modularity_if_events_choose_best_community);
    // The greatest value that is known for this network: Liu & Murata 2010, doi 10.1007/s11424-010-0208-6, find 0.34554.
    expect(found.modularity).toBeCloseTo(0.34554, 5);
    expect(found.modularity).toBeCloseTo(barberModularity(women.incidence, found.group)!, 12);
  });

  test('COP energy hosts: the best that 100 runs of Leiden find', () => {
    const cop = testJson<KnownCommunities>('cop_energy/expected_measures.json').communities;
    const found = communities(project(copEnergy().incidence, 'COUNT'), search);
    expect(found.modularity).toBeGreaterThanOrEqual(cop.modularity - 1e-9);
    const isolates = sizes(found).filter((size) => size === 1).length;
    expect(isolates).toBe(cop.isolates_left_as_singletons);
    expect(found.stability).toBeGreaterThan(0.9);
    expect(found.stability).toBeLessThan(1);
  });

  test('COP energy hosts and events: moving parts of groups finds more', () => {
    // A plain search from the same ten orders ends below this.
    expect(bipartiteCommunities(copEnergy().incidence, search).modularity).toBeGreaterThan(0.9299);
  });
});

describe('communities', () => {
  test('finds at least what graphology does, over many networks', () => {
    const difference: number[] = [];
    for (const { ties } of fc.sample(networkAndNames(16), { seed: 5, numRuns: 200 })) {
      if (ties.a.length === 0) continue;
      const graph = new UndirectedGraph();
      for (let i = 0; i < ties.nodes; i++) graph.addNode(i);
      ties.weight.forEach((weight, t) => graph.addEdge(ties.a[t]!, ties.b[t]!, { weight }));
      const random = xoroshiro128plus(7);
      const theirs = louvainOfGraphology.detailed(graph, { rng: () => uniformFloat64(random) });
      const group = Int32Array.from({ length: ties.nodes }, (_, i) => theirs.communities[i]!);
      expect(modularity(ties, group)).toBeCloseTo(theirs.modularity, 9);
      difference.push(communities(ties, search).modularity! - theirs.modularity);
    }
    // Neither search is exact: on a single network either may be the luckier.
    expect(difference.filter((more) => more > 1e-9).length).toBeGreaterThan(
      5 * difference.filter((more) => more < -1e-9).length,
    );
  });

  test('reaches the optimum of small networks', () => {
    for (const { ties } of fc.sample(networkAndNames(8), { seed: 5, numRuns: 80 })) {
      if (ties.a.length === 0) continue;
      const optimum = Math.max(...partitions(ties.nodes).map((group) => modularity(ties, group)!));
      expect(communities(ties, search).modularity).toBeCloseTo(optimum, 9);
    }
  });

  test('does not depend on the numbering', () => {
    fc.assert(
      fc.property(networkAndNames(12), fc.integer(), ({ ties, name }, seed) => {
        const thirds = { ...ties, weight: ties.weight.map((w) => w / 3) };
        const one = communities(thirds, { ...search, seed, runs: 3 });
        const other = communities(relabelled(thirds, name), { ...search, seed, runs: 3 });
        expect(sizes(other)).toEqual(sizes(one));
        expect(other.stability).toEqual(one.stability);
        expect(other.modularity ?? -1).toBeCloseTo(one.modularity ?? -1, 9);
      }),
      { numRuns: 100 },
    );
  });

  test('of two modes: does not depend on the numbering; Q is that of the partition', () => {
    fc.assert(
      fc.property(incidenceAndNames(8, 8), ({ incidence, agent, event }) => {
        const one = bipartiteCommunities(incidence, { ...search, runs: 3 });
        const other = bipartiteCommunities(relabelledIncidence(incidence, agent, event), { ...search, runs: 3 });
        expect(sizes(other)).toEqual(sizes(one));
        expect(other.stability).toEqual(one.stability);
        expect(other.modularity ?? -1).toBeCloseTo(one.modularity ?? -1, 9);
        expect(one.modularity).toBe(barberModularity(incidence, one.group));
      }),
      { numRuns: 100 },
    );
  });

  test('the same seed gives the same partition', () => {
    fc.assert(
      fc.property(networkAndNames(12), fc.integer(), ({ ties }, seed) => {
        expect(communities(ties, { ...search, seed })).toEqual(communities(ties, { ...search, seed }));
      }),
    );
  });

  test('a higher resolution cuts finer', () => {
    // Two triangles joined by one tie.
    const ties = tiesOf(6, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
      [3, 4, 1],
      [3, 5, 1],
      [4, 5, 1],
      [2, 3, 1],
    ]);
    expect([0, 1, 5].map((gamma) => communities(ties, { ...search, gamma }).groups)).toEqual([1, 2, 6]);
  });

  test('modularity by hand, with its resolution', () => {
    // Two ties apart, each a group: all weight within, and each group has half of the strength.
    const group = Int32Array.of(0, 0, 1, 1);
    const ties = tiesOf(4, [
      [0, 1, 3],
      [2, 3, 3],
    ]);
    expect([modularity(ties, group), modularity(ties, group, 2)]).toEqual([1 - 1 / 2, 1 - 2 / 2]);
    const incidence = incidenceOf(2, 2, [
      [0, 0],
      [1, 1],
    ]);
    const both = Int32Array.of(0, 1, 0, 1);
    expect([barberModularity(incidence, both), barberModularity(incidence, both, 2)]).toEqual([1 - 1 / 2, 1 - 2 / 2]);
  });

  test('a node leaves a group that costs more than it gives', () => {
    const ties = tiesOf(4, [
      [0, 1, 1],
      [2, 3, 1],
    ]);
    const { network, order } = oneModeNetwork(ties, 3);
    const group = new Int32Array(4);
    expect(moveNodes(network, group, order)).toBe(true);
    // The two ties, in one group, are worth 2 − 3 · 16/8; apart, 2 − 3 · 2 · 4/8.
    expect(new Set(group).size).toBe(2);
  });

  test('one run agrees with itself', () => {
    expect(communities(tiesOf(2, [[0, 1, 1]]), { ...search, runs: 1 })).toMatchObject({ stability: 1, runs: 1 });
  });

  test('numbers groups by size; isolates stand alone', () => {
    const ties = tiesOf(7, [
      [0, 1, 1],
      [2, 3, 1],
      [3, 4, 1],
      [2, 4, 1],
    ]);
    const { group, groups } = communities(ties, search);
    expect(groups).toBe(4);
    expect([...group.subarray(0, 5)]).toEqual([1, 1, 0, 0, 0]);
    expect([...group.subarray(5)].sort()).toEqual([2, 3]);
  });

  test('without ties: everybody alone, and nothing to measure', () => {
    expect(communities(tiesOf(2, []), search)).toEqual({
      group: Int32Array.of(0, 1),
      groups: 2,
      modularity: null,
      stability: null,
      runs: 10,
    });
    expect(communities(tiesOf(0, []), search).groups).toBe(0);
    expect(bipartiteCommunities(incidenceOf(1, 2, []), search)).toMatchObject({ groups: 3, modularity: null });
  });

  test('an event that everybody attended is one group', () => {
    const incidence = incidenceOf(4, 1, [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(bipartiteCommunities(incidence, search)).toMatchObject({ groups: 1, modularity: 0, stability: 1 });
    expect(communities(project(incidence, 'COUNT'), search)).toMatchObject({ groups: 1, modularity: 0, stability: 1 });
  });

  test('refuses what cannot be searched with', () => {
    expect(() => communities(tiesOf(2, [[0, 1, 1]]), { ...search, gamma: -1 })).toThrow(RangeError);
    expect(() => communities(tiesOf(2, [[0, 1, 1]]), { ...search, runs: 0 })).toThrow(RangeError);
  });
});

/** Every partition of so many nodes. */
function partitions(nodes: number): Int32Array[] {
  let all: number[][] = [[]];
  for (let i = 0; i < nodes; i++) {
    all = all.flatMap((group) => Array.from({ length: Math.max(-1, ...group) + 2 }, (_, c) => [...group, c]));
  }
  return all.map((group) => Int32Array.from(group));
}
