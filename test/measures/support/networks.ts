import fc from 'fast-check';
import { incidenceOf, type Incidence } from '../../../src/measures/network/incidence.js';
import type { Ties } from '../../../src/measures/network/ties.js';

export type Pair = readonly [number, number];

/** Ties of [a, b, weight] rows, in any order and direction. */
export function tiesOf(nodes: number, rows: readonly (readonly [number, number, number])[]): Ties {
  const sorted = rows
    .map(([a, b, weight]) => ({ a: Math.min(a, b), b: Math.max(a, b), weight }))
    .sort((s, t) => s.a - t.a || s.b - t.b);
  return {
    nodes,
    a: Int32Array.from(sorted, ({ a }) => a),
    b: Int32Array.from(sorted, ({ b }) => b),
    shared: Int32Array.from(sorted, ({ weight }) => Math.ceil(weight)),
    weight: Float64Array.from(sorted, ({ weight }) => weight),
  };
}

/** The same network with node i called `name[i]`. */
export function relabelled(ties: Ties, name: readonly number[]): Ties {
  return tiesOf(
    ties.nodes,
    Array.from(ties.a, (a, t) => [name[a]!, name[ties.b[t]!]!, ties.weight[t]!] as const),
  );
}

export function pairsOf({ agents, byAgent }: Incidence): Pair[] {
  return Array.from({ length: agents }, (_, i) => i).flatMap((i) =>
    [...byAgent.items.subarray(byAgent.offset[i], byAgent.offset[i + 1])].map((e): Pair => [i, e]),
  );
}

/** The same incidence with agent i called `agent[i]` and event e `event[e]`. */
export function relabelledIncidence(of: Incidence, agent: readonly number[], event: readonly number[]): Incidence {
  return incidenceOf(
    of.agents,
    of.events,
    pairsOf(of).map(([i, e]) => [agent[i]!, event[e]!]),
  );
}

/** Values by new name, put back under the old ones. */
export function mappedBack<T>(values: ArrayLike<T>, name: readonly number[]): T[] {
  return name.map((to) => values[to]!);
}

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

export const permutation = (n: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(numbers(n), { minLength: n, maxLength: n });

/** Networks of up to `most` nodes with small whole weights, and a renaming of the nodes. */
export const networkAndNames = (most: number): fc.Arbitrary<{ ties: Ties; name: number[] }> =>
  fc.integer({ min: 0, max: most }).chain((nodes) => {
    const pairs = numbers(nodes).flatMap((a) => numbers(a).map((b): Pair => [b, a]));
    return fc.record({
      ties: fc.tuple(fc.subarray(pairs), fc.infiniteStream(fc.integer({ min: 1, max: 4 }))).map(([some, weights]) =>
        tiesOf(
          nodes,
          some.map(([a, b]) => [a, b, weights.next().value as number] as const),
        ),
      ),
      name: permutation(nodes),
    });
  });

/** Two-mode networks and a renaming of both sides. */
export const incidenceAndNames = (
  agents: number,
  events: number,
): fc.Arbitrary<{ incidence: Incidence; agent: number[]; event: number[] }> =>
  fc.tuple(fc.integer({ min: 0, max: agents }), fc.integer({ min: 0, max: events })).chain(([i, e]) =>
    fc.record({
      incidence: fc
        .subarray(numbers(i).flatMap((a) => numbers(e).map((b): Pair => [a, b])))
        .map((pairs) => incidenceOf(i, e, pairs)),
      agent: permutation(i),
      event: permutation(e),
    }),
  );
