import fc from 'fast-check';
import { brokerage, brokerageCost } from '../../../src/measures/brokerage/brokerage.js';
import { brokerageMoments } from '../../../src/measures/brokerage/brokerage_moments.js';
import { BROKERAGE_ROLES, byRole, roleOf, type ByRole } from '../../../src/measures/brokerage/brokerage_roles.js';
import { TwoPaths } from '../../../src/measures/brokerage/two_paths.js';
import { forEachTriangle } from '../../../src/measures/network/triangles.js';
import { project } from '../../../src/measures/projection/projection.js';
import { testJson } from '../../support/test_data.js';
import { mappedBack, networkAndNames, relabelled, tiesOf } from '../support/networks.js';
import { copEnergy, copGroup, davis } from '../support/two_mode_data.js';

type Key = 'coordinator' | 'itinerant' | 'gatekeeper_representative' | 'liaison';
interface Known {
  brokerage: { edges: number; undirected_open_triads: number; totals: Record<Key, number> };
  actors: (Record<Key, number> & { actor: string; group: string; brokerage_total: number })[];
  top20: { brokerage_total: [string, number][] };
}

const asKnown = ({
  coordinator,
  itinerant,
  gatekeeperRepresentative,
  liaison,
}: ByRole<number>): Record<Key, number> => ({
  coordinator,
  itinerant,
  gatekeeper_representative: gatekeeperRepresentative,
  liaison,
});

/** Counts by trying every triple. */
function byTrying(nodes: number, tied: (i: number, j: number) => boolean, group: ArrayLike<number>): ByRole<number[]> {
  const counts = byRole(() => new Array<number>(nodes).fill(0));
  for (let b = 0; b < nodes; b++) {
    for (let a = 0; a < nodes; a++) {
      for (let c = a + 1; c < nodes; c++) {
        if (a === b || c === b || !tied(a, b) || !tied(b, c) || tied(a, c)) continue;
        counts[roleOf(group[b]!, group[a]!, group[c]!)][b]!++;
        counts.total[b]!++;
      }
    }
  }
  return counts;
}

