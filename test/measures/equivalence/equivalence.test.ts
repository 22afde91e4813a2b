import fc from 'fast-check';
import {
  equivalence,
  equivalenceCost,
  EquivalenceDistance,
  type Equivalence,
} from '../../../src/measures/equivalence/equivalence.js';
import { incidenceOf, listOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { project } from '../../../src/measures/projection/projection.js';
import { testJson } from '../../support/test_data.js';
import { incidenceAndNames, relabelledIncidence } from '../support/networks.js';
import { copEnergy, davis, type NamedIncidence } from '../support/two_mode_data.js';

const euclidean = (x: number[], y: number[]): number => Math.hypot(...x.map((v, k) => v - y[k]!));
const dot = (x: number[], y: number[]): number => x.reduce((sum, v, k) => sum + v * y[k]!, 0);
const centred = (x: number[]): number[] => x.map((v) => v - x.reduce((s, u) => s + u, 0) / x.length);
const cosine = (x: number[], y: number[]): number => dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));

/** Every pair by the definitions, from whole matrices. */
function byDefinition(
  incidence: Incidence,
  kind: EquivalenceDistance,
  notSeenTogether: boolean,
): [number, number, number][] {
  const rows = Array.from({ length: incidence.agents }, (_, i) => {
    const row = new Array<number>(incidence.events).fill(0);
    for (const e of listOf(incidence.byAgent, i)) row[e] = 1;
    return row;
  });
  const shared = rows.map((x, i) => rows.map((y, j) => (i === j ? 0 : dot(x, y))));
  const found: [number, number, number][] = [];
  rows.forEach((x, i) =>
    rows.forEach((y, j) => {
      const p = shared[i]![j]!;
      if (j <= i || !x.includes(1) || !y.includes(1) || (notSeenTogether && p > 0)) return;
      const [u, v] = [i, j].map((row) => shared[row]!.filter((_, k) => k !== i && k !== j)) as [number[], number[]];
      const distance = {
        JACCARD: () => (p === 0 ? NaN : 1 - p / (dot(x, x) + dot(y, y) - p)),
        EUCLIDEAN: () => euclidean(x, y),
        CORRELATION: () => (x.includes(0) && y.includes(0) ? 1 - cosine(centred(x), centred(y)) : NaN),
        PROFILE_EUCLIDEAN: () => euclidean(u, v),
        PROFILE_COSINE: () => 1 - cosine(u, v),
      }[kind]();
      if (!Number.isNaN(distance)) found.push([i, j, distance]);
    }),
  );
  return found;
}

const all = (incidence: Incidence, distance: EquivalenceDistance, notSeenTogether = false): Equivalence =>
  equivalence(incidence, project(incidence, 'COUNT'), { distance, notSeenTogether, nearest: 1e6 });

const asked = fc
  .record({
    distance: fc.constantFrom(...EquivalenceDistance.values),
    notSeenTogether: fc.boolean(),
    nearest: fc.integer({ min: 0, max: 12 }),
  })
  .filter(({ distance, notSeenTogether }) => distance !== 'JACCARD' || !notSeenTogether);

