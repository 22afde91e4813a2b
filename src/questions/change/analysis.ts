import type { Analysis, Input } from '../../analysis/analysis.js';
import { eventSlice } from '../../measures/network/event_slice.js';
import { pairsOf } from '../../measures/network/groups.js';
import { lengthOf } from '../../measures/network/incidence.js';
import { renumbered, type Ties } from '../../measures/network/ties.js';
import { project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { tieDistance, turnover } from '../../measures/statistics/change.js';
import { Conflicts } from '../../snapshot/facts/field.js';
import type { EventColumns } from '../../snapshot/selection/event_columns.js';
import type { WindowRule } from '../../snapshot/selection/scope.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { TIE_BYTES } from '../shared/analysis/require_pairs.js';
import { eventsIn, timeWindows, windowsBound, type TimeWindows, type WindowSteps } from './time_windows.js';

export interface ChangeArguments extends WindowSteps {
  /** Which events a window takes in. */
  rule: WindowRule;
  weight: TieWeight;
}

/** What a window holds; all but the events is null where nobody took part. */
export interface WindowFigures {
  /** Numbers of events, by day. */
  events: Int32Array;
  /** Numbers of agents, ascending; empty where nobody took part. */
  agents: Int32Array;
  density: number | null;
  /** Null also where the window before is empty, as is the distance. */
  turnover: number | null;
  distance: number | null;
  /** Agents that are in no earlier window; null where all earlier ones are empty. */
  newcomers: Int32Array | null;
  /** Agents that are in an earlier window but not in the one before; null where the one before is empty. */
  returners: Int32Array | null;
}

export interface ChangeResult {
  /** All windows together: what the scope selects of the events with a day. */
  selection: Selection;
  windows: TimeWindows;
  figures: WindowFigures[];
  /** Code of the type of each event; NONE where nobody states one. */
  eventTypes: Int32Array;
}

/**
 * Question 14. What is counted at an event does not depend on other events, so the windows are cut out of one selection
 * by the days of its events: just what selecting for each window would give.
 */
export const CHANGE: Analysis<ChangeArguments, ChangeResult> = {
  name: 'change',
  run: (input, { size, step, rule, weight }) => {
    const dated = datedSelection(input, rule);
    const windows = checkedWindows(input, dated, { size, step, rule });
    const { codes: eventTypes, conflicts } = typesOf(input, dated.events);
    const figures: WindowFigures[] = [];
    const lastSeen = new Int32Array(dated.agents.length).fill(-1);
    let before: Ties | undefined;
    for (let t = 0; t < windows.first.length; t++) {
      const events = eventsIn(dated.events, windows, t, rule);
      const { incidence, agents } = eventSlice(dated.incidence, events);
      const ties = renumbered(project(incidence, weight), agents, dated.agents.length);
      const previous = figures[t - 1]?.agents ?? new Int32Array();
      const [seen, compared] = [agents.length > 0, agents.length > 0 && previous.length > 0];
      figures.push({
        events,
        agents,
        density: seen ? incidence.byEvent.items.length / (agents.length * events.length) : null,
        turnover: turnover(previous, agents),
        distance: compared && before ? tieDistance(before, ties) : null,
        newcomers: seen && lastSeen.some((at) => at >= 0) ? agents.filter((i) => lastSeen[i] === -1) : null,
        returners: compared ? agents.filter((i) => lastSeen[i]! >= 0 && lastSeen[i]! < t - 1) : null,
      });
      for (const i of agents) lastSeen[i] = t;
      before = ties;
    }
    return { selection: { ...dated, conflicts: dated.conflicts + conflicts }, windows, figures, eventTypes };
  },
};

/** What the scope selects of the events that have a day, whatever day. */
function datedSelection(input: Input, rule: WindowRule): Selection {
  const { scope } = input;
  if (scope.window) return input.selection;
  return input.select({ ...scope, window: { first: -Infinity, last: Infinity, rule } });
}

/** The windows, with the work declared that is done in them. */
function checkedWindows(
  { scope, requireBudget }: Input,
  { events, agents, incidence }: Selection,
  { size, step, rule }: WindowSteps & { rule: WindowRule },
): TimeWindows {
  const most = windowsBound(events, scope.window, { size, step });
  const slicing = most * (15 * events.node.length + 20 * agents.length);
  requireBudget({ steps: slicing, bytes: 400 * most }, 'WINDOWS', { count: most, events: events.node.length });
  const windows = timeWindows(events, scope.window, { size, step });
  // An event that several windows take in is worked on in each.
  let pairs = 0;
  let largest = 0;
  let members = 0;
  for (let t = 0; t < windows.first.length; t++) {
    let own = 0;
    for (const event of eventsIn(events, windows, t, rule)) {
      const d = lengthOf(incidence.byEvent, event);
      own += pairsOf(d);
      members += d;
    }
    pairs += own;
    largest = Math.max(largest, own);
  }
  // Two networks at a time; of each window it is kept who was there.
  const bytes = 2 * TIE_BYTES * Math.min(largest, pairsOf(agents.length)) + 12 * members;
  requireBudget({ steps: 40 * pairs, bytes }, 'PAIRS_IN_WINDOWS', { count: pairs });
  return windows;
}

/** Types of events. Contradictions are counted only where the scope has not used the field. */
function typesOf({ view, columns, scope }: Input, { node }: EventColumns): { codes: Int32Array; conflicts: number } {
  const conflicts = new Conflicts();
  const codes = node.map((event) => conflicts.noted(view.resolved(columns.stated, event, 'type')));
  return { codes, conflicts: scope.eventTypes ? 0 : conflicts.count };
}
