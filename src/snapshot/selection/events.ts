import { Picking } from '../../model/resolution/picking.js';
import { EVENT_STATUS_RANK, LIST_RANK } from '../../model/resolution/ranks.js';
import { UNSTATED_EVENT_STATUS } from '../../model/resolution/unstated.js';
import { EventStatus, EventType, Level, ListCompleteness } from '../../model/vocabulary/index.js';
import { NONE } from '../facts/columns.js';
import { KIND } from '../facts/entities.js';
import { admits, PickingDays, rankByCode, type Conflicts, type Days } from '../facts/field.js';
import { issuesWithNarrower } from '../facts/issues.js';
import { ascending } from '../facts/numbering.js';
import type { View } from '../facts/view.js';
import type { Scope } from './scope.js';

/** The events that pass a scope’s filters on events, as columns: by first day (undated last), then id. */
export interface SelectedEvents {
  /** Canonical node index. */
  node: Int32Array;
  firstDay: Int32Array;
  lastDay: Int32Array;
  /** Code. */
  attendanceList: Int8Array;
  /** Code. */
  status: Int8Array;
  /** Events that a window left out because nobody states a day. */
  undated: number;
}

const statusRank = rankByCode(EventStatus, EVENT_STATUS_RANK);
const listRank = rankByCode(ListCompleteness, LIST_RANK);

/** Statuses of the events whose participations are counted where a scope does not say. */
const HELD: readonly EventStatus[] = ['HELD'];

/** The events of a scope, HELD ones where it does not say. Stated by nobody: an event is HELD, its list UNKNOWN. */
export function selectEvents(view: View, scope: Scope, conflicts: Conflicts): SelectedEvents {
  const { kind, canonical } = view.columns.entities;
  const onIssues = scope.issues && subjectsOnIssues(view, scope.issues);
  const asked = scope.events && ascending(scope.events);
  const fields = new EventFields(view, scope);
  const [nodes, firstDays, lastDays]: [number[], number[], number[]] = [[], [], []];
  const [lists, statuses]: [number[], number[]] = [[], []];
  let undated = 0;
  const candidates = asked ? asked.length : kind.length;
  for (let i = 0; i < candidates; i++) {
    const node = asked ? asked[i]! : i;
    if (kind[node] !== KIND.event || canonical[node] !== node) continue;
    if (!(onIssues?.has(node) ?? true) || !fields.read(node)) continue;
    if (scope.eventTypes && !admits(EventType, scope.eventTypes, conflicts.noted(fields.type))) continue;
    if (scope.levels && !admits(Level, scope.levels, conflicts.noted(fields.level))) continue;
    const list = valueOr(conflicts.noted(fields.attendanceList), ListCompleteness.code.UNKNOWN);
    if (!admits(ListCompleteness, scope.attendanceLists, list)) continue;
    const status = valueOr(conflicts.noted(fields.status), EventStatus.code[UNSTATED_EVENT_STATUS]);
    if (!admits(EventStatus, scope.eventStatuses ?? HELD, status)) continue;
    const { days } = fields;
    if (scope.window) {
      if (days.conflict) conflicts.count++;
      const isDated = days.first !== NONE || days.last !== NONE;
      if (!isDated) undated++;
      if (!isDated || !inWindow(days, scope.window)) continue;
    }
    nodes.push(node);
    firstDays.push(days.first);
    lastDays.push(days.last);
    lists.push(list);
    statuses.push(status);
  }
  const order = byDay(firstDays);
  return {
    node: order.map((i) => nodes[i]!),
    firstDay: order.map((i) => firstDays[i]!),
    lastDay: order.map((i) => lastDays[i]!),
    attendanceList: Int8Array.from(order, (i) => lists[i]!),
    status: Int8Array.from(order, (i) => statuses[i]!),
    undated,
  };
}

/** What a view’s sources state of one event after the other. */
class EventFields {
  readonly type: Picking<number>;
  readonly level: Picking<number>;
  readonly attendanceList: Picking<number>;
  readonly status: Picking<number>;
  readonly days = new PickingDays();

  readonly #asksType: boolean;
  readonly #asksLevel: boolean;

  /** @param scope type and level are read where it asks for them */
  constructor(
    private readonly view: View,
    scope: Scope,
  ) {
    this.#asksType = scope.eventTypes !== undefined;
    this.#asksLevel = scope.levels !== undefined;
    const { none } = view.columns.stated;
    this.type = new Picking(none.type, NONE);
    this.level = new Picking(none.level, NONE);
    this.attendanceList = new Picking(none.attendanceList, NONE, listRank);
    this.status = new Picking(none.status, NONE, statusRank);
  }

  /** @returns whether anything in this view speaks of the event: a statement, a name, or somebody who took part */
  read(event: number): boolean {
    const { view } = this;
    const { stated } = view.columns;
    const { type, level, attendanceList, status, firstDay, lastDay } = stated.columns;
    this.#begin();
    let isStated = false;
    for (let i = stated.offset[event]!; i < stated.offset[event + 1]!; i++) {
      if (!view.counts(stated, i)) continue;
      isStated = true;
      const source = view.sourceOf(stated, i);
      if (this.#asksType) this.type.offer(type[i]!, source);
      if (this.#asksLevel) this.level.offer(level[i]!, source);
      this.attendanceList.offer(attendanceList[i]!, source);
      this.status.offer(status[i]!, source);
      this.days.offer(firstDay[i]!, lastDay[i]!, source);
    }
    return isStated || somebodyTookPart(view, event);
  }

  #begin(): void {
    this.type.begin();
    this.level.begin();
    this.attendanceList.begin();
    this.status.begin();
    this.days.begin();
  }
}

function somebodyTookPart(view: View, event: number): boolean {
  const { byEvent, assertions } = view.columns.participations;
  const took = byEvent.items.subarray(byEvent.offset[event], byEvent.offset[event + 1]);
  return took.some((participation) => view.exists(assertions, participation));
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

const valueOr = (code: number, otherwise: number): number => (code === NONE ? otherwise : code);

/** Numbers of events by first day, undated last; in the order given where it is the same. */
function byDay(firstDays: readonly number[]): Int32Array {
  const count = firstDays.length;
  // Day and place in one number, which sorts without a function.
  const keys = Float64Array.from(firstDays, (day, i) => (day === NONE ? 2 * FAR : FAR + day) * count + i).sort();
  return Int32Array.from(keys, (key) => key % count);
}

/** More days than any date that there is lies from 1970. */
const FAR = 2 ** 27;
