import { EVENT_STATUS_RANK, LIST_RANK } from '../resolution/ranks.js';
import { EventStatus, EventType, Level, ListCompleteness } from '../vocabulary/index.js';
import { NONE } from './columns.js';
import { admits, Conflicts, rankByCode, resolveDays, type Days } from './field.js';
import { issuesWithNarrower } from './issues.js';
import { KIND } from './entities.js';
import type { Scope } from './scope.js';
import { resolveCode, type View } from './view.js';

/** An event that passes the scope’s filters on events. */
export interface SelectedEvent {
  /** Canonical node index. */
  node: number;
  days: Days;
  attendanceList: ListCompleteness;
}

export interface SelectedEvents {
  /** By first day (undated last), then id. */
  events: SelectedEvent[];
  /** Events that a window left out because nobody states a day. */
  undated: number;
}

const statusRank = rankByCode(EventStatus, EVENT_STATUS_RANK);
const listRank = rankByCode(ListCompleteness, LIST_RANK);

/** The HELD events of a scope. Stated by nobody: an event is HELD, its list UNKNOWN. */
export function selectEvents(view: View, scope: Scope, conflicts: Conflicts): SelectedEvents {
  const { entities, stated } = view.columns;
  const onIssues = scope.issues && subjectsOnIssues(view, scope.issues);
  const events: SelectedEvent[] = [];
  let undated = 0;
  for (let node = 0; node < entities.kind.length; node++) {
    if (entities.kind[node] !== KIND.event || entities.canonical[node] !== node) continue;
    if (!(scope.events?.has(node) ?? true) || !(onIssues?.has(node) ?? true) || !isThere(view, node)) continue;
    const visible = view.visible(stated, node);
    const code = (column: 'type' | 'level'): number => conflicts.noted(resolveCode(stated, visible, column));
    if (scope.eventTypes && !admits(EventType, scope.eventTypes, code('type'))) continue;
    if (scope.levels && !admits(Level, scope.levels, code('level'))) continue;
    const attendanceList = valueOr(
      ListCompleteness.values,
      conflicts.noted(resolveCode(stated, visible, 'attendanceList', listRank)),
      'UNKNOWN',
    );
    if (!(scope.attendanceLists?.includes(attendanceList) ?? true)) continue;
    const status = conflicts.noted(resolveCode(stated, visible, 'status', statusRank));
    if (valueOr(EventStatus.values, status, 'HELD') !== 'HELD') continue;
    const days = resolveDays(stated, visible, scope.window ? conflicts : new Conflicts());
    if (scope.window && days.first === NONE && days.last === NONE) undated++;
    else if (inWindow(days, scope.window)) events.push({ node, days, attendanceList });
  }
  return { events: events.sort(byDay), undated };
}

/** Whether anything in this view speaks of an event: a statement, a name, or somebody who took part. */
function isThere(view: View, event: number): boolean {
  const { stated, participations } = view.columns;
  const { offset, items } = participations.byEvent;
  if (view.exists(stated, event)) return true;
  return items
    .subarray(offset[event], offset[event + 1])
    .some((participation) => view.exists(participations.assertions, participation));
}

/** Events and outputs on any of these issues or narrower ones. Canonical node indices. */
export function subjectsOnIssues(view: View, issues: readonly number[]): Set<number> {
  const { entities, facts } = view.columns;
  const wanted = issuesWithNarrower(view, issues);
  const { subject, issue } = facts.topics.ends;
  const subjects = new Set<number>();
  for (let i = 0; i < facts.topics.count; i++) {
    if (!wanted.has(entities.canonical[issue![i]!]!) || !view.exists(facts.topics.assertions, i)) continue;
    subjects.add(entities.canonical[subject![i]!]!);
  }
  return subjects;
}

/** Whether known days lie in a window, or share a day with it, as its rule says. */
export function inWindow({ first, last }: Days, window: Scope['window']): boolean {
  if (!window) return true;
  const [begin, end] = [first === NONE ? -Infinity : first, last === NONE ? Infinity : last];
  return window.rule === 'WITHIN'
    ? begin >= window.first && end <= window.last
    : begin <= window.last && end >= window.first;
}

function valueOr<V extends string>(values: readonly V[], code: number, otherwise: V): V {
  return values[code] ?? otherwise;
}

const byDay = (a: SelectedEvent, b: SelectedEvent): number => {
  if (a.days.first === b.days.first) return a.node - b.node;
  return startOf(a) - startOf(b);
};

const startOf = ({ days }: SelectedEvent): number => (days.first === NONE ? Infinity : days.first);
