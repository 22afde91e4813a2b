import { enumeration, type ValueOf } from '../../../model/vocabulary/index.js';

export const WarningCode = enumeration('WarningCode', 'What an answer does not say, or rests on too little to say.', {
  PARTIAL_LISTS: 'Some event’s attendance list is not known to be complete: not seen is not absent.',
  SINGLE_SOURCE: 'All counted facts rest on one original document.',
  SINGLE_PUBLISHER: 'The counted facts rest on several documents of one publisher.',
  HOST_IS_PUBLISHER: 'Some event is known only from what its own host side published.',
  CONFLICTING_SOURCES:
    'Sources contradict each other in a field that the answer used. One source that states two values of a field contradicts no other: the import warns of it.',
  HOSTS_UNKNOWN: 'Of some event no host is known: the host may be among those counted.',
  EVENT_AFTER_SOURCES: 'Some event counts as held, and all that is published about it was published before its day.',
  HOSTS_EXCLUDED: 'The host side was left out of the count.',
  UNNAMED_PARTICIPANTS: 'Participants that are described but not named are not counted.',
  PERSONS_DROPPED:
    'Persons who act for no organisation are not counted among organisations, nor where organisations are asked for.',
  NAMED_NOT_COUNTED: 'Agents who are named at events and counted at none are not among those of a LISTED population.',
  PERSONS_WITHHELD: 'Persons who are not public are not counted and not named.',
  UNDATED_EVENTS: 'Events without a known day were left out by the window of time.',
  OUTSIDE_LIFETIME:
    'Units were not rolled up, or members not added, at events before or after the life of one of the two.',
  ONE_EVENT: 'One event is counted: every pair has the same weight, and the projection says nothing.',
  NOT_TESTABLE: 'Ties of agents with too few events: even the greatest overlap could be chance.',
  CIRCULAR_BENCHMARK: 'The benchmark holds the participants because they take part, or nobody else.',
  NO_ISSUES: 'The event has no known issue: nobody else can be known to be active on it.',
  UNDECIDED_STANCES: 'Some agent’s latest stances on one target have one date and differ.',
  DOCUMENTS_UNKNOWN: 'Stances of which only a data file tells: in which documents they stand is not known.',
  EVENTS_UNKNOWN: 'Stances that were taken at no known event count nothing where events are counted.',
  CO_ATTENDANCE_ONLY: 'Groups that rest on co-attendance alone: no stance is known that shows shared beliefs.',
  UNGROUPED: 'Agents in no group are left out, with their ties.',
  NO_CORE: 'Random networks of the same degrees have as much of a core.',
  EIGENVECTOR_UNSETTLED: 'The network does not settle eigenvector centrality, or it was found roughly only.',
  NO_FOLLOW_UP_SOURCE: 'No source is later than some recommendation or action: what followed cannot be known.',
  NO_END_OF_OBSERVATION: 'No source, step, response or assessment has a known day: how long things took is not known.',
  ASSESSORS_DIFFER: 'Assessors judge differently what an addressee did about a recommendation.',
  ADDRESSEES_UNKNOWN: 'No source says whom some recommendation addresses.',
  SCOPE_FIELD_UNUSED: 'A field of the scope was given that the question does not use.',
  IMPORT_UNFINISHED: 'An import was ended before it was done: the answer is of the last whole version of the data.',
});
export type WarningCode = ValueOf<typeof WarningCode>;
