import type { Enumeration } from '../../model/vocabulary/index.js';
import type { Assertions } from './assertions.js';
import { NONE } from './columns.js';
import type { Resolved, View } from './view.js';

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

/** The days of one event or membership, both from the assertion that holds, offered in order of precedence. */
export class PickingDays implements Days {
  first = NONE;
  last = NONE;
  #source = NONE;
  #severalDays = false;
  #severalSources = false;

  /** Begins with another event. */
  begin(): void {
    this.first = NONE;
    this.last = NONE;
    this.#severalDays = this.#severalSources = false;
  }

  /** Whether two sources state different days. */
  get conflict(): boolean {
    return this.#severalDays && this.#severalSources;
  }

  offer(first: number, last: number, source: number): void {
    if (first === NONE && last === NONE) return;
    if (this.first === NONE && this.last === NONE) {
      this.first = first;
      this.last = last;
      this.#source = source;
    } else {
      this.#severalDays ||= first !== this.first || last !== this.last;
      this.#severalSources ||= source !== this.#source;
    }
  }
}

/** The days that the assertions on an event, output or membership state, of those that count. */
export function resolveDays(
  view: View,
  assertions: Assertions<'firstDay' | 'lastDay'>,
  target: number,
  conflicts: Conflicts,
): Days {
  const { firstDay, lastDay } = assertions.columns;
  const days = new PickingDays();
  for (const i of view.visible(assertions, target)) {
    days.offer(firstDay[i]!, lastDay[i]!, view.sourceOf(assertions, i));
  }
  if (days.conflict) conflicts.count++;
  return days;
}

/** Whether a filter lets a code through; an absent filter does, and a value that nobody states does not pass one. */
export function admits<V extends string>(of: Enumeration<V>, allowed: readonly V[] | undefined, code: number): boolean {
  return allowed === undefined || allowed.some((value) => of.code[value] === code);
}
