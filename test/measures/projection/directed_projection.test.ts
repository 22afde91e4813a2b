import fc from 'fast-check';
import { arcDegrees } from '../../../src/measures/network/arcs.js';
import { incidenceOf } from '../../../src/measures/network/incidence.js';
import { reciprocity } from '../../../src/measures/network/reciprocity.js';
import { arcsBound, directedProjection, type Sides } from '../../../src/measures/projection/directed_projection.js';

type Pairs = [agent: number, event: number][];

const sidesOf = (agents: number, events: number, from: Pairs, to: Pairs): Sides => ({
  from: incidenceOf(agents, events, from),
  to: incidenceOf(agents, events, to),
});

/** As `0>1 2`: from, to, weight. */
const shown = (sides: Sides): string[] => {
  const { from, to, weight } = directedProjection(sides);
  return [...from].map((i, t) => `${i}>${to[t]} ${weight[t]}`);
};

test('hosts to participants, over two events', () => {
  // Event 0: 0 and 1 call 2; event 1: 2 calls 0, 1 and itself.
  const sides = sidesOf(4, 2, [[0, 0], [1, 0], [2, 1]], [[2, 0], [0, 1], [1, 1], [2, 1]]); // prettier-ignore
  const arcs = directedProjection(sides);
  expect(shown(sides)).toEqual(['0>2 1', '1>2 1', '2>0 1', '2>1 1']);
  expect(arcsBound(sides)).toBe(5);
  expect(reciprocity(arcs)).toEqual({ reverse: Int32Array.of(2, 3, 0, 1), share: 1 });
  const degrees = arcDegrees(arcs);
  expect([...degrees.outDegree]).toEqual([1, 1, 2, 0]);
  expect([...degrees.inStrength]).toEqual([1, 1, 2, 0]);
});

test('no events, no arcs, no reciprocity', () => {
  const arcs = directedProjection(sidesOf(3, 0, [], []));
  expect([arcs.nodes, arcs.from.length]).toEqual([3, 0]);
  expect(reciprocity(arcs).share).toBeNull();
});

const [AGENTS, EVENTS] = [6, 5];
const pairs = fc.array(fc.tuple<[number, number]>(fc.nat(AGENTS - 1), fc.nat(EVENTS - 1)));
const permutation = (n: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n });

test('weights are those counted pair by pair; a reverse arc has this one as its own', () => {
  fc.assert(
    fc.property(pairs, pairs, (from, to) => {
      const arcs = directedProjection(sidesOf(AGENTS, EVENTS, from, to));
      const has = (list: Pairs, i: number, e: number): boolean =>
        list.some(([agent, event]) => agent === i && event === e);
      const expected: string[] = [];
      for (let i = 0; i < AGENTS; i++) {
        for (let j = 0; j < AGENTS; j++) {
          const weight = [...Array(EVENTS).keys()].filter((e) => has(from, i, e) && has(to, j, e)).length;
          if (i !== j && weight > 0) expected.push(`${i}>${j} ${weight}`);
        }
      }
      expect(shown(sidesOf(AGENTS, EVENTS, from, to))).toEqual(expected);
      const { reverse, share } = reciprocity(arcs);
      reverse.forEach((other, t) => {
        const mutual = [...arcs.from].findIndex((i, k) => i === arcs.to[t] && arcs.to[k] === arcs.from[t]);
        expect(other).toBe(mutual);
      });
      const mutual = reverse.filter((t) => t >= 0).length;
      expect(share).toBe(reverse.length === 0 ? null : mutual / reverse.length);
    }),
  );
});

test('relabelling agents and events changes no weight', () => {
  fc.assert(
    fc.property(pairs, pairs, permutation(AGENTS), permutation(EVENTS), (from, to, agent, event) => {
      const renamed = (list: Pairs): Pairs => list.map(([i, e]) => [agent[i]!, event[e]!]);
      const back = directedProjection(sidesOf(AGENTS, EVENTS, renamed(from), renamed(to)));
      const expected = directedProjection(sidesOf(AGENTS, EVENTS, from, to));
      const of = ({ from: a, to: b, weight }: typeof back, name: (i: number) => number): string[] =>
        [...a].map((i, t) => `${name(i)}>${name(b[t]!)} ${weight[t]}`).sort();
      expect(of(back, (i) => i)).toEqual(of(expected, (i) => agent[i]!));
    }),
  );
});
