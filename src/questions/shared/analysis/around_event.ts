import type { Input } from '../../../analysis/analysis.js';
import { addMonths } from '../../../model/days/calendar.js';
import { EventStatus } from '../../../model/vocabulary/index.js';
import { NONE } from '../../../snapshot/facts/columns.js';
import { endOf } from '../../../snapshot/facts/fact_index.js';
import { Conflicts, type Days } from '../../../snapshot/facts/field.js';
import type { View } from '../../../snapshot/facts/view.js';
import { selectEvents } from '../../../snapshot/selection/events.js';
import type { Scope } from '../../../snapshot/selection/scope.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { requireFacts } from './require_facts.js';

/** An event and those on its issues about that time. */
export interface AroundEvent {
  /** The event and these others, the host side counted too. */
  selection: Selection;
  /** Number of the event among those of the selection. */
  event: number;
  /** Whether it was held. */
  held: boolean;
  /** The issues, by canonical node index, ascending. */
  issues: number[];
  /** First and last day of the time; NONE where it is open. */
  first: number;
  last: number;
}

const ALL_EVENTS = {
  window: undefined,
  events: undefined,
  eventTypes: undefined,
  levels: undefined,
  attendanceLists: undefined,
  eventStatuses: EventStatus.values,
  issues: undefined,
  minEventSize: undefined,
  maxEventSize: undefined,
} as const;

/**
 * An event with those on its issues, or narrower ones, from so many months before its first day until so many after its
 * last; an event without a known day takes in all times. Where the scope names issues or a window, these hold instead.
 * Its other filters on events choose the others, HELD ones where it does not say, and never leave out the event itself,
 * whatever became of it. Undefined where nothing in the view speaks of the event.
 */
export function aroundEvent(input: Input, event: number, months: number): AroundEvent | undefined {
  const { view, scope, select } = input;
  requireFacts(input, ['topics']);
  const itself = { ...scope, ...ALL_EVENTS, events: new Set([event]) };
  const { node, firstDay, lastDay, status } = selectEvents(view, itself, new Conflicts());
  if (node.length === 0) return undefined;
  const days = { first: firstDay[0]!, last: lastDay[0]! };
  const issues = [...(scope.issues ?? topicsOf(view, new Set([event])))].sort((a, b) => a - b);
  const window = scope.window ?? windowAround(days, months);
  const others = select({ ...scope, issues, window, hosts: 'INCLUDE', universe: 'PARTICIPATED' });
  const events = new Set([event, ...others.events.node]);
  const selection = select({ ...scope, ...ALL_EVENTS, events, hosts: 'INCLUDE', universe: 'LISTED' });
  const day = (at: number | undefined): number => (at !== undefined && Number.isFinite(at) ? at : NONE);
  return {
    selection: { ...selection, undatedEvents: others.undatedEvents },
    event: selection.events.node.indexOf(event),
    held: status[0] === EventStatus.code.HELD,
    issues,
    first: day(window?.first),
    last: day(window?.last),
  };
}

/** Issues that any of these events is on in a view, by canonical node index. */
export function topicsOf(view: View, events: ReadonlySet<number>): Set<number> {
  const { count, assertions } = view.columns.facts.topics;
  const issues = new Set<number>();
  for (let fact = 0; fact < count; fact++) {
    if (!events.has(endOf(view, 'topics', 'subject', fact)) || !view.exists(assertions, fact)) continue;
    issues.add(endOf(view, 'topics', 'issue', fact));
  }
  return issues;
}

function windowAround({ first, last }: Days, months: number): Scope['window'] {
  if (first === NONE && last === NONE) return undefined;
  return {
    first: first === NONE ? -Infinity : addMonths(first, -months),
    last: last === NONE ? Infinity : addMonths(last, months),
    rule: 'OVERLAPS',
  };
}
