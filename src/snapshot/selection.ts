import { enumeration, type ValueOf } from '../vocabulary/index.js';
import { Conflicts } from './field.js';
import { selectEvents, type SelectedEvent } from './events.js';
import { Organisations } from './organisations.js';
import { participationsAt, type EventParticipation } from './participations.js';
import { countAt } from './counting.js';
import type { Scope } from './scope.js';
import type { View } from './view.js';

export const Uncounted = enumeration('Uncounted', 'Why the scope leaves a participation out of the count.', {
  STATUS: 'Its status is not among those asked for.',
  CAPACITY: 'Its capacity is not among those asked for.',
  ROLE: 'None of its roles is among those asked for.',
  NO_ORGANISATION: 'A person who acts for no organisation, where organisations are counted.',
  NO_PERSON: 'An organisation, where persons are counted.',
  UNNAMED: 'A collective: described, not named.',
  HOST_SIDE: 'The host side, which `hosts` leaves out here.',
  NOT_HOST_SIDE: 'Not the host side, where `hosts` asks for nobody else.',
  OTHER_ORGANISATION: 'Its organisation does not pass the filters on organisations, sectors and forms.',
  EVENT_TOO_LARGE: 'More take part in the event than `maxEventSize` allows.',
});
export type Uncounted = ValueOf<typeof Uncounted>;

/** A participation at a selected event, and whether and as whom the scope counts it. */
export interface SelectedParticipation extends EventParticipation {
  event: SelectedEvent;
  /** Canonical node index of the agent that it counts as; −1 where there is none. */
  countedAs: number;
  /** Absent: it is counted. */
  uncounted?: Uncounted;
  /** Index of the membership fact by which a network’s participation counts for its member; absent for its own. */
  byMembership?: number;
}

/** What a scope selects: the two-mode network that every question starts from. */
export interface Selection {
  view: View;
  scope: Scope;
  /** The events counted in N. */
  events: readonly SelectedEvent[];
  /** By event, then agent; uncounted ones among them. Persons who may not be named are never in it. */
  participations: readonly SelectedParticipation[];
  /** Host-side agents of each event that is counted, by canonical node index of the event. */
  hostSide: ReadonlyMap<number, ReadonlySet<number>>;
  undatedEvents: number;
  /** Fields that the selection used and in which sources contradict each other. */
  conflicts: number;
  /** Persons whom a count of persons would have counted if they could be named, and their participations. */
  withheld: { persons: number; participations: number };
}

/** Selects from a snapshot what a scope lets through: the one place where the rules on counting stand. */
export function select(view: View, scope: Scope): Selection {
  const conflicts = new Conflicts();
  const organisations = new Organisations(view, conflicts);
  const { events, undated } = selectEvents(view, scope, conflicts);
  const participations: SelectedParticipation[] = [];
  const counted: SelectedEvent[] = [];
  const hostSide = new Map<number, ReadonlySet<number>>();
  const withheld = { persons: new Set<number>(), participations: 0 };
  for (const event of events) {
    const at = participationsAt(view, event, organisations, scope, conflicts);
    const result = countAt(event, at, organisations, scope, view.snapshot.entities);
    if (result.tooLarge) {
      participations.push(...result.participations);
      continue;
    }
    for (const person of result.withheld) withheld.persons.add(person);
    withheld.participations += result.withheld.length;
    participations.push(...result.participations);
    const takesPart = result.participations.some(({ uncounted }) => uncounted === undefined);
    if (!takesPart && scope.universe === 'PARTICIPATED') continue;
    counted.push(event);
    hostSide.set(event.node, at.hostSide);
  }
  return {
    view,
    scope,
    events: counted,
    participations,
    hostSide,
    undatedEvents: undated,
    conflicts: conflicts.count,
    withheld: { persons: withheld.persons.size, participations: withheld.participations },
  };
}
