import fc from 'fast-check';
import type { Input } from '../../src/analysis/analysis.js';
import { incidenceOf } from '../../src/measures/network/incidence.js';
import { COMMUNITY_PERSISTENCE } from '../../src/questions/change/community_persistence.js';
import { DEFAULT_SCOPE } from '../../src/snapshot/selection/scope.js';

const [AGENTS, EVENTS] = [7, 9];
type Pairs = [agent: number, event: number][];

/** Persistence over windows of a year; three events in each of three years, in this order. */
function persistence(pairs: Pairs): (number | null)[] {
  const day = Int32Array.from({ length: EVENTS }, (_, event) => Math.floor(event / 3) * 366 + 100);
  const none = new Int32Array(EVENTS);
  const events = { node: none, firstDay: day, lastDay: day, firstRow: none, endRow: none };
  const input = {
    scope: DEFAULT_SCOPE,
    selection: {
      events: { ...events, attendanceList: new Int8Array(EVENTS) },
      incidence: incidenceOf(AGENTS, EVENTS, pairs),
    },
    requireBudget: () => undefined,
  } as unknown as Input;
  const search = { gamma: 1, seed: 1, runs: 3 };
  return COMMUNITY_PERSISTENCE.run(input, { size: 12, step: 12, rule: 'OVERLAPS', weight: 'COUNT', search })
    .persistence;
}

test('the same groups persist wholly; a window without a tie compares with nothing', () => {
  const camps = (year: number): Pairs => [0, 1, 2, 3, 4, 5].map((i) => [i, 3 * year + (i < 3 ? 0 : 1)]);
  expect(persistence([...camps(0), ...camps(1)])).toEqual([null, 1, null]);
  expect(persistence([...camps(0), [0, 3], [1, 4], ...camps(2)])).toEqual([null, null, null]);
  // Everybody together after two camps: nothing of these is left.
  expect(persistence([...camps(0), ...[0, 1, 2, 3, 4, 5].map((i): [number, number] => [i, 3])])).toEqual([
    null,
    0,
    null,
  ]);
});

test('other numbers for agents, and for the events of a year, change nothing, however alike they are', () => {
  const shuffled = (n: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n });
  const pairs = fc.array(fc.tuple<[number, number]>(fc.nat(AGENTS - 1), fc.nat(EVENTS - 1)), { minLength: 8 });
  fc.assert(
    fc.property(pairs, shuffled(AGENTS), shuffled(3), (list, agent, event) => {
      const renamed = list.map(([i, e]): [number, number] => [agent[i]!, 3 * Math.floor(e / 3) + event[e % 3]!]);
      const [plain, other] = [persistence(list), persistence(renamed)];
      plain.forEach((value, t) => {
        if (value === null) expect(other[t]).toBeNull();
        else expect(other[t]).toBeCloseTo(value, 9);
      });
    }),
    { numRuns: 500 },
  );
});
