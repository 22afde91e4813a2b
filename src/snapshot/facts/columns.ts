import { remember } from '../../collections/remember.js';
import { dayNumber, periodOf } from '../../model/days/edtf_date.js';
import { digest } from '../../model/identity/digest.js';
import {
  AssessmentLevel,
  Capacity,
  EventStatus,
  EventType,
  Level,
  ListCompleteness,
  OrganisationForm,
  OutputKind,
  ParticipationStatus,
  Role,
  Sector,
  TopicWeight,
  type Enumeration,
} from '../../model/vocabulary/index.js';
import type { ColumnSpec } from './assertions.js';

/** Stated by nobody, in a resolved value. */
export const NONE = -(2 ** 31);

const code = (of: Enumeration): ColumnSpec => ({
  array: Int8Array,
  none: -128,
  encode: (value) => of.code[String(value)] ?? -128,
});

const small: ColumnSpec = { array: Int8Array, none: -128, encode: Number };

const day: ColumnSpec = { array: Int32Array, none: NONE, encode: (value) => dayNumber(String(value)) };

/** 32 bits of a text's digest: for texts that are only compared, and only among the assertions on one fact. */
const digest32 = (text: string): number => parseInt(digest(text, 8), 16) | 0;

const text = (encode: (text: string) => number): ColumnSpec => ({
  array: Int32Array,
  none: NONE,
  encode: (value) => encode(String(value)),
});

/** A set of roles as bits, in the order of the vocabulary. */
export const roleBits = (roles: readonly string[]): number =>
  roles.reduce((bits, role) => bits | (1 << (Role.code[role as Role] ?? 15)), 0);

const roles: ColumnSpec = { array: Int16Array, none: 0, encode: (value) => roleBits(value as string[]) };

export const PARTICIPATION_COLUMNS = { roles, status: code(ParticipationStatus), capacity: code(Capacity) };

/** Columns of events, organisations, issues and outputs (`kind`). `broader` is the node index of an issue. */
export const entityColumns = (
  indexOf: (id: string) => number,
): Record<
  | 'status'
  | 'firstDay'
  | 'lastDay'
  | 'type'
  | 'level'
  | 'attendanceList'
  | 'invitationList'
  | 'sector'
  | 'form'
  | 'broader'
  | 'claim'
  | 'kind',
  ColumnSpec
> => ({
  status: code(EventStatus),
  firstDay: day,
  lastDay: day,
  type: code(EventType),
  level: code(Level),
  attendanceList: code(ListCompleteness),
  invitationList: code(ListCompleteness),
  sector: code(Sector),
  form: code(OrganisationForm),
  broader: { array: Int32Array, none: NONE, encode: (value) => indexOf(String(value)) },
  claim: small,
  kind: code(OutputKind),
});

/** Columns of sources: the node index of the one that it repeats, the number of its publisher, its last day of publication. */
export const sourceColumns = (
  indexOf: (id: string) => number,
  publisherNumber: (publisher: string) => number,
): Record<'derivedFrom' | 'publisher' | 'published', ColumnSpec> => ({
  derivedFrom: { array: Int32Array, none: NONE, encode: (value) => indexOf(String(value)) },
  publisher: { array: Int32Array, none: NONE, encode: (value) => publisherNumber(String(value)) },
  published: { array: Int32Array, none: NONE, encode: (value) => lastDayOf(String(value)) },
});

function lastDayOf(date: string): number {
  const last = periodOf(date)?.last;
  return last ? dayNumber(last) : NONE;
}

/** What is stated of each kind of fact besides participations, in the order in which the statements return it. */
export const FACT_COLUMNS = {
  memberships: { firstDay: day, lastDay: day },
  topics: { weight: code(TopicWeight) },
  event_links: {},
  steps: {},
  parties: {},
  responses: {},
  assessments: { level: code(AssessmentLevel) },
  stances: { coder: text(remember(digest32)), wording: text(digest32) },
} as const;
