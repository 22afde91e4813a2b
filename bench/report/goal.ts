import type { Goal } from '../suite.js';

/** What was asked for, in signs: `≤ 1.25`. */
export function targetOf({ target: { atMost, atLeast } }: Goal): string {
  return [atMost === undefined ? [] : `≤ ${figure(atMost)}`, atLeast === undefined ? [] : `≥ ${figure(atLeast)}`]
    .flat()
    .join(' and ');
}

export function outcomeOf({ value, target: { atMost = Infinity, atLeast = -Infinity } }: Goal): string {
  if (value === null) return 'not measured';
  return value <= atMost && value >= atLeast ? 'reached' : 'missed';
}

/** A number with as many digits as it deserves: three that count, whole numbers in full. */
export function figure(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

export const spreadOf = ({ spread }: Goal): string => (spread ? `${figure(spread[0])} – ${figure(spread[1])}` : '');
