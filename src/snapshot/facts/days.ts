import { NONE } from './columns.js';
import type { Days } from './field.js';

export const UNKNOWN_DAYS: Days = { first: NONE, last: NONE };

export const isKnown = ({ first, last }: Days): boolean => first !== NONE || last !== NONE;

/** By first day, then last day; a begin that is not known is before all, an end that is not known after all. */
export function byDays(a: Days, b: Days): number {
  const end = (day: number): number => (day === NONE ? Infinity : day);
  return a.first - b.first || (a.last === b.last ? 0 : end(a.last) - end(b.last));
}
