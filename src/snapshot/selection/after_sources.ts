import { EventStatus } from '../../model/vocabulary/index.js';
import type { Assertions } from '../facts/assertions.js';
import { NONE } from '../facts/columns.js';
import type { View } from '../facts/view.js';
import type { EventColumns } from './event_columns.js';

/**
 * How many events that were held, as the sources have it, are later than all that was published of them. A publication
 * without a known day may be the later one. O(assertions) at most, and mostly O(events).
 */
export function eventsAfterSources(view: View, { node, firstDay, status }: EventColumns): number {
  let count = 0;
  node.forEach((event, number) => {
    const day = firstDay[number]!;
    if (day === NONE || status[number] !== EventStatus.code.HELD) return;
    if (!isToldFrom(view, event, day)) count++;
  });
  return count;
}

/** Whether some source that speaks of an event, or of somebody who took part, may be of this day or later. */
function isToldFrom(view: View, event: number, day: number): boolean {
  const { entities, stated, participations } = view.columns;
  const isLater = (assertions: Assertions<string>, target: number): boolean => {
    for (let i = assertions.offset[target]!; i < assertions.offset[target + 1]!; i++) {
      const published = entities.published[assertions.source[i]!]!;
      if ((published === NONE || published >= day) && view.counts(assertions, i)) return true;
    }
    return false;
  };
  const { byEvent, assertions } = participations;
  const took = byEvent.items.subarray(byEvent.offset[event], byEvent.offset[event + 1]);
  return isLater(stated, event) || took.some((participation) => isLater(assertions, participation));
}
