import type { Incidence, Lists } from '../../measures/network/incidence.js';
import { EventStatus } from '../../model/vocabulary/index.js';
import { Conflicts } from '../facts/field.js';
import { Organisations } from '../facts/organisations.js';
import { shared } from '../facts/shared.js';
import type { View } from '../facts/view.js';
import { eventsAfterSources } from './after_sources.js';
import { Counting } from './counting.js';
import type { EventColumns } from './event_columns.js';
import { selectEvents, type SelectedEvents } from './events.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { incidenceOfRows } from './incidence.js';
import { StatedParticipations } from './participations.js';
import { Population } from './population.js';
import { RowsBuilder, type Rows } from './rows.js';
import type { Scope } from './scope.js';

/** What a scope selects: the two-mode network that every question on participations starts from, over shared memory. */
export interface Selection {
  version: number;
  scope: Scope;
  /** The events counted in N. */
  events: EventColumns;
  /** By event, then agent; uncounted ones among them. Persons who may not be named are never in it. */
  rows: Rows;
  /** Canonical node index of each agent that is counted, those without an event too, ascending: in order of ids. */
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
  /** Roll-ups and members that are left out because one of the two organisations did not exist at the event. */
  outsideLifetime: number;
  /** Agents whom a LISTED population leaves out, since events name them and count none of it. */
  namedNotCounted: number;
  /** Events that were held after all that was published of them. */
  afterSources: number;
  evidence: Evidence;
}

/**
 * Selects from the facts what a scope lets through: the one place where the rules on counting stand.
 * @param begin hears how many participations will be looked at, before they are
 */
export function select(view: View, scope: Scope, begin?: (participations: number) => void): Selection {
  const { columns } = view;
  const conflicts = new Conflicts();
  const organisations = new Organisations(view, conflicts);
  const selected = selectEvents(view, scope, conflicts);
  const participations = new StatedParticipations(view, organisations, scope, conflicts);
  const counting = new Counting(organisations, scope, columns.entities);
  const room = selected.node.reduce((sum, event) => sum + participations.countAt(event), 0);
  begin?.(room);
  const builder = new RowsBuilder(room);
  const counted = new CountedEvents(selected);
  const population = scope.population === 'LISTED' ? new Population(view, organisations, scope) : undefined;
  const withheld = { persons: new Set<number>(), participations: 0 };
  let outsideLifetime = 0;
  for (let event = 0; event < selected.node.length; event++) {
    const days = { first: selected.firstDay[event]!, last: selected.lastDay[event]! };
    const firstRow = builder.rows.count;
    const hosts = participations.addTo(
      builder,
      selected.node[event]!,
      days,
      EventStatus.values[selected.status[event]!]!,
    );
    const result = counting.countAt(builder, firstRow, days);
    if (result.isOtherSize) continue;
    population?.note(builder.rows, firstRow);
    outsideLifetime += result.outsideLifetime;
    for (const person of result.withheld) withheld.persons.add(person);
    withheld.participations += result.withheld.length;
    if (!result.takesPart && scope.universe === 'PARTICIPATED') continue;
    counted.add(event, firstRow, builder.rows.count, hosts);
  }
  const rows = builder.build();
  const { events, hostSide } = counted.build();
  const listed = population?.listed() ?? { agents: [], namedNotCounted: 0, withheld: [] };
  for (const person of listed.withheld) withheld.persons.add(person);
  const { agents, incidence } = incidenceOfRows(rows, events, columns.entities.kind.length, listed.agents);
  return {
    version: columns.version,
    scope,
    events,
    rows,
    agents,
    incidence,
    hostSide,
    undatedEvents: selected.undated,
    conflicts: conflicts.count,
    withheld: { persons: withheld.persons.size, participations: withheld.participations },
    outsideLifetime,
    namedNotCounted: listed.namedNotCounted,
    afterSources: eventsAfterSources(view, events),
    evidence: evidenceOf(view, rows, events, hostSide),
  };
}

/** Gathers which of the selected events are counted in N, with their rows and host sides. */
class CountedEvents {
  readonly #number: number[] = [];
  readonly #firstRow: number[] = [];
  readonly #endRow: number[] = [];
  readonly #hostOffset: number[] = [0];
  readonly #hosts: number[] = [];

  constructor(private readonly selected: SelectedEvents) {}

  /** @param event its number among those selected */
  add(event: number, firstRow: number, endRow: number, hosts: readonly number[]): void {
    this.#number.push(event);
    this.#firstRow.push(firstRow);
    this.#endRow.push(endRow);
    this.#hosts.push(...hosts);
    this.#hostOffset.push(this.#hosts.length);
  }

  build(): { events: EventColumns; hostSide: Lists } {
    const { node, firstDay, lastDay, attendanceList, status } = this.selected;
    const of = (column: Int32Array | Int8Array): number[] => this.#number.map((event) => column[event]!);
    return {
      events: {
        node: shared(Int32Array, of(node)),
        firstDay: shared(Int32Array, of(firstDay)),
        lastDay: shared(Int32Array, of(lastDay)),
        attendanceList: shared(Int8Array, of(attendanceList)),
        status: shared(Int8Array, of(status)),
        firstRow: shared(Int32Array, this.#firstRow),
        endRow: shared(Int32Array, this.#endRow),
      },
      hostSide: { offset: shared(Int32Array, this.#hostOffset), items: shared(Int32Array, this.#hosts) },
    };
  }
}
