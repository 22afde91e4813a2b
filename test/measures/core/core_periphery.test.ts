import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fitOfRandom, MOST_TIES_AGAINST_CHANCE } from '../../../src/measures/core/core_against_chance.js';
import { isEven, networkSums } from '../../../src/measures/core/core_fit.js';
import {
  continuousCore,
  discreteCore,
  fitOfCore,
  searchedFit,
  unweighted,
} from '../../../src/measures/core/core_periphery.js';
import { searchCore } from '../../../src/measures/core/core_search.js';
import { withSwappedEnds } from '../../../src/measures/core/edge_swaps.js';
import { degreeAndStrength } from '../../../src/measures/network/node_ties.js';
import type { Ties } from '../../../src/measures/network/ties.js';
import { inStructuralOrder } from '../../../src/measures/order/ordered_structure.js';
import { structureOfTies } from '../../../src/measures/order/structural_order.js';
import { project } from '../../../src/measures/projection/projection.js';
import { testJson } from '../../support/test_data.js';
import { mappedBack, networkAndNames, relabelled, tiesOf } from '../support/networks.js';
import { copEnergy, davis } from '../support/two_mode_data.js';
import { expectVector, vectorOf, type KnownVector } from '../support/vectors.js';

interface KnownCore {
  correlation: number;
  number_of_optimal_cores: number;
  cores: string[][];
  core_size: number;
  eigenvalue: number;
  continuous_correlation: number;
}

interface KnownAnswers {
  core_periphery: Record<string, KnownCore>;
  actors: ({ actor: string } & Record<string, number>)[];
  vectors: Record<string, KnownVector>;
}

describe('core and periphery of real networks', () => {
  const women = davis();
  const expected = testJson<KnownAnswers>('davis_southern_women/expected_measures.json');
  const hosts = copEnergy();
  const cop = testJson<KnownAnswers>('cop_energy/expected_measures.json');

  test.each([
    ['count_weighted', 'coreness_weighted', project(women.incidence, 'COUNT')],
    ['binary_p_ge_3', 'coreness_binary', unweighted(project(women.incidence, 'COUNT', 3))],
  ])('Davis, %s: the optimum, its ties, and coreness', (key, coreness, ties) => {
    const answer = expected.core_periphery[key]!;
    const found = discreteCore(ties);
    expect(found.correlation).toBeCloseTo(answer.correlation, 10);
    expect(found).toMatchObject({ exact: true, optimalCores: answer.number_of_optimal_cores });
    const named = found.cores.map((core) => [...core].map((i) => women.names[i]!).sort());
    expect(named.sort()).toEqual(answer.cores.map((core) => core.toSorted()).sort());
    const continuous = continuousCore(ties);
    expect(continuous.correlation).toBeCloseTo(answer.continuous_correlation, 10);
    expect(continuous.eigenvalue).toBeCloseTo(answer.eigenvalue, 9);
    women.names.forEach((name, i) => {
      expect(continuous.coreness[i]).toBeCloseTo(expected.actors.find(({ actor }) => actor === name)![coreness]!, 9);
    });
  });

  test.each([
    ['count_weighted', 'actor_coreness_weighted', project(hosts.incidence, 'COUNT')],
    ['binary_p_ge_2', 'actor_coreness_binary', unweighted(project(hosts.incidence, 'COUNT', 2))],
  ])('COP energy hosts, %s: the best of 60 local searches', (key, coreness, ties) => {
    const answer = cop.core_periphery[key]!;
    const found = discreteCore(ties);
    expect(found).toMatchObject({ exact: false, optimalCores: null });
    expect(found.correlation).toBeGreaterThanOrEqual(answer.correlation - 1e-10);
    const inCore = Uint8Array.from(hosts.names.keys(), (i) => (found.cores[0]!.includes(i) ? 1 : 0));
    expect(fitOfCore(ties, inCore)).toBeCloseTo(found.correlation!, 12);
    const continuous = continuousCore(ties);
    expect(continuous.correlation).toBeCloseTo(answer.continuous_correlation, 9);
    expectVector(vectorOf(hosts.names, continuous.coreness), cop.vectors[coreness]!);
  });

  test('Davis has no more of a core than networks with its degrees', () => {
    const ties = unweighted(project(women.incidence, 'COUNT', 3));
    const chance = fitOfRandom(ties, 50, 1)!;
    expect(chance.shareAtLeastAsGood).toBeGreaterThan(0.5);
    expect(fitOfRandom(ties, 50, 1)).toEqual(chance);
    expect(fitOfRandom(ties, 50, 2)).not.toEqual(chance);
  });
});

