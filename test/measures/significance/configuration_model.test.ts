import fc from 'fast-check';
import { degreeClasses } from '../../../src/measures/network/degree_classes.js';
import { incidenceOf, lengthOf, listOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { interior } from '../../../src/measures/significance/configuration_interior.js';
import { configurationModel } from '../../../src/measures/significance/configuration_model.js';
import { testJson, testRows } from '../../support/test_data.js';
import { incidenceAndNames } from '../support/networks.js';
import { davis } from '../support/two_mode_data.js';

/** π of each agent and event. */
function probabilities({ byAgent, byEvent, agents, events }: Incidence): number[][] {
  const [rows, columns] = [degreeClasses(byAgent), degreeClasses(byEvent)];
  const { probability } = configurationModel(rows, columns);
  return Array.from({ length: agents }, (_, i) =>
    Array.from(
      { length: events },
      (_, e) => probability[rows.classOf[i]! * columns.degree.length + columns.classOf[e]!]!,
    ),
  );
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('bipartite configuration model', () => {
  test('expected degrees are the observed ones, whatever the network', () => {
    fc.assert(
      fc.property(incidenceAndNames(8, 8), ({ incidence }) => {
        const p = probabilities(incidence);
        p.forEach((row, i) => expect(total(row)).toBeCloseTo(lengthOf(incidence.byAgent, i), 8));
        for (let e = 0; e < incidence.events; e++) {
          expect(total(p.map((row) => row[e]!))).toBeCloseTo(lengthOf(incidence.byEvent, e), 8);
        }
        // Who took part could take part, and who did not could stay away.
        p.forEach((row, i) =>
          row.forEach((chance, e) => {
            expect(
              listOf(incidence.byAgent, i).includes(e) ? chance > 0 && chance <= 1 : chance >= 0 && chance < 1,
            ).toBe(true);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('odds are a product of what belongs to the agent and what belongs to the event', () => {
    fc.assert(
      fc.property(incidenceAndNames(7, 7), ({ incidence }) => {
        const odds = probabilities(incidence).map((row) => row.map((p) => Math.log(p / (1 - p))));
        for (let i = 1; i < odds.length; i++) {
          for (let e = 1; e < odds[i]!.length; e++) {
            const corners = [odds[0]![0]!, odds[i]![e]!, odds[0]![e]!, odds[i]![0]!];
            if (!corners.every(Number.isFinite)) continue;
            expect(corners[0]! + corners[1]! - corners[2]! - corners[3]!).toBeCloseTo(0, 6);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('everything and nothing are peeled off, one after the other', () => {
    // Agent 0 takes part in all; then event 0 has nobody else; agent 3 in nothing.
    const p = probabilities(
      incidenceOf(4, 3, [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 1],
        [2, 2],
      ]),
    );
    expect(p[0]).toEqual([1, 1, 1]);
    expect(p[3]).toEqual([0, 0, 0]);
    expect([p[1]![0], p[2]![0]]).toEqual([0, 0]);
    for (const chance of [p[1]![1]!, p[1]![2]!, p[2]![1]!, p[2]![2]!]) expect(chance).toBeCloseTo(0.5, 9);
  });

  test('a block that no degree gives away alone is found too', () => {
    // 0 and 1 take part in events 0 and 1 and one more each; 2 and 3 only in 0 and 1: no other place is left for them.
    const p = probabilities(
      incidenceOf(4, 4, [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 0],
        [1, 1],
        [1, 3],
        [2, 0],
        [3, 1],
      ]),
    );
    const half = expect.closeTo(0.5, 9) as number;
    expect(p).toEqual([
      [1, 1, half, half],
      [1, 1, half, half],
      [half, half, 0, 0],
      [half, half, 0, 0],
    ]);
  });

  test('a nested network leaves nothing to chance', () => {
    const nested = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 - i }, (_, e) => [i, e] as const)).flat();
    expect(
      probabilities(incidenceOf(6, 6, nested))
        .flat()
        .every((p) => p === 0 || p === 1),
    ).toBe(true);
  });

  test('degrees that fit no network are refused', () => {
    const three = { classOf: Int32Array.of(0), degree: Int32Array.of(3), size: Int32Array.of(1) };
    const one = { classOf: Int32Array.of(0, 0), degree: Int32Array.of(1), size: Int32Array.of(2) };
    expect(() => configurationModel(three, one)).toThrow('No network has these degrees');
  });

  test('degrees at their bound, given to the solver as they are, end in an error and not in numbers', () => {
    const side = (degree: number, size: number) => ({ degree: Int32Array.of(degree), size: Int32Array.of(size) });
    expect(() => interior(side(2, 1), side(1, 2))).toThrow('was not solved');
  });

  test('without agents or events there is nothing to solve', () => {
    expect(probabilities(incidenceOf(0, 2, []))).toEqual([]);
    expect(probabilities(incidenceOf(2, 0, []))).toEqual([[], []]);
  });
});

describe('bipartite configuration model of Davis', () => {
  test('every probability', () => {
    const { incidence, names } = davis();
    const expected = testJson<{
      bicm_probabilities: number[][];
      actors: { actor: string }[];
      events: { event: string }[];
    }>('davis_southern_women/expected_measures.json');
    const events = testRows('davis_southern_women/events.csv').map(({ event }) => event);
    const p = probabilities(incidence);
    expected.bicm_probabilities.forEach((row, i) =>
      row.forEach((chance, e) => {
        const found = p[names.indexOf(expected.actors[i]!.actor)]![events.indexOf(expected.events[e]!.event)]!;
        expect(found).toBeCloseTo(chance, 10);
      }),
    );
  });
});