describe('brokerage', () => {
  test('counts what trying every triple counts, whatever the numbering', () => {
    const cases = networkAndNames(9).chain((of) =>
      fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: of.ties.nodes, maxLength: of.ties.nodes })
        .map((group) => ({ ...of, group })),
    );
    fc.assert(
      fc.property(cases, ({ ties, name, group }) => {
        const pairs = new Set(Array.from(ties.a, (a, t) => `${a}-${ties.b[t]}`));
        const tied = (i: number, j: number): boolean => pairs.has(`${Math.min(i, j)}-${Math.max(i, j)}`);
        const found = brokerage(ties, Int32Array.from(group));
        const expected = byTrying(ties.nodes, tied, group);
        for (const role of BROKERAGE_ROLES) expect([...found.counts[role]]).toEqual(expected[role]);
        const paths = new TwoPaths(ties);
        for (const [b, total] of expected.total.entries()) {
          const { count, at } = paths.of(b);
          const listed = Array.from({ length: count }, (_, place) => at(place));
          expect(new Set(listed.map(String)).size).toBe(total);
          expect(listed.every(([a, c]) => a < c && tied(a, b) && tied(b, c) && !tied(a, c))).toBe(true);
        }
        const renamed = new Int32Array(ties.nodes);
        name.forEach((to, i) => (renamed[to] = group[i]!));
        const again = brokerage(relabelled(ties, name), renamed);
        for (const role of BROKERAGE_ROLES) {
          expect(mappedBack(again.z[role], name)).toEqual([...found.z[role]]);
        }
      }),
    );
  });

  test('expects of chance the mean and the spread over all networks of five nodes', () => {
    const groups = [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 0, 1, 1, 2],
      [0, 1, 1, 1, 2],
      [0, 1, 2, 3, 3],
      [0, 1, 1, 2, 2],
    ];
    const pairs = [0, 1, 2, 3, 4].flatMap((i) => [0, 1, 2, 3, 4].filter((j) => j > i).map((j) => [i, j] as const));
    for (const group of groups) {
      for (const density of [0.2, 0.7]) {
        const sums = byRole(() => ({ mean: 0, square: 0 }));
        for (let network = 0; network < 2 ** pairs.length; network++) {
          const has = new Set(pairs.filter((_, at) => network & (1 << at)).flatMap(([i, j]) => [i * 5 + j, j * 5 + i]));
          const ties = has.size / 2;
          const chance = density ** ties * (1 - density) ** (pairs.length - ties);
          const counts = byTrying(5, (i, j) => has.has(i * 5 + j), group);
          for (const role of BROKERAGE_ROLES) {
            sums[role].mean += chance * counts[role][0]!;
            sums[role].square += chance * counts[role][0]! ** 2;
          }
        }
        const sizes = Float64Array.from([0, 1, 2, 3], (g) => group.filter((h) => h === g).length);
        const moments = brokerageMoments(sizes, density)[group[0]!]!;
        for (const role of BROKERAGE_ROLES) {
          const { mean, square } = sums[role];
          expect(moments[role].mean).toBeCloseTo(mean, 10);
          expect(moments[role].sd ** 2).toBeCloseTo(square - mean ** 2, 10);
        }
      }
    }
  });

  test('leaves out nodes without a group: as brokers, as ends, and from the density', () => {
    const path = tiesOf(4, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]);
    const { counts, density, ungrouped, totals } = brokerage(path, Int32Array.of(0, 0, 1, -1));
    expect([...counts.total]).toEqual([0, 1, 0, NaN]);
    expect(counts.gatekeeperRepresentative[1]).toBe(1);
    expect([density, ungrouped, totals.total]).toEqual([2 / 3, 1, 1]);
  });

  test('has no z where chance leaves no choice', () => {
    const everyPair = tiesOf(3, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
    ]);
    for (const ties of [tiesOf(0, []), tiesOf(1, []), tiesOf(3, []), everyPair]) {
      const { z, totals } = brokerage(ties, new Int32Array(ties.nodes));
      expect([...z.total]).toEqual(new Array(ties.nodes).fill(NaN));
      expect(totals.total).toBe(0);
    }
  });

  test('finds each triangle once, in as many steps as it says', () => {
    const ties = tiesOf(5, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
      [1, 3, 1],
      [2, 3, 1],
      [3, 4, 1],
    ]);
    const found: string[] = [];
    forEachTriangle(ties, (...nodes) => found.push(nodes.sort().join('-')));
    expect(found.sort()).toEqual(['0-1-2', '1-2-3']);
    expect(brokerageCost(ties, new Int32Array(5))).toBeLessThan(5 + 6 + 6 * 2);
  });
});

describe('brokerage in the real data', () => {
  test('of the Davis women: all roles of all of them', () => {
    const { incidence, number } = davis();
    const expected = testJson<Known>('davis_southern_women/expected_measures.json');
    const ties = project(incidence, 'COUNT', 3);
    const group = new Int32Array(incidence.agents);
    for (const { actor, group: name } of expected.actors) group[number.get(actor)!] = Number(name.slice(1));
    const found = brokerage(ties, group);
    expect(ties.a).toHaveLength(expected.brokerage.edges);
    expect(asKnown(found.totals)).toEqual(expected.brokerage.totals);
    expect(found.totals.total).toBe(expected.brokerage.undirected_open_triads);
    for (const woman of expected.actors) {
      const i = number.get(woman.actor)!;
      expect(woman).toMatchObject(asKnown(byRole((role) => found.counts[role][i]!)));
      expect(found.counts.total[i]).toBe(woman.brokerage_total);
    }
  });

  test('of the hosts of energy events', () => {
    const { incidence, number, names } = copEnergy();
    const expected = testJson<Known>('cop_energy/expected_measures.json');
    const found = brokerage(project(incidence, 'COUNT', 2), Int32Array.from(names, copGroup));
    expect(asKnown(found.totals)).toEqual(expected.brokerage.totals);
    expect(found.totals.total).toBe(expected.brokerage.undirected_open_triads);
    for (const [name, total] of expected.top20.brokerage_total) {
      expect(found.counts.total[number.get(name)!]).toBe(total);
    }
  });
});
