import { kaplanMeier, type SurvivalCurve } from '../../measures/statistics/kaplan_meier.js';
import { medianBounds, type MedianBounds } from '../../measures/statistics/median_bounds.js';
import type { OutcomeCase } from './cases.js';

/** How soon cases were answered. Cases without times are in neither. */
export interface Medians {
  /** Of cases that are open or have a dated answer. */
  curve: SurvivalCurve;
  /** The least and the greatest median of all, whatever the days of undated answers. */
  bounds: MedianBounds;
}

export function mediansOf(cases: readonly OutcomeCase[]): Medians {
  const timed = cases.flatMap(({ times, answers }) =>
    times ? { ...times, happened: Number(answers.length > 0) } : [],
  );
  const known = timed.filter(({ days }) => days !== null);
  const happened = (of: typeof timed): Uint8Array => Uint8Array.from(of, (one) => one.happened);
  const curve = kaplanMeier(
    Float64Array.from(known, ({ days }) => days!),
    happened(known),
  );
  const isExact = timed.every(({ days, daysLowest, daysHighest }) => daysLowest === days && daysHighest === days);
  const bounds = isExact
    ? { lowest: curve.median, highest: curve.median }
    : medianBounds({
        first: Float64Array.from(timed, ({ daysLowest }) => daysLowest),
        last: Float64Array.from(timed, ({ daysHighest }) => daysHighest),
        happened: happened(timed),
      });
  return { curve, bounds };
}
