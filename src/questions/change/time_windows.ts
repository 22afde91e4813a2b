import { addMonths, periodStart } from '../../model/days/calendar.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { EventColumns } from '../../snapshot/selection/event_columns.js';
import { inWindow } from '../../snapshot/selection/events.js';
import type { Scope, WindowRule } from '../../snapshot/selection/scope.js';

/** How time is cut into windows. */
export interface WindowSteps {
  /** Months that a window takes. */
  size: number;
  /** Months from the beginning of one window to that of the next. */
  step: number;
}

/** Windows of time, in order: days since 1970-01-01, both included. */
export interface TimeWindows {
  first: Int32Array;
  last: Int32Array;
}

/**
 * The windows of a scope: from its begin, or else from the calendar’s period (year, half-year, quarter, month …) of
 * the first event; to its end, or else to the window that the last event is in. The last is cut at the scope’s end.
 */
export function timeWindows(events: EventColumns, window: Scope['window'], { size, step }: WindowSteps): TimeWindows {
  const start = boundOf(window?.first) ?? firstPeriod(events, size);
  const end = boundOf(window?.last) ?? lastDay(events);
  const [first, last]: [number[], number[]] = [[], []];
  if (start === undefined || end === undefined) return { first: new Int32Array(), last: new Int32Array() };
  for (let t = 0, begin = start; begin <= end; begin = addMonths(start, ++t * step)) {
    first.push(begin);
    last.push(Math.min(addMonths(start, t * step + size) - 1, boundOf(window?.last) ?? Infinity));
  }
  return { first: Int32Array.from(first), last: Int32Array.from(last) };
}

/** Most windows that `timeWindows` can give: what is said before they are made. */
export function windowsBound(events: EventColumns, window: Scope['window'], { size, step }: WindowSteps): number {
  const start = boundOf(window?.first) ?? firstPeriod(events, size);
  const end = boundOf(window?.last) ?? lastDay(events);
  return start === undefined || end === undefined ? 0 : Math.max(0, Math.ceil((end - start + 1) / (28 * step)));
}

/** Numbers of the events in window number `at`, as the rule has it. An event without a day is in none. */
export function eventsIn(events: EventColumns, { first, last }: TimeWindows, at: number, rule: WindowRule): Int32Array {
  const window = { first: first[at]!, last: last[at]!, rule };
  return Int32Array.from(events.node.keys()).filter((event) => {
    const days = { first: events.firstDay[event]!, last: events.lastDay[event]! };
    return (days.first !== NONE || days.last !== NONE) && inWindow(days, window);
  });
}

const boundOf = (day: number | undefined): number | undefined =>
  day !== undefined && Number.isFinite(day) ? day : undefined;

function firstPeriod({ firstDay, lastDay: last }: EventColumns, size: number): number | undefined {
  const days = knownDays(firstDay, last);
  const months = size >= 12 ? 12 : 12 % size === 0 ? size : 1;
  return days.length === 0
    ? undefined
    : periodStart(
        days.reduce((least, day) => Math.min(least, day), Infinity),
        months,
      );
}

function lastDay({ firstDay, lastDay: last }: EventColumns): number | undefined {
  const days = knownDays(last, firstDay);
  return days.length === 0 ? undefined : days.reduce((greatest, day) => Math.max(greatest, day), -Infinity);
}

/** The days of the events that have one: the one that is wanted, else the other. */
function knownDays(wanted: Int32Array, other: Int32Array): number[] {
  return Array.from(wanted, (day, event) => (day === NONE ? other[event]! : day)).filter((day) => day !== NONE);
}