describe('equivalence', () => {
  test('keeps the nearest of all pairs, as the definitions put them', () => {
    fc.assert(
      fc.property(incidenceAndNames(9, 6), asked, ({ incidence }, options) => {
        const found = equivalence(incidence, project(incidence, 'COUNT'), options);
        const expected = byDefinition(incidence, options.distance, options.notSeenTogether);
        const key = (distance: number): number => Math.round(distance * 1e9);
        expected.sort((x, y) => key(x[2]) - key(y[2]) || x[0] - y[0] || x[1] - y[1]);
        expect(found.pairs).toBe(expected.length);
        const nearest = expected.slice(0, options.nearest);
        expect(Array.from(found.a, (i, at) => [i, found.b[at]])).toEqual(nearest.map(([i, j]) => [i, j]));
        nearest.forEach(([i, j, distance], at) => {
          expect(found.distance[at]).toBeCloseTo(distance, 9);
          const both = listOf(incidence.byAgent, i).filter((e) => listOf(incidence.byAgent, j).includes(e));
          expect(found.shared[at]).toBe(both.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the numbering', () => {
    fc.assert(
      fc.property(incidenceAndNames(8, 6), asked, ({ incidence, agent, event }, { distance, notSeenTogether }) => {
        const found = all(incidence, distance, notSeenTogether);
        const again = all(relabelledIncidence(incidence, agent, event), distance, notSeenTogether);
        const pairs = (of: Equivalence, name: (i: number) => number): string[] =>
          Array.from(of.a, (a, at) => {
            const ends = [name(a), name(of.b[at]!)].sort((x, y) => x - y);
            return `${ends.join('-')} ${of.distance[at]!.toFixed(9)} ${of.shared[at]}`;
          }).sort();
        expect(pairs(again, (i) => i)).toEqual(pairs(found, (i) => agent[i]!));
      }),
    );
  });

  test('will not measure by JACCARD those who were never seen together', () => {
    const incidence = incidenceOf(2, 2, [
      [0, 0],
      [1, 1],
    ]);
    expect(() => all(incidence, 'JACCARD', true)).toThrow(/use PROFILE_COSINE/);
    expect(all(incidence, 'JACCARD').pairs).toBe(0);
  });

  test('costs the square of the agents only where profiles are compared', () => {
    const incidence = incidenceOf(100, 1, [
      [0, 0],
      [1, 0],
    ]);
    const ties = project(incidence, 'COUNT');
    expect(equivalenceCost(incidence, ties, 'PROFILE_COSINE')).toBe(4950);
    expect(equivalenceCost(incidence, ties, 'EUCLIDEAN')).toBe(1 + 100 + 3);
  });
});

interface KnownPair {
  a: string;
  b: string;
  count: number;
  jaccard_distance: number;
  euclidean: number;
  profile_euclidean: number;
  profile_cosine: number | null;
}
interface Known {
  pairs: KnownPair[];
  structural_equivalence: Record<string, KnownPair[]> & { smallest_count: number; pairs_with_smallest_count: number };
  vectors: Record<
    string,
    { n: number; undefined: number; sum: number; sum_of_squares: number; min: number; max: number }
  >;
}

function expectNearest(
  { incidence, number }: NamedIncidence,
  expected: KnownPair[],
  of: Equivalence,
  similarity: (pair: KnownPair) => number,
): void {
  expected.forEach((pair, at) => expect(of.distance[at]).toBeCloseTo(similarity(pair), 9));
  const place = new Map(Array.from(of.a, (a, at) => [a * incidence.agents + of.b[at]!, at]));
  for (const pair of expected) {
    const [a, b] = [number.get(pair.a)!, number.get(pair.b)!].sort((x, y) => x - y) as [number, number];
    const at = place.get(a * incidence.agents + b)!;
    expect(of.distance[at]).toBeCloseTo(similarity(pair), 9);
    expect(of.shared[at]).toBe(pair.count);
  }
}

describe('equivalence in the real data', () => {
  for (const [name, load, file] of [
    ['the Davis women', davis, 'davis_southern_women/expected_measures.json'],
    ['the hosts of energy events', copEnergy, 'cop_energy/expected_measures.json'],
  ] as const) {
    test(`of ${name}: the nearest pairs, and the nearest that were not seen together`, () => {
      const data = load();
      const { structural_equivalence: lists } = testJson<Known>(file);
      const { incidence } = data;
      expectNearest(data, lists.most_similar_by_jaccard!, all(incidence, 'JACCARD'), (p) => p.jaccard_distance);
      const apart = all(incidence, 'EUCLIDEAN', true);
      expect([lists.smallest_count, apart.pairs]).toEqual([0, lists.pairs_with_smallest_count]);
      expectNearest(data, lists.smallest_count_nearest_by_euclidean!, apart, (p) => p.euclidean);
      const profiles = all(incidence, 'PROFILE_COSINE', true);
      expectNearest(data, lists.smallest_count_highest_profile_cosine!, profiles, (p) => 1 - p.profile_cosine!);
    });
  }

  test('of the Davis women: all pairs by every distance', () => {
    const data = davis();
    const { pairs } = testJson<Known>('davis_southern_women/expected_measures.json');
    const defined = (key: 'jaccard_distance'): KnownPair[] => pairs.filter((pair) => pair[key] < 1);
    const sorted = (of: KnownPair[], by: (pair: KnownPair) => number): KnownPair[] =>
      of.toSorted((x, y) => by(x) - by(y));
    const { incidence } = data;
    const jaccard = (p: KnownPair): number => p.jaccard_distance;
    const cosineDistance = (p: KnownPair): number => 1 - p.profile_cosine!;
    expectNearest(data, sorted(defined('jaccard_distance'), jaccard), all(incidence, 'JACCARD'), jaccard);
    expectNearest(
      data,
      sorted(pairs, (p) => p.euclidean),
      all(incidence, 'EUCLIDEAN'),
      (p) => p.euclidean,
    );
    expectNearest(data, sorted(pairs, cosineDistance), all(incidence, 'PROFILE_COSINE'), cosineDistance);
    const profiles = all(incidence, 'PROFILE_EUCLIDEAN');
    expectNearest(
      data,
      sorted(pairs, (p) => p.profile_euclidean),
      profiles,
      (p) => p.profile_euclidean,
    );
    expect(profiles.pairs).toBe(pairs.length);
  });

  test('of the hosts of energy events: sums over all pairs and over those that share an event', () => {
    const { incidence } = copEnergy();
    const { vectors } = testJson<Known>('cop_energy/expected_measures.json');
    const expectSums = (
      of: Equivalence,
      vector: string,
      only: (p: number) => boolean,
      value = (d: number): number => d,
    ): void => {
      const expected = vectors[vector]!;
      const values = [...of.distance].filter((_, at) => only(of.shared[at]!)).map(value);
      expect(values).toHaveLength(expected.n - expected.undefined);
      expect(values.reduce((sum, v) => sum + v, 0) / expected.sum).toBeCloseTo(1, 9);
      expect(values.reduce((sum, v) => sum + v * v, 0) / expected.sum_of_squares).toBeCloseTo(1, 9);
      expect(values.reduce((least, v) => Math.min(least, v))).toBeCloseTo(expected.min, 9);
      expect(values.reduce((most, v) => Math.max(most, v))).toBeCloseTo(expected.max, 9);
    };
    const seen = (p: number): boolean => p > 0;
    expectSums(all(incidence, 'EUCLIDEAN'), 'all_pairs_euclidean', () => true);
    expectSums(all(incidence, 'EUCLIDEAN'), 'pair_euclidean', seen);
    expectSums(all(incidence, 'JACCARD'), 'pair_jaccard_distance', seen);
    expectSums(all(incidence, 'PROFILE_EUCLIDEAN'), 'pair_profile_euclidean', seen);
    expectSums(all(incidence, 'PROFILE_COSINE'), 'pair_profile_cosine', seen, (d) => 1 - d);
  });
});
