import type { EntityKind } from '../../model/identity/entity_id.js';
import type {
  Capacity,
  EventStatus,
  EventType,
  Inference,
  Level,
  ListCompleteness,
  OrganisationForm,
  ParticipationStatus,
  Role,
  Sector,
} from '../../model/vocabulary/index.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';

export const WindowRule = enumeration('WindowRule', 'Which events a window of time takes in.', {
  OVERLAPS: 'Events that share at least one possible day with the window.',
  WITHIN: 'Events whose every possible day lies in the window.',
});
export type WindowRule = ValueOf<typeof WindowRule>;

export const AgentUnit = enumeration('AgentUnit', 'What is counted: organisations, persons, or either.', {
  ORGANISATION: 'Organisations; a person who acts on behalf of one counts as it.',
  PERSON: 'Persons who are PUBLIC.',
  EITHER:
    'Organisations, and persons who are PUBLIC and act for none; who acts for one at an event counts there as that only.',
});
export type AgentUnit = ValueOf<typeof AgentUnit>;

/** The kinds of entities that are counted. */
export const UNIT_KINDS = {
  ORGANISATION: ['organisation'],
  PERSON: ['person'],
  EITHER: ['organisation', 'person'],
} as const satisfies Record<AgentUnit, readonly EntityKind[]>;

export const HostRule = enumeration('HostRule', 'Whether the host side of an event is counted.', {
  WHEN_BILATERAL: 'Only where fewer than two other organisations remain, as in an audience; persons always.',
  EXCLUDE: 'Never.',
  INCLUDE: 'Always.',
  ONLY: 'Nobody but the host side: networks of co-hosts.',
});
export type HostRule = ValueOf<typeof HostRule>;

export const Universe = enumeration('Universe', 'Which events are counted in N.', {
  PARTICIPATED: 'Events of the scope with a counted participation.',
  LISTED: 'All events of the scope.',
});
export type Universe = ValueOf<typeof Universe>;

export const Population = enumeration('Population', 'Which agents are counted.', {
  PARTICIPATED: 'Those who are counted at some event of the scope.',
  LISTED:
    'Those, and all others of whom the scope’s datasets and sources speak, with no event: not named is not absent. Whoever is named at an event, and not counted there, is not among them.',
});
export type Population = ValueOf<typeof Population>;

/** The filter under which a question is asked. Entities by node index; absent filters let everything through. */
export interface Scope {
  /** Days since 1970-01-01, both included; ±Infinity where open. */
  window?: { first: number; last: number; rule: WindowRule };
  /** Numbers of datasets. */
  datasets?: ReadonlySet<number>;
  events?: ReadonlySet<number>;
  eventTypes?: readonly EventType[];
  levels?: readonly Level[];
  attendanceLists?: readonly ListCompleteness[];
  /** Without it HELD for participations, and any for facts of other kinds. */
  eventStatuses?: readonly EventStatus[];
  issues?: readonly number[];
  organisations?: ReadonlySet<number>;
  sectors?: readonly Sector[];
  forms?: readonly OrganisationForm[];
  unit: AgentUnit;
  roles: readonly Role[];
  hosts: HostRule;
  statuses: readonly ParticipationStatus[];
  capacities: readonly Capacity[];
  /** Whether who has a host role counts whatever its status is, unless it was ABSENT or DECLINED. */
  hostsByRole?: boolean;
  onBehalfOf: boolean;
  rollUpUnits: boolean;
  expandNetworks: boolean;
  followSuccessors: boolean;
  universe: Universe;
  population: Population;
  sources?: ReadonlySet<number>;
  excludeSources?: ReadonlySet<number>;
  inference?: readonly Inference[];
  /** A whole version of the data. */
  version?: number;
  /** Milliseconds of the epoch. */
  asOf?: number;
  minEventSize?: number;
  maxEventSize?: number;
}

export const DEFAULT_SCOPE: Scope = {
  unit: 'ORGANISATION',
  roles: ['ATTENDEE', 'SPEAKER', 'PRESENTER', 'FACILITATOR', 'MODERATOR', 'CHAIR', 'OBSERVER'],
  hosts: 'WHEN_BILATERAL',
  statuses: ['ATTENDED'],
  capacities: ['DELEGATE', 'UNSTATED'],
  onBehalfOf: true,
  rollUpUnits: false,
  expandNetworks: false,
  followSuccessors: false,
  universe: 'PARTICIPATED',
  population: 'PARTICIPATED',
};
