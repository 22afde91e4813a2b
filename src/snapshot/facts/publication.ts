import type { Assertions } from './assertions.js';
import { NONE } from './columns.js';
import type { Days } from './field.js';
import type { View } from './view.js';

/** Last day of the latest source of which an assertion counts; NONE where no such source has a known day. O(assertions). */
export function latestPublication(view: View): number {
  const { entities, stated, participations, facts } = view.columns;
  let latest = NONE;
  for (const { assertions } of [{ assertions: stated }, participations, ...Object.values(facts)]) {
    for (let i = 0; i < assertions.source.length; i++) {
      const day = entities.published[assertions.source[i]!]!;
      if (day > latest && view.counts(assertions, i)) latest = day;
    }
  }
  return latest;
}

/** Last day of the earliest source that tells of a fact; NONE where no such source has a known day. */
export function earliestPublication(view: View, assertions: Assertions<string>, fact: number): number {
  const days = view
    .visible(assertions, fact)
    .map((i) => view.columns.entities.published[assertions.source[i]!]!)
    .filter((day) => day !== NONE);
  return days.length > 0 ? Math.min(...days) : NONE;
}

/** Whether a source is later than all days of an output, so that it could tell what followed; an undated one has any. */
export function isFollowedUp({ first, last }: Days, latest: number): boolean {
  return latest > (last === NONE ? first : last);
}
