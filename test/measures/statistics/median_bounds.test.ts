import fc from 'fast-check';
import { kaplanMeier } from '../../../src/measures/statistics/kaplan_meier.js';
import { medianBounds, type MedianBounds } from '../../../src/measures/statistics/median_bounds.js';
import { medianByWeights } from '../support/median_by_weights.js';

/** [first, last, 1 where it ended or 0 where observation did]. */
type Case = readonly [number, number, 0 | 1];

const boundsOf = (cases: readonly Case[]): MedianBounds =>
  medianBounds({
    first: Float64Array.from(cases, ([first]) => first),
    last: Float64Array.from(cases, ([, last]) => last),
    happened: Uint8Array.from(cases, ([, , happened]) => happened),
  });

/** All times that the periods leave open, one list for each way. */
function* completions([one, ...others]: readonly Case[]): Generator<(readonly [number, boolean])[]> {
  if (!one) {
    yield [];
    return;
  }
  const [first, last, happened] = one;
  for (const rest of completions(others)) {
    for (let time = first; time <= last; time++) yield [[time, happened === 1], ...rest];
  }
}

describe('bounds of the median', () => {
  test('are the least and the greatest median of all times within the periods', () => {
    const exact = fc.tuple(fc.nat(7), fc.constantFrom<0 | 1>(0, 1)).map(([t, happened]): Case => [t, t, happened]);
    const period = fc.tuple(fc.nat(3), fc.nat(4)).map(([first, length]): Case => [first, first + length, 1]);
    const cases = fc.tuple(fc.array(exact, { maxLength: 6 }), fc.array(period, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(cases, ([known, rough]) => {
        const medians = [...completions([...known, ...rough])].map(medianByWeights);
        const bounds = boundsOf([...known, ...rough]);
        expect(bounds.lowest ?? Infinity).toBe(Math.min(...medians));
        expect(bounds.highest ?? Infinity).toBe(Math.max(...medians));
      }),
      { numRuns: 300 },
    );
  });

  test('are not the medians of the earliest and of the latest times', () => {
    // Ended within 10 days; open after 5; ended on day 20. Ending on day 1 the first leaves the second’s weight to the third.
    const cases: Case[] = [
      [0, 10, 1],
      [5, 5, 0],
      [20, 20, 1],
    ];
    const at = (time: number): number | null =>
      kaplanMeier(Float64Array.of(time, 5, 20), Uint8Array.of(1, 0, 1)).median;
    expect([at(0), at(6), at(10)]).toEqual([20, 6, 10]);
    expect(boundsOf(cases)).toEqual({ lowest: 6, highest: 20 });
  });

  test('are the median where all times are known, and null where it is', () => {
    const known: Case[] = [
      [3, 3, 1],
      [5, 5, 0],
      [8, 8, 1],
    ];
    expect(boundsOf(known)).toEqual({ lowest: 8, highest: 8 });
    expect(boundsOf([[4, 4, 0]])).toEqual({ lowest: null, highest: null });
    expect(boundsOf([])).toEqual({ lowest: null, highest: null });
    // One ended within 9 days, two are open after 4: by then it is one of three, later it is the last.
    expect(
      boundsOf([
        [0, 9, 1],
        [4, 4, 0],
        [4, 4, 0],
      ]),
    ).toEqual({ lowest: 5, highest: null });
  });
});
