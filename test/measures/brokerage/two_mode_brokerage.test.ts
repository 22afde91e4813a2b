import fc from 'fast-check';
import { BROKERAGE_ROLES, byRole, roleOf, type ByRole } from '../../../src/measures/brokerage/brokerage_roles.js';
import { soleLinks } from '../../../src/measures/brokerage/sole_links.js';
import { twoModeBrokerage, twoModeBrokerageCost } from '../../../src/measures/brokerage/two_mode_brokerage.js';
import { incidenceOf, listOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { incidenceAndNames, mappedBack, relabelledIncidence } from '../support/networks.js';

/** Every chain a–e–i–f–c, tried one by one. */
function byTrying(
  { agents, events, byEvent }: Incidence,
  group: readonly number[],
): ByRole<number[]> & { eventPairs: number[] } {
  const counts = byRole(() => group.map((g) => (g < 0 ? NaN : 0)));
  const eventPairs = new Array<number>(agents).fill(0);
  for (let e = 0; e < events; e++) {
    for (let f = e + 1; f < events; f++) {
      const [atE, atF] = [[...listOf(byEvent, e)], [...listOf(byEvent, f)]];
      const both = atE.filter((i) => atF.includes(i));
      const i = both[0];
      if (both.length !== 1 || i === undefined) continue;
      eventPairs[i]!++;
      for (const a of atE) {
        for (const c of atF) {
          if (a === i || c === i || [a, i, c].some((agent) => group[agent]! < 0)) continue;
          counts[roleOf(group[i]!, group[a]!, group[c]!)][i]!++;
          counts.total[i]!++;
        }
      }
    }
  }
  return { ...counts, eventPairs };
}

describe('two-mode brokerage', () => {
  test('counts what trying every chain counts, whatever the numbering', () => {
    const cases = incidenceAndNames(8, 6).chain((of) =>
      fc
        .array(fc.integer({ min: -1, max: 2 }), { minLength: of.incidence.agents, maxLength: of.incidence.agents })
        .map((group) => ({ ...of, group })),
    );
    fc.assert(
      fc.property(cases, ({ incidence, agent, event, group }) => {
        const found = twoModeBrokerage(incidence, Int32Array.from(group));
        const expected = byTrying(incidence, group);
        const renamed = new Int32Array(group.length);
        agent.forEach((to, i) => (renamed[to] = group[i]!));
        const again = twoModeBrokerage(relabelledIncidence(incidence, agent, event), renamed);
        expect([...found.eventPairs]).toEqual(expected.eventPairs);
        expect(group.map((_, i) => soleLinks(incidence, i).length)).toEqual(expected.eventPairs);
        for (const role of BROKERAGE_ROLES) {
          expect([...found.counts[role]]).toEqual(expected[role]);
          expect(mappedBack(again.counts[role], agent)).toEqual(expected[role]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an organisation that alone links two meetings is counted by the camps that it links', () => {
    // Invented: 0 and 1 of camp 0 and 2 of camp 1 meet; 2 and 3 of camp 1 and 4 of camp 2 meet.
    const meetings = incidenceOf(5, 2, [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    const { eventPairs, counts } = twoModeBrokerage(meetings, Int32Array.of(0, 0, 1, 1, 2));
    expect([...eventPairs]).toEqual([0, 0, 1, 0, 0]);
    expect([counts.gatekeeperRepresentative[2], counts.liaison[2], counts.total[2]]).toEqual([2, 2, 4]);
    expect(twoModeBrokerageCost(meetings)).toBe(1);
  });
});
