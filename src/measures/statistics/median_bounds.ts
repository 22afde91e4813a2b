import { kaplanMeier } from './kaplan_meier.js';

/** Cases of which something happened to some at a time that is only known to lie in a period. */
export interface PeriodCases {
  /** First and last time, in whole units from 0, at which it can have happened to case i; both the same where it is known, or where observation ended without it. */
  first: Float64Array;
  last: Float64Array;
  /** 1: it happened to case i; 0: observation ended then (censored). */
  happened: Uint8Array;
}

export interface MedianBounds {
  /** Null: no such times make the curve fall to 1/2, or not all do. */
  lowest: number | null;
  highest: number | null;
}

/**
 * The least and the greatest Kaplan–Meier median that times within the periods can make (interval-censored data:
 * Turnbull 1976, JRSS B 38:290–295). O(cases · log cases · log time).
 *
 * All as early as possible is not the least: a case that ends before another is censored passes on none of that one’s
 * weight. With S(t) the share that is left, whoever ends by t lowers S(t) by the more the later it does, and whoever
 * ends after t does not lower it. So S(t) is least where each ends as late as it can by t, and greatest where each
 * ends after t if it can, else as early as it can.
 *
 * @throws RangeError where a time is negative or no number
 */
export function medianBounds(cases: PeriodCases): MedianBounds {
  return {
    lowest: firstAtHalf(cases, (first, last, t) => (first <= t ? Math.min(last, t) : last)),
    highest: firstAtHalf(cases, (first, last, t) => (last > t ? last : first)),
  };
}

/** The first time t with S(t) ≤ 1/2, the cases ending where they are placed for this t; S(t) must not rise with t. */
function firstAtHalf(
  { first, last, happened }: PeriodCases,
  placed: (first: number, last: number, t: number) => number,
): number | null {
  const isAtHalf = (t: number): boolean => {
    const { median } = kaplanMeier(
      last.map((end, i) => placed(first[i]!, end, t)),
      happened,
    );
    return median !== null && median <= t;
  };
  let [from, to] = [0, last.reduce((latest, end, i) => (happened[i] === 1 ? Math.max(latest, end) : latest), 0)];
  if (!isAtHalf(to)) return null;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isAtHalf(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
