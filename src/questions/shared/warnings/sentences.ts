import { warningText } from '../../../texts/warning_text.js';
import type { WarningCode } from './codes.js';

/** Facts of what kind a sentence speaks of. */
type Of = 'participation' | 'fact';

/** What the sentence of each warning is made of, by name: with its code, it can be said in any language. */
interface AllValues extends Record<WarningCode, object> {
  PARTIAL_LISTS: { events: number };
  SINGLE_SOURCE: object;
  SINGLE_PUBLISHER: { documents: number };
  HOST_IS_PUBLISHER: { events: number };
  CONFLICTING_SOURCES: { fields: number };
  HOSTS_UNKNOWN: { events: number };
  EVENT_AFTER_SOURCES: { events: number };
  HOSTS_EXCLUDED: { participations: number; givesAccess?: boolean };
  UNNAMED_PARTICIPANTS: { count: number; of: Of };
  PERSONS_DROPPED: { count: number; of: Of };
  NAMED_NOT_COUNTED: { agents: number };
  PERSONS_WITHHELD: { persons: number; count: number; of: Of };
  UNDATED_EVENTS: { count: number; of: 'event' | 'fact' };
  OUTSIDE_LIFETIME: { times: number };
  ONE_EVENT: object;
  NOT_TESTABLE: { ties: number };
  CIRCULAR_BENCHMARK: { participants: number };
  NO_ISSUES: object;
  UNDECIDED_STANCES: { times: number };
  DOCUMENTS_UNKNOWN: { stances: number };
  EVENTS_UNKNOWN: { stances: number };
  CO_ATTENDANCE_ONLY: { groups: number };
  UNGROUPED: { agents: number };
  NO_CORE: { asGood: number; networks: number };
  EIGENVECTOR_UNSETTLED: { components: number; isRough: boolean };
  NO_FOLLOW_UP_SOURCE: { outputs: number };
  NO_END_OF_OBSERVATION: { cases: number };
  ASSESSORS_DIFFER: { cases: number };
  ADDRESSEES_UNKNOWN: { recommendations: number };
  SCOPE_FIELD_UNUSED: { fields: readonly string[] };
  IMPORT_UNFINISHED: { imports: number };
}

/** The values in the sentence of a warning, by name. */
export type WarningValues<C extends WarningCode> = AllValues[C];

/** What a warning says, in English. */
export const sentence = <C extends WarningCode>(code: C, values: WarningValues<C>): string =>
  warningText(code, values, 'en');
