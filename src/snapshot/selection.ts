import type { Incidence, Lists } from '../measures/incidence.js';
import { ListCompleteness } from '../vocabulary/index.js';
import { countAt } from './counting.js';
import { selectEvents, type SelectedEvent } from './events.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { Conflicts } from './field.js';
import { incidenceOfRows } from './incidence.js';
import { Organisations } from './organisations.js';
import { participationsAt } from './participations.js';
import { RowsBuilder, type Rows } from './rows.js';
import type { Scope } from './scope.js';
import { shared } from './shared.js';
import type { View } from './view.js';

/** Events as columns, by first day (undated last), then id. */
export interface EventColumns {
  /** Canonical node index. */
  node: Int32Array;
  firstDay: Int32Array;
  lastDay: Int32Array;
  /** Code. */
  attendanceList: Int8Array;
  /** Rows of event e are numbers `firstRow[e]` to `endRow[e] − 1`. */
  firstRow: Int32Array;
  endRow: Int32Array;
}

/** What a scope selects: the two-mode network that every question on participations starts from, over shared memory. */
export interface Selection {
  version: number;
  scope: Scope;
  unfinishedImports: number;
  /** The events counted in N. */
  events: EventColumns;
  /** By event, then agent; uncounted ones among them. Persons who may not be named are never in it. */
  rows: Rows;
  /** Canonical node index of each agent that is counted, ascending: in order of ids. */
  agents: Int32Array;
  /** Agents × events, numbered as `agents` and `events` are. */
  incidence: Incidence;
  /** Host-side agents of each event of `events`, by canonical node index. */
  hostSide: Lists;
  undatedEvents: number;
  /** Fields that the selection used and in which sources contradict each other. */
  conflicts: number;
  /** Persons whom a count of persons would have counted if they could be named, and their participations. */
  withheld: { persons: number; participations: number };
  evidence: Evidence;
}

/** Selects from the facts what a scope lets through: the one place where the rules on counting stand. */
export function select(view: View, scope: Scope): Selection {
  const { columns } = view;
  const conflicts = new Conflicts();
  const organisations = new Organisations(view, conflicts);
  const { events, undated } = selectEvents(view, scope, conflicts);
  const builder = new RowsBuilder();
  const counted: (SelectedEvent & { firstRow: number; endRow: number })[] = [];
  const hostSides: number[][] = [];
  const withheld = { persons: new Set<number>(), participations: 0 };
  for (const event of events) {
    const at = participationsAt(view, event, organisations, scope, conflicts);
    const result = countAt(event, at, organisations, scope, columns.entities);
    const firstRow = builder.count;
    for (const row of result.rows) builder.add(row);
    if (result.tooLarge) continue;
    for (const person of result.withheld) withheld.persons.add(person);
    withheld.participations += result.withheld.length;
    const takesPart = result.rows.some(({ uncounted }) => uncounted === undefined);
    if (!takesPart && scope.universe === 'PARTICIPATED') continue;
    counted.push({ ...event, firstRow, endRow: builder.count });
    hostSides.push([...at.hostSide].sort((a, b) => a - b));
  }
  const rows = builder.build();
  const eventColumns = eventColumnsOf(counted);
  const { agents, incidence } = incidenceOfRows(rows, eventColumns, columns.entities.kind.length);
  const hostSide = listsOf(hostSides);
  return {
    version: columns.version,
    scope,
    unfinishedImports: columns.unfinishedImports,
    events: eventColumns,
    rows,
    agents,
    incidence,
    hostSide,
    undatedEvents: undated,
    conflicts: conflicts.count,
    withheld: { persons: withheld.persons.size, participations: withheld.participations },
    evidence: evidenceOf(view, rows, eventColumns, hostSide),
  };
}

function eventColumnsOf(events: readonly (SelectedEvent & { firstRow: number; endRow: number })[]): EventColumns {
  const column = (value: (event: (typeof events)[number]) => number): Int32Array =>
    shared(Int32Array, events.map(value));
  return {
    node: column(({ node }) => node),
    firstDay: column(({ days }) => days.first),
    lastDay: column(({ days }) => days.last),
    attendanceList: shared(
      Int8Array,
      events.map(({ attendanceList }) => ListCompleteness.code[attendanceList]),
    ),
    firstRow: column(({ firstRow }) => firstRow),
    endRow: column(({ endRow }) => endRow),
  };
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const offset = [0];
  for (const list of lists) offset.push(offset.at(-1)! + list.length);
  return { offset: shared(Int32Array, offset), items: shared(Int32Array, lists.flat()) };
}
