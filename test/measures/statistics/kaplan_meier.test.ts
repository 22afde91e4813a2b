import fc from 'fast-check';
import { kaplanMeier } from '../../../src/measures/statistics/kaplan_meier.js';

/** [duration, 1 where it ended then or 0 where observation did]. */
function curveOf(cases: readonly (readonly [number, number])[]): ReturnType<typeof kaplanMeier> {
  return kaplanMeier(
    Float64Array.from(cases, ([time]) => time),
    Uint8Array.from(cases, ([, happened]) => happened),
  );
}

describe('Kaplan–Meier', () => {
  // Weeks of remission of leukaemia: Freireich et al. 1963, in every textbook since Gehan 1965.
  const treated = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((t) => [t, 1] as const);
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((t) => [t, 0] as const);
  const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map((t) => [t, 1] as const);

  test('of the patients treated with 6-mercaptopurine', () => {
    const { time, atRisk, events, survival, median } = curveOf([...censored, ...treated]);
    expect([...time]).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect([...atRisk]).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect([...events]).toEqual([3, 1, 1, 1, 1, 1, 1]);
    expect([...survival].map((s) => s.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ]);
    expect(median).toBe(23);
  });

  test('of those on placebo, none censored: the share that is left', () => {
    const { time, survival, median } = curveOf(placebo);
    time.forEach((t, s) => expect(survival[s]).toBeCloseTo(placebo.filter(([end]) => end > t).length / 21, 12));
    expect(median).toBe(8);
  });

  test('has no median while more than half are open', () => {
    expect(
      curveOf([
        [3, 1],
        [5, 0],
        [8, 0],
      ]).median,
    ).toBeNull();
    expect(
      curveOf([
        [3, 1],
        [5, 0],
      ]),
    ).toMatchObject({ median: 3 });
    for (const none of [[], [[4, 0]] as const]) {
      const { time, survival, median } = curveOf(none);
      expect([time.length, survival.length, median]).toEqual([0, 0, null]);
    }
  });

  test('counts an answer on the day itself, and reaches one half exactly', () => {
    expect(
      curveOf([
        [0, 1],
        [0, 0],
      ]),
    ).toMatchObject({ median: 0 });
    // 23/24 · 22/23 · … · 12/13 is 1/2; multiplied in floating point it is above it.
    const hours = Array.from({ length: 24 }, (_, at) => [at + 1, 1] as const);
    expect(curveOf(hours).median).toBe(12);
  });

  test('falls from 1 to no less than 0, in whatever order the cases come', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1 })));
    fc.assert(
      fc.property(cases, (some) => {
        const curve = curveOf(some);
        [1, ...curve.survival].reduce((before, s) => {
          expect(s).toBeLessThan(before);
          return s;
        });
        expect(curve.survival.at(-1) ?? 1).toBeGreaterThanOrEqual(0);
        expect(curveOf([...some].reverse())).toEqual(curve);
      }),
    );
  });

  test('refuses a duration that is none', () => {
    expect(() => curveOf([[-1, 1]])).toThrow('A duration is -1');
    expect(() => curveOf([[NaN, 0]])).toThrow('A duration is NaN');
  });
});