/** The best fit of all cores, and how many have it, by the definition of Pearson’s correlation. */
function byDefinition(ties: Ties): { best: number; count: number } {
  const pairs: { i: number; j: number; weight: number }[] = [];
  for (let i = 0; i < ties.nodes; i++) for (let j = i + 1; j < ties.nodes; j++) pairs.push({ i, j, weight: 0 });
  ties.weight.forEach((w, t) => (pairs.find(({ i, j }) => i === ties.a[t] && j === ties.b[t])!.weight = w));
  const fits = Array.from({ length: 2 ** ties.nodes }, (_, core) => {
    const pattern = pairs.map(({ i, j }) => ((core >> i) & 1 || (core >> j) & 1 ? 1 : 0));
    return correlation(
      pairs.map(({ weight }) => weight),
      pattern,
    );
  }).filter((fit) => !Number.isNaN(fit));
  const best = Math.max(...fits);
  return { best, count: fits.filter((fit) => fit >= best - 1e-10).length };
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (term: (i: number) => number): number => x.reduce((all, _, i) => all + term(i), 0);
  const spread = sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2);
  return spread < 1e-18 ? NaN : sum((i) => (x[i]! - mx) * (y[i]! - my)) / Math.sqrt(spread);
}

describe('core and periphery', () => {
  test('the exact search finds every optimal core', () => {
    fc.assert(
      fc.property(networkAndNames(7), fc.constantFrom(1, 1 / 3), ({ ties: whole }, scale) => {
        const ties = { ...whole, weight: whole.weight.map((w) => w * scale) };
        const found = discreteCore(ties);
        fc.pre(found.correlation !== null);
        const { best, count } = byDefinition(ties);
        expect(found.correlation).toBeCloseTo(best, 10);
        expect(found.optimalCores).toBe(count);
        expect(found.cores).toHaveLength(count);
        expect(searchedFit(ties)).toBeLessThanOrEqual(best + 1e-10);
        for (const core of found.cores) {
          const inCore = Uint8Array.from({ length: ties.nodes }, (_, i) => (core.includes(i) ? 1 : 0));
          expect(fitOfCore(ties, inCore)).toBeCloseTo(best, 10);
        }
      }),
    );
  });

  test('does not depend on the numbering', () => {
    fc.assert(
      fc.property(networkAndNames(10), ({ ties, name }) => {
        const thirds = { ...ties, weight: ties.weight.map((w) => w / 3) };
        const other = relabelled(thirds, name);
        expect(discreteCore(other).optimalCores).toEqual(discreteCore(thirds).optimalCores);
        expect(discreteCore(other).correlation ?? -2).toBeCloseTo(discreteCore(thirds).correlation ?? -2, 9);
        expect(searchedFit(other) ?? -2).toBeCloseTo(searchedFit(thirds) ?? -2, 9);
        const [one, two] = [continuousCore(thirds), continuousCore(other)];
        expect(two.correlation ?? -2).toBeCloseTo(one.correlation ?? -2, 8);
        mappedBack(two.coreness, name).forEach((c, i) => expect(c).toBeCloseTo(one.coreness[i]!, 8));
        const [mine, theirs] = [fitOfRandom(thirds, 3, 4), fitOfRandom(other, 3, 4)];
        expect(theirs?.mean ?? -2).toBeCloseTo(mine?.mean ?? -2, 9);
        expect(theirs?.shareAtLeastAsGood).toEqual(mine?.shareAtLeastAsGood);
      }),
      { numRuns: 60 },
    );
  });

  test('a perfect core correlates at 1', () => {
    // Nodes 0 and 1 are tied to everybody, the others to nobody else.
    const rows = [0, 1].flatMap((a) => [1, 2, 3, 4, 5].filter((b) => b > a).map((b) => [a, b, 2] as const));
    const found = discreteCore(tiesOf(6, rows));
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(found).toMatchObject({ exact: true, optimalCores: 1, cores: [Int32Array.of(0, 1)] });
  });

  test('the local search ends where no change of side and no exchange fits better', () => {
    for (const { ties } of fc.sample(networkAndNames(14), { seed: 3, numRuns: 150 })) {
      const sums = networkSums(ties.nodes, ties.weight);
      if (ties.nodes < 3 || isEven(sums)) continue;
      const network = inStructuralOrder(structureOfTies(ties));
      const { fit, inCore } = searchCore(network, sums);
      const nodes = new Uint8Array(ties.nodes);
      network.order.forEach((node, place) => (nodes[node] = inCore[place]!));
      expect(fitOfCore(ties, nodes)).toBeCloseTo(fit, 12);
      nodes.forEach((side, i) => {
        const changed = nodes.with(i, 1 - side);
        expect(fitOfCore(ties, changed) ?? -2).toBeLessThanOrEqual(fit + 1e-9);
        nodes.forEach((other, j) => {
          if (other === side) return;
          expect(fitOfCore(ties, changed.with(j, side)) ?? -2).toBeLessThanOrEqual(fit + 1e-9);
        });
      });
    }
  });

  test('more nodes than can be searched through: the best of a local search', () => {
    const path = tiesOf(
      70,
      Array.from({ length: 69 }, (_, i) => [i, i + 1, 1] as const),
    );
    const found = discreteCore(path);
    expect(found).toMatchObject({ exact: false, optimalCores: null });
    expect(found.correlation).toBe(searchedFit(path));
  });

  test('where nothing is defined', () => {
    const none = { correlation: null, cores: [], optimalCores: null };
    expect(discreteCore(tiesOf(2, [[0, 1, 1]]))).toMatchObject(none);
    expect(discreteCore(tiesOf(4, []))).toMatchObject(none);
    const triangle = tiesOf(3, [
      [0, 1, 0.1],
      [0, 2, 0.1],
      [1, 2, 0.1],
    ]);
    expect(discreteCore(triangle)).toMatchObject(none);
    expect([searchedFit(triangle), fitOfRandom(triangle, 5, 1), continuousCore(triangle).correlation]).toEqual([
      null,
      null,
      null,
    ]);
    expect(fitOfCore(tiesOf(3, [[0, 1, 1]]), [0, 0, 0])).toBeNull();
    expect(continuousCore(tiesOf(2, []))).toMatchObject({ correlation: null, eigenvalue: null, components: 0 });
    expect(() => fitOfRandom(triangle, 0, 1)).toThrow(RangeError);
  });

  test('swapped ends keep every degree and all weights, and make no loop and no tie twice', () => {
    fc.assert(
      fc.property(networkAndNames(10), fc.integer(), ({ ties }, seed) => {
        const swapped = withSwappedEnds(ties, xoroshiro128plus(seed));
        expect(degreeAndStrength(swapped).degree).toEqual(degreeAndStrength(ties).degree);
        expect(swapped.weight.toSorted()).toEqual(ties.weight.toSorted());
        const keys = Array.from(swapped.a, (a, t) => a * ties.nodes + swapped.b[t]!);
        expect(keys).toEqual([...new Set(keys)].sort((x, y) => x - y));
        swapped.a.forEach((a, t) => expect(a).toBeLessThan(swapped.b[t]!));
      }),
    );
  });

  test('swapping ends gets about', () => {
    // Two separate ties can be joined in three ways; all occur.
    const pair = tiesOf(4, [
      [0, 1, 1],
      [2, 3, 1],
    ]);
    const partners = Array.from({ length: 40 }, (_, seed) => withSwappedEnds(pair, xoroshiro128plus(seed)).b[0]);
    expect([...new Set(partners)].sort()).toEqual([1, 2, 3]);
  });

  test('is not compared with chance where that would take too long', () => {
    const many = tiesOf(
      MOST_TIES_AGAINST_CHANCE + 2,
      Array.from({ length: MOST_TIES_AGAINST_CHANCE + 1 }, (_, i) => [i, i + 1, 1] as const),
    );
    expect(fitOfRandom(many, 1, 1)).toBeNull();
  });
});
