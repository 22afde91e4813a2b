import fc from 'fast-check';
import { betweenness, shortestPathsCost, twoModeBetweenness } from '../../../src/measures/centrality/betweenness.js';
import { closeness } from '../../../src/measures/centrality/closeness.js';
import { constraint, constraintCost } from '../../../src/measures/centrality/constraint.js';
import { eigenvector } from '../../../src/measures/centrality/eigenvector.js';
import {
  twoModeBetweennessShare,
  twoModeCloseness,
  twoModeDegree,
} from '../../../src/measures/centrality/two_mode_centrality.js';
import { componentsOf } from '../../../src/measures/network/components.js';
import { incidenceOf } from '../../../src/measures/network/incidence.js';
import { adjacencyOf, type Ties } from '../../../src/measures/network/ties.js';
import { forEachTriangleOfTies } from '../../../src/measures/network/triangle_ties.js';
import { forEachTriangle } from '../../../src/measures/network/triangles.js';
import {
  incidenceAndNames,
  mappedBack,
  networkAndNames,
  relabelled,
  relabelledIncidence,
  tiesOf,
} from '../support/networks.js';

function expectSame(actual: ArrayLike<number>, expected: ArrayLike<number>, digits = 9): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, i) => {
    if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
    else expect(actual[i]).toBeCloseTo(value, digits);
  });
}

const path = (nodes: number): Ties =>
  tiesOf(
    nodes,
    Array.from({ length: nodes - 1 }, (_, i) => [i, i + 1, 1] as const),
  );

