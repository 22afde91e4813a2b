import { logBinomial } from './binomial.js';

/** `count` independent events of one probability; `complement` is 1 − probability, given apart to keep its digits. */
export interface Trials {
  probability: Float64Array;
  complement: Float64Array;
  count: Int32Array;
}

/**
 * P(X ≥ p) for p = 0 … `most`, where X is the number of trials that succeed: the exact upper tail of the
 * Poisson-binomial distribution (Hong 2013, doi 10.1016/j.csda.2012.10.006). Groups of equal probability are taken as
 * one binomial step; what passes p is added to its tail on the way, so only positive numbers are added and small tails
 * keep their digits: relative accuracy about 1e-12 down to 1e-290. O(groups · most²) at worst,
 * O(groups · most · largest count) where counts are small.
 */
export function poissonBinomialTails(trials: Trials, most: number): Float64Array {
  // Nearly always what is least likely counts for nothing, and leaving it out saves most of the work; where the
  // smallest tail is so small that it might count, all is taken.
  const tails = tailsAbove(NEGLIGIBLE, trials, most);
  return tails[most]! > NEGLIGIBLE * 1e18 ? tails : tailsAbove(0, trials, most);
}

const NEGLIGIBLE = 1e-40;

function tailsAbove(negligible: number, { probability, complement, count }: Trials, most: number): Float64Array {
  let certain = 0;
  count.forEach((c, g) => (certain += complement[g] === 0 ? c : 0));
  const tails = new Float64Array(most + 1).fill(1, 0, Math.min(most, certain) + 1);
  const limit = most - certain;
  if (limit <= 0) return tails;
  // What has succeeded so far, below the limit; and P(≥ p), at [certain + p].
  const mass = new Float64Array(limit);
  mass[0] = 1;
  const above = tails.subarray(certain);
  const step = { mass: new Float64Array(limit), above: new Float64Array(limit + 1) };
  // Outside bottom … top, mass is 0 or negligible.
  let [bottom, top] = [0, 0];
  for (let g = 0; g < count.length; g++) {
    const c = count[g]!;
    if (c === 0 || probability[g] === 0 || complement[g] === 0) continue;
    let reach =
      c === 1 ? single(step, probability[g]!, complement[g]!) : several(step, c, probability[g]!, complement[g]!);
    while (reach > 0 && step.above[reach]! <= negligible) reach--;
    for (let p = Math.min(limit, top + reach); p > bottom; p--) {
      let passed = 0;
      const last = Math.min(reach, p - bottom);
      for (let j = Math.max(1, p - top); j <= last; j++) passed += step.above[j]! * mass[p - j]!;
      above[p]! += passed;
    }
    const highest = Math.min(limit - 1, top + reach);
    for (let k = highest; k >= bottom; k--) {
      let reached = 0;
      const last = Math.min(reach, k - bottom);
      for (let j = Math.max(0, k - top); j <= last; j++) reached += step.mass[j]! * mass[k - j]!;
      mass[k] = reached;
    }
    top = highest;
    while (top > bottom && mass[top]! <= negligible) top--;
    while (bottom < top && mass[bottom]! <= negligible) bottom++;
  }
  return tails;
}

interface Step {
  mass: Float64Array;
  above: Float64Array;
}

function single({ mass, above }: Step, probability: number, complement: number): number {
  mass[0] = complement;
  if (mass.length > 1) mass[1] = probability;
  above[1] = probability;
  return 1;
}

/** P(X = j) and P(X ≥ j), X ~ Binomial(count, probability), up to the limit; returns the largest j that is possible. */
function several({ mass, above }: Step, count: number, probability: number, complement: number): number {
  const limit = mass.length;
  mass.fill(0);
  // From 0 where that is no underflow, else from the likeliest value.
  const start = count * Math.log1p(-probability) > -600 ? 0 : Math.floor((count + 1) * probability);
  const first = Math.exp(logBinomial(start, count, probability, complement));
  const odds = probability / complement;
  let beyond = 0;
  let term = first;
  for (let j = start; j <= count && term > 0; j++) {
    if (j < limit) mass[j] = term;
    else beyond += term;
    term *= ((count - j) / (j + 1)) * odds;
    if (j >= limit && j >= start + 1 && term < beyond * 1e-18) break;
  }
  term = first;
  for (let j = start; j > 0 && term > 0; j--) {
    term *= j / ((count - j + 1) * odds);
    if (j <= limit) mass[j - 1] = term;
    else beyond += term;
  }
  above[limit] = beyond;
  for (let j = limit - 1; j > 0; j--) above[j] = above[j + 1]! + mass[j]!;
  return Math.min(count, limit);
}
