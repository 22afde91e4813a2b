import { statedDays } from '../change/derived.js';
import type { AssertionUpdate } from '../assertions/match.js';
import type { Assertion } from '../assertions/stored_assertion.js';

/** The assertions whose days were read otherwise when they were written, with the days as they are read now. */
export function redated(assertions: readonly Assertion[]): AssertionUpdate[] {
  return assertions.flatMap(({ key, table, values, firstDay = null, lastDay = null }) => {
    const days = { firstDay: null, lastDay: null, ...statedDays(table, values) };
    return days.firstDay === firstDay && days.lastDay === lastDay ? [] : [{ key, changes: days }];
  });
}