describe('centrality', () => {
  test.each([
    ['betweenness', betweenness],
    ['closeness', closeness],
    ['constraint', constraint],
  ])('%s does not depend on the numbering', (_, measure) => {
    fc.assert(
      fc.property(networkAndNames(10), ({ ties, name }) => {
        expectSame(mappedBack(measure(relabelled(ties, name)), name), measure(ties));
      }),
    );
  });

  test('the eigenvector satisfies its equation and does not depend on the numbering', () => {
    fc.assert(
      fc.property(networkAndNames(10), ({ ties, name }) => {
        const { value, eigenvalue, converged } = eigenvector(ties);
        expect(converged).toBe(true);
        const product = new Float64Array(ties.nodes);
        ties.weight.forEach((w, t) => {
          product[ties.a[t]!]! += w * value[ties.b[t]!]!;
          product[ties.b[t]!]! += w * value[ties.a[t]!]!;
        });
        expectSame(
          product,
          value.map((x) => (eigenvalue ?? 0) * x),
          8,
        );
        if (eigenvalue !== null) expect(Math.max(...value)).toBe(1);
        const other = eigenvector(relabelled(ties, name));
        expectSame(mappedBack(other.value, name), value, 8);
        expect(other.components).toBe(eigenvector(ties).components);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['degree', twoModeDegree],
    ['betweenness', twoModeBetweennessShare],
    ['closeness', twoModeCloseness],
  ])('two-mode %s does not depend on the numbering', (_, measure) => {
    fc.assert(
      fc.property(incidenceAndNames(7, 7), ({ incidence, agent, event }) => {
        const other = measure(relabelledIncidence(incidence, agent, event));
        const names = [...agent, ...event.map((e) => incidence.agents + e)];
        expectSame(mappedBack(other, names), measure(incidence));
      }),
    );
  });

  test('constraint is the sum that Burt defines', () => {
    fc.assert(
      fc.property(networkAndNames(8), ({ ties }) => {
        const w = Array.from({ length: ties.nodes }, () => new Float64Array(ties.nodes));
        ties.weight.forEach((weight, t) => (w[ties.a[t]!]![ties.b[t]!] = w[ties.b[t]!]![ties.a[t]!] = weight));
        const p = w.map((row) => row.map((x) => x / row.reduce((sum, y) => sum + y, 0) || 0));
        const expected = w.map((row, i) => {
          if (row.every((x) => x === 0)) return NaN;
          return row.reduce((sum, x, j) => {
            if (x === 0) return sum;
            const led = p[i]!.reduce((all, part, q) => (q === i || q === j ? all : all + part * p[q]![j]!), p[i]![j]!);
            return sum + led ** 2;
          }, 0);
        });
        expectSame(constraint(ties), expected, 12);
      }),
    );
  });

  test('visits the triangles, each once, with its own ties', () => {
    fc.assert(
      fc.property(networkAndNames(9), ({ ties }) => {
        const all: string[] = [];
        forEachTriangle(ties, (...nodes) => all.push(nodes.sort((x, y) => x - y).join('-')));
        const withTies: string[] = [];
        forEachTriangleOfTies(ties, (a, b, c, ab, ac, bc) => {
          withTies.push([a, b, c].sort((x, y) => x - y).join('-'));
          const ends = ([ab, ac, bc] as const).map((t) => new Set([ties.a[t]!, ties.b[t]!]));
          expect(ends).toEqual([new Set([a, b]), new Set([a, c]), new Set([b, c])]);
        });
        expect(withTies.sort()).toEqual(all.sort());
      }),
    );
  });

  test('on a path', () => {
    expect([...betweenness(path(5))]).toEqual([0, 3, 4, 3, 0]);
    expectSame(closeness(path(4)), [3 / 6, 3 / 4, 3 / 4, 3 / 6]);
    // The leading eigenvector of a path is a half sine; the network is bipartite: −λ is an eigenvalue as well.
    const sines = [1, 2, 3, 4, 5].map((k) => Math.sin((k * Math.PI) / 6));
    expectSame(eigenvector(path(5)).value, sines);
    expect(eigenvector(path(5)).eigenvalue).toBeCloseTo(2 * Math.cos(Math.PI / 6), 10);
    expectSame(
      eigenvector(path(300)).value,
      Array.from({ length: 300 }, (_, k) => Math.sin(((k + 1) * Math.PI) / 301) / Math.sin((150 * Math.PI) / 301)),
      6,
    );
  });

  test('more shortest paths than 32 bits can count', () => {
    // 40 diamonds in a row: 2⁴⁰ shortest paths from end to end, half of them through each side of a diamond.
    const rows = Array.from({ length: 40 }, (_, d) => 3 * d).flatMap((from) =>
      [from + 1, from + 2].flatMap((side) => [[from, side, 1] as const, [side, from + 3, 1] as const]),
    );
    const found = betweenness(tiesOf(121, rows));
    // Node 61 is a side of the diamond between nodes 60 and 63: of the 61 nodes up to its one tip to the 58 from its
    // other, half of the paths of each pair lead through it.
    expect(found[61]).toBeCloseTo((61 * 58) / 2, 6);
  });

  test('components apart: closeness counts what is reached, the eigenvector stays in one', () => {
    const apart = tiesOf(6, [
      [0, 1, 1],
      [2, 3, 1],
      [3, 4, 1],
    ]);
    expectSame(closeness(apart), [1 / 5, 1 / 5, (2 / 3) * (2 / 5), 2 / 5, (2 / 3) * (2 / 5), 0]);
    expect(eigenvector(apart)).toMatchObject({ components: 1, converged: true });
    expectSame(eigenvector(apart).value, [0, 0, Math.SQRT1_2, 1, Math.SQRT1_2, 0]);
    const { component, components } = componentsOf(6, adjacencyOf(apart));
    expect([...component, components]).toEqual([0, 0, 1, 1, 1, 2, 3]);
  });

  test('components with one largest eigenvalue are each scaled on their own', () => {
    const twins = tiesOf(5, [
      [0, 1, 2],
      [2, 3, 2],
    ]);
    expect(eigenvector(twins).components).toBe(2);
    expect(eigenvector(twins).eigenvalue).toBeCloseTo(2, 12);
    expectSame(eigenvector(twins).value, [1, 1, 1, 1, 0]);
  });

  test('components that are alike but for their numbering share the largest eigenvalue', () => {
    fc.assert(
      fc.property(networkAndNames(7), ({ ties, name }) => {
        const thirds = { ...ties, weight: ties.weight.map((w) => w / 3) };
        const other = relabelled(thirds, name);
        const rows = (of: Ties, from: number): [number, number, number][] =>
          Array.from(of.a, (a, t) => [from + a, from + of.b[t]!, of.weight[t]!]);
        const { nodes } = ties;
        const both = eigenvector(tiesOf(2 * nodes, [...rows(thirds, 0), ...rows(other, nodes)]));
        expect(both.components).toBe(2 * eigenvector(thirds).components);
        expectSame(mappedBack(both.value.subarray(nodes), name), both.value.subarray(0, nodes), 8);
      }),
    );
  });

  test('a star: the middle has all of betweenness, in both modes', () => {
    const star = incidenceOf(3, 1, [
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect([...twoModeBetweenness(star)]).toEqual([0, 0, 0, 3]);
    expectSame(twoModeBetweennessShare(star), [NaN, NaN, NaN, 1]);
    expectSame(twoModeCloseness(star), [1, 1, 1, 1]);
    expectSame(twoModeDegree(star), [1, 1, 1, 1]);
  });

  test('of nothing and of isolates', () => {
    const none = tiesOf(0, []);
    const alone = tiesOf(1, []);
    for (const measure of [betweenness, closeness, constraint]) expect(measure(none)).toHaveLength(0);
    expect([betweenness(alone)[0], closeness(alone)[0], constraint(alone)[0]]).toEqual([0, 0, NaN]);
    expect(eigenvector(alone)).toEqual({ value: Float64Array.of(0), eigenvalue: null, components: 0, converged: true });
    expectSame(twoModeDegree(incidenceOf(1, 0, [])), [NaN]);
    expectSame(twoModeBetweennessShare(incidenceOf(1, 1, [[0, 0]])), [NaN, NaN]);
    expectSame(twoModeCloseness(incidenceOf(1, 1, [])), [0, 0]);
  });

  test('costs are those of the work', () => {
    expect(shortestPathsCost(10, 5)).toBe(200);
    expect(
      constraintCost(
        tiesOf(3, [
          [0, 1, 1],
          [0, 2, 1],
          [1, 2, 1],
        ]),
      ),
    ).toBe(1);
  });
});
