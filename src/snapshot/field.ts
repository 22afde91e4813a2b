import type { Enumeration } from '../vocabulary/index.js';
import type { Assertions } from './assertions.js';
import { NONE } from './columns.js';
import type { Resolved } from './view.js';

/** Counts the fields that an answer used and in which sources contradict each other. */
export class Conflicts {
  count = 0;

  /** The value of a resolved field, after noting whether sources contradict each other in it. */
  noted({ value, conflict }: Resolved): number {
    if (conflict) this.count++;
    return value;
  }
}

/** A rank by value (`resolution/ranks.ts`) as a rank by code. */
export function rankByCode<V extends string>(of: Enumeration<V>, rank: Record<V, number>): (code: number) => number {
  const ranks = of.values.map((value) => rank[value]);
  return (code) => ranks[code]!;
}

/** First and last day of an event or membership; NONE where nobody states one, or an end is open. */
export interface Days {
  first: number;
  last: number;
}

/** The days that assertions state, both from the one that holds. */
export function resolveDays(
  assertions: Assertions<'firstDay' | 'lastDay'>,
  visible: readonly number[],
  conflicts: Conflicts,
): Days {
  const { firstDay, lastDay } = assertions.columns;
  if (visible.length === 1) return { first: firstDay[visible[0]!]!, last: lastDay[visible[0]!]! };
  const dated = visible.filter((i) => firstDay[i] !== NONE || lastDay[i] !== NONE);
  const holds = dated[0];
  if (holds === undefined) return { first: NONE, last: NONE };
  const differs = dated.some((i) => firstDay[i] !== firstDay[holds] || lastDay[i] !== lastDay[holds]);
  if (differs) conflicts.count++;
  return { first: firstDay[holds]!, last: lastDay[holds]! };
}

/** Whether a filter lets a code through; an absent filter does, and a value that nobody states does not pass one. */
export function admits<V extends string>(of: Enumeration<V>, allowed: readonly V[] | undefined, code: number): boolean {
  return allowed === undefined || allowed.some((value) => of.code[value] === code);
}
