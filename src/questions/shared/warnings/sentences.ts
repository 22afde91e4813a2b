import type { WarningCode } from './codes.js';
import { many } from './many.js';

/** Facts of what kind a sentence speaks of. */
type Of = 'participation' | 'fact';

/** What each warning says, made of its values: with its code, they say the same in any language. */
export const SENTENCES = {
  PARTIAL_LISTS: ({ events }: { events: number }) =>
    `${many(events, 'event')} without a list of participants that a source calls complete: whoever is not named may have been there.`,
  SINGLE_SOURCE: () => 'Everything counted rests on one original document.',
  SINGLE_PUBLISHER: ({ documents }: { documents: number }) =>
    `Everything counted rests on ${many(documents, 'document')} of one publisher.`,
  HOST_IS_PUBLISHER: ({ events }: { events: number }) =>
    `${many(events, 'event')} known only from what the host side published.`,
  CONFLICTING_SOURCES: ({ fields }: { fields: number }) =>
    `${many(fields, 'field')} in which sources contradict each other; one value was used.`,
  HOSTS_UNKNOWN: ({ events }: { events: number }) =>
    `${many(events, 'event')} of which no host is known: the host may be among those counted.`,
  EVENT_AFTER_SOURCES: ({ events }: { events: number }) =>
    `${many(events, 'event')} counted as held, and later than all that was published of it: it may not have taken place.`,
  HOSTS_EXCLUDED: ({ participations, givesAccess = false }: { participations: number; givesAccess?: boolean }) =>
    `${many(participations, 'participation')} of the host side not counted${givesAccess ? ': it gives access.' : '; ask with hosts: INCLUDE to count them.'}`,
  UNNAMED_PARTICIPANTS: ({ count, of }: { count: number; of: Of }) =>
    of === 'fact'
      ? `${many(count, 'fact')} of agents that are described but not named, and not counted.`
      : `${many(count, 'participant')} described but not named, and not counted.`,
  PERSONS_DROPPED: ({ count, of }: { count: number; of: Of }) =>
    `${many(count, of)} of persons who are not counted as an organisation.`,
  NAMED_NOT_COUNTED: ({ agents }: { agents: number }) =>
    `${many(agents, 'agent')} named at events of the scope and counted at none (host side, status, capacity or role): not among those without an event.`,
  PERSONS_WITHHELD: ({ persons, count, of }: { persons: number; count: number; of: Of }) =>
    `${many(persons, 'person')} not public, with ${many(count, of)}: not counted and not named.`,
  UNDATED_EVENTS: ({ count, of }: { count: number; of: 'event' | 'fact' }) =>
    `${of === 'fact' ? `${count} facts or outputs` : many(count, of)} without a known day, left out by the window of time.`,
  OUTSIDE_LIFETIME: ({ times }: { times: number }) =>
    `${times} times a unit did not count as its parent, or a member with its network, because one of the two did not exist then.`,
  ONE_EVENT: () => 'One event is counted: every pair has the same weight, so the ties say no more than the list does.',
  NOT_TESTABLE: ({ ties }: { ties: number }) =>
    `${many(ties, 'tie')} of agents with too few events: even if they had met at all of them, it could be chance.`,
  CIRCULAR_BENCHMARK: ({ participants }: { participants: number }) =>
    `${many(participants, 'participant')} in the benchmark because they take part, or with nobody else in it: the ratios lean towards 1.`,
  NO_ISSUES: () => 'No source says what the event was about: only those whom sources name there are listed.',
  UNDECIDED_STANCES: ({ times }: { times: number }) =>
    `${times} times one’s latest stances on one target have one date and differ: they neither agree with another’s nor oppose it.`,
  DOCUMENTS_UNKNOWN: ({ stances }: { stances: number }) =>
    `${many(stances, 'stance')} of which only a data file tells: it counts as one document, whatever it was made from.`,
  EVENTS_UNKNOWN: ({ stances }: { stances: number }) =>
    `${many(stances, 'stance')} taken at no known event: not counted.`,
  CO_ATTENDANCE_ONLY: ({ groups }: { groups: number }) =>
    `${many(groups, 'group')} of co-attendance alone: no stance of a member is known, so nothing says whether beliefs are shared.`,
  UNGROUPED: ({ agents }: { agents: number }) => `${many(agents, 'agent')} in no group: left out, with their ties.`,
  NO_CORE: ({ asGood, networks }: { asGood: number; networks: number }) =>
    `${asGood} of ${networks} random networks with the same degrees have a core that fits as well: this one is no more than the numbers of ties make of it.`,
  EIGENVECTOR_UNSETTLED: ({ components, isRough }: { components: number; isRough: boolean }) =>
    isRough
      ? 'Eigenvector centrality did not settle: its values are rough.'
      : `${many(components, 'component')} have the same largest eigenvalue: each was scaled to 1 on its own, so values of different components cannot be compared.`,
  NO_FOLLOW_UP_SOURCE: ({ outputs }: { outputs: number }) =>
    `${many(outputs, 'output')} after which no source was published: silence of our sources is not silence of the addressee.`,
  NO_END_OF_OBSERVATION: ({ cases }: { cases: number }) =>
    `${many(cases, 'case')} without an end of observation: no source, step, response or assessment has a known day. Give observedUntil.`,
  ASSESSORS_DIFFER: ({ cases }: { cases: number }) =>
    `${many(cases, 'case')} in which assessors judge differently what was done: see who judged.`,
  ADDRESSEES_UNKNOWN: ({ recommendations }: { recommendations: number }) =>
    `${many(recommendations, 'recommendation')} of which no source says whom they address: no arc and no case is made of them.`,
  SCOPE_FIELD_UNUSED: ({ fields }: { fields: readonly string[] }) =>
    `${many(fields.length, 'field')} of the scope given that this question does not use: ${fields.join(', ')}.`,
  IMPORT_UNFINISHED: ({ imports }: { imports: number }) => `${many(imports, 'import')} not finished: run it again.`,
} as const satisfies Record<WarningCode, (values: never) => string>;

/** The values in the sentence of a warning, by name. */
export type WarningValues<C extends WarningCode> = Parameters<(typeof SENTENCES)[C]> extends [infer V] ? V : object;
