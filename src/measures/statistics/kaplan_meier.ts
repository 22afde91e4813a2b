/** A survival curve: element s of each array for the s-th different time at which something happened, ascending. */
export interface SurvivalCurve {
  time: Float64Array;
  /** Cases under observation just before that time; cases censored at it are still among them. */
  atRisk: Int32Array;
  /** Cases that it happened to. */
  events: Int32Array;
  /** Share of cases that it has not yet happened to after that time: S(t), until the next time. */
  survival: Float64Array;
  /** First time with S(t) ≤ 1/2; null where the curve does not fall that far. */
  median: number | null;
}

/** S is a product of fractions: one that is 1/2 exactly may come out above it by this much. */
const ROUNDING = 1e-12;

/**
 * Kaplan–Meier estimate: S(t) = ∏ over times t_s ≤ t of (1 − events_s / atRisk_s). Kaplan & Meier 1958, JASA
 * 53:457–481. `time[i]` is case i’s duration in any unit, `happened[i]` 1 where it ended then and 0 where observation
 * did (censored). Of cases at one time, the censored ones come last. O(cases · log cases).
 *
 * Without cases, or none that ended, the curve is empty and the median null. (Where S is 1/2 over a stretch, R’s
 * survfit returns the middle of it; here it is its beginning.)
 *
 * @throws RangeError where a time is negative or no number
 */
export function kaplanMeier(time: Float64Array, happened: Uint8Array): SurvivalCurve {
  const wrong = time.find((t) => !(t >= 0 && t < Infinity));
  if (wrong !== undefined) throw new RangeError(`A duration is ${wrong}: it must be a number from 0.`);
  const order = Int32Array.from(time.keys()).sort((i, j) => time[i]! - time[j]!);
  const steps: { time: number; atRisk: number; events: number; survival: number }[] = [];
  let survival = 1;
  for (let from = 0; from < order.length;) {
    const at = time[order[from]!]!;
    let to = from;
    let events = 0;
    for (; to < order.length && time[order[to]!] === at; to++) events += happened[order[to]!]!;
    const atRisk = order.length - from;
    survival *= 1 - events / atRisk;
    if (events > 0) steps.push({ time: at, atRisk, events, survival });
    from = to;
  }
  return {
    time: Float64Array.from(steps, (step) => step.time),
    atRisk: Int32Array.from(steps, (step) => step.atRisk),
    events: Int32Array.from(steps, (step) => step.events),
    survival: Float64Array.from(steps, (step) => step.survival),
    median: steps.find((step) => step.survival <= 0.5 + ROUNDING)?.time ?? null,
  };
}
