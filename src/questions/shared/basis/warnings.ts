import type { Duplicates } from '../../../measures/congruence/stance_profiles.js';
import type { FitOfRandom } from '../../../measures/core/core_against_chance.js';
import { lengthOf } from '../../../measures/network/incidence.js';
import { Verdict, type Significance } from '../../../measures/significance/significance.js';
import { enumeration, ListCompleteness, type ValueOf } from '../../../model/vocabulary/index.js';
import type { StanceSelection } from '../../../snapshot/scoped/stances.js';
import type { Evidence } from '../../../snapshot/selection/evidence.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { Uncounted } from '../../../snapshot/selection/uncounted.js';

export const WarningCode = enumeration('WarningCode', 'What an answer does not say, or rests on too little to say.', {
  PARTIAL_LISTS: 'Some event’s attendance list is not known to be complete: not seen is not absent.',
  SINGLE_SOURCE: 'All counted facts rest on one original document.',
  SINGLE_PUBLISHER: 'The counted facts rest on several documents of one publisher.',
  HOST_IS_PUBLISHER: 'Some event is known only from what its own host side published.',
  CONFLICTING_SOURCES: 'Sources contradict each other in a field that the answer used.',
  HOSTS_UNKNOWN: 'Of some event no host is known: the host may be among those counted.',
  EVENT_AFTER_SOURCES: 'Some event counts as held, and everything published of it is of before its day.',
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
  IMPORT_UNFINISHED: 'An import was ended before it was done: what it was to bring is there in part.',
});
export type WarningCode = ValueOf<typeof WarningCode>;

export interface WarningValue {
  code: WarningCode;
  sentence: string;
  /** How many things it concerns: events, participations, persons, fields, sources or imports, as the sentence says. */
  count: number;
}

/** The warnings that every question on participations has. Those with nothing to count are left out. */
export function warningsOf(selection: Selection): WarningValue[] {
  const { events, rows, withheld, evidence } = selection;
  const equal = (codes: Int8Array, code: number): number =>
    codes.reduce((count, found) => count + Number(found === code), 0);
  const uncounted = (reason: Uncounted): number => equal(rows.uncounted, Uncounted.code[reason]);
  const exhaustive = equal(events.attendanceList, ListCompleteness.code.EXHAUSTIVE);
  const partial = events.node.length - exhaustive;
  const hostsOut = uncounted('HOST_SIDE');
  const unnamed = uncounted('UNNAMED');
  const dropped = uncounted('NO_ORGANISATION');
  const warnings: WarningValue[] = [
    {
      code: 'PARTIAL_LISTS',
      count: partial,
      sentence: `${many(partial, 'event')} without a list of participants that a source calls complete: whoever is not named may have been there.`,
    },
    ...sourceWarnings(evidence),
    {
      code: 'HOST_IS_PUBLISHER',
      count: evidence.hostPublishedEvents,
      sentence: `${many(evidence.hostPublishedEvents, 'event')} known only from what the host side published.`,
    },
    conflictingSources(selection.conflicts),
    {
      code: 'HOSTS_EXCLUDED',
      count: hostsOut,
      sentence: `${many(hostsOut, 'participation')} of the host side not counted; ask with hosts: INCLUDE to count them.`,
    },
    hostsUnknown(selection),
    {
      code: 'EVENT_AFTER_SOURCES',
      count: selection.afterSources,
      sentence: `${many(selection.afterSources, 'event')} counted as held, and later than all that was published of it: it may not have taken place.`,
    },
    {
      code: 'UNNAMED_PARTICIPANTS',
      count: unnamed,
      sentence: `${many(unnamed, 'participant')} described but not named, and not counted.`,
    },
    {
      code: 'PERSONS_DROPPED',
      count: dropped,
      sentence: `${many(dropped, 'participation')} of persons who are not counted as an organisation.`,
    },
    {
      code: 'NAMED_NOT_COUNTED',
      count: selection.namedNotCounted,
      sentence: `${many(selection.namedNotCounted, 'agent')} named at events of the scope and counted at none (host side, status, capacity or role): not among those without an event.`,
    },
    {
      code: 'PERSONS_WITHHELD',
      count: withheld.persons,
      sentence: `${many(withheld.persons, 'person')} not public, with ${many(withheld.participations, 'participation')}: not counted and not named.`,
    },
    {
      code: 'UNDATED_EVENTS',
      count: selection.undatedEvents,
      sentence: `${many(selection.undatedEvents, 'event')} without a known day, left out by the window of time.`,
    },
    outsideLifetime(selection.outsideLifetime),
  ];
  return warnings.filter(({ count }) => count > 0);
}

/** Events with somebody counted and no known host, where the scope leaves hosts out. */
function hostsUnknown({ scope: { hosts, unit }, incidence, hostSide }: Selection): WarningValue {
  const leavesHostsOut = hosts === 'EXCLUDE' || (hosts === 'WHEN_BILATERAL' && unit !== 'PERSON');
  let count = 0;
  for (let event = 0; leavesHostsOut && event < incidence.events; event++) {
    if (lengthOf(hostSide, event) === 0 && lengthOf(incidence.byEvent, event) > 0) count++;
  }
  const sentence = `${many(count, 'event')} of which no host is known: the host may be among those counted.`;
  return { code: 'HOSTS_UNKNOWN', count, sentence };
}

/** What everything counted rests on, where it is one document or one publisher. */
export function sourceWarnings({
  sources,
  publishers,
  publishersKnown,
}: Pick<Evidence, 'sources' | 'publishers' | 'publishersKnown'>): WarningValue[] {
  const single = sources.length > 1 && publishers === 1 && publishersKnown;
  return [
    {
      code: 'SINGLE_SOURCE',
      count: sources.length === 1 ? 1 : 0,
      sentence: 'Everything counted rests on one original document.',
    },
    {
      code: 'SINGLE_PUBLISHER',
      count: single ? sources.length : 0,
      sentence: `Everything counted rests on ${many(sources.length, 'document')} of one publisher.`,
    },
  ];
}

export function conflictingSources(count: number): WarningValue {
  const sentence = `${many(count, 'field')} in which sources contradict each other; one value was used.`;
  return { code: 'CONFLICTING_SOURCES', count, sentence };
}

/** Roll-ups and expansions that were not made, since an organisation was not yet there, or there no more. */
export function outsideLifetime(count: number): WarningValue {
  const sentence = `${count} times a unit did not count as its parent, or a member with its network, because one of the two did not exist then.`;
  return { code: 'OUTSIDE_LIFETIME', count, sentence };
}

export function importUnfinished(count: number): WarningValue {
  return { code: 'IMPORT_UNFINISHED', count, sentence: `${many(count, 'import')} not finished: run it again.` };
}

/** Fields of the scope that were given in vain. */
export function scopeFieldUnused(fields: readonly string[]): WarningValue {
  return {
    code: 'SCOPE_FIELD_UNUSED',
    count: fields.length,
    sentence: `${many(fields.length, 'field')} of the scope given that this question does not use: ${fields.join(', ')}.`,
  };
}

/** N = 1: every pair has the same weight. */
export function oneEvent({ events }: Selection): WarningValue {
  const one = events.node.length === 1;
  return {
    code: 'ONE_EVENT',
    count: one ? 1 : 0,
    sentence: 'One event is counted: every pair has the same weight, so the ties say no more than the list does.',
  };
}

/** Ties that cannot be significant whatever is observed. */
export function notTestable(significance: Significance | null): WarningValue {
  const verdicts = significance?.verdict ?? new Uint8Array();
  const count = verdicts.reduce((sum, code) => sum + Number(code === Verdict.code.NOT_TESTABLE), 0);
  return {
    code: 'NOT_TESTABLE',
    count,
    sentence: `${many(count, 'tie')} of agents with too few events: even if they had met at all of them, it could be chance.`,
  };
}

/** A benchmark that says nothing of those who take part in it. */
export function circularBenchmark(participants: number): WarningValue {
  return {
    code: 'CIRCULAR_BENCHMARK',
    count: participants,
    sentence: `${many(participants, 'participant')} in the benchmark because they take part, or with nobody else in it: the ratios lean towards 1.`,
  };
}

/** An event on nothing that is known. */
export function noIssues(issues: readonly number[]): WarningValue {
  return {
    code: 'NO_ISSUES',
    count: issues.length === 0 ? 1 : 0,
    sentence: 'No source says what the event was about: only those whom sources name there are listed.',
  };
}

/** Latest stances that neither agree nor oppose. */
export function undecidedStances({ undecided }: { undecided: number }): WarningValue {
  return {
    code: 'UNDECIDED_STANCES',
    count: undecided,
    sentence: `${undecided} times one’s latest stances on one target have one date and differ: they neither agree with another’s nor oppose it.`,
  };
}

/** What is not known of stances of which the documents, or the events, are to be counted. */
export function unknownDuplicates(
  duplicates: Duplicates,
  { inDataFiles, withoutEvent }: Pick<StanceSelection, 'inDataFiles' | 'withoutEvent'>,
): WarningValue[] {
  return [
    {
      code: 'DOCUMENTS_UNKNOWN',
      count: duplicates === 'PER_SOURCE' ? inDataFiles : 0,
      sentence: `${many(inDataFiles, 'stance')} of which only a data file tells: it counts as one document, whatever it was made from.`,
    },
    {
      code: 'EVENTS_UNKNOWN',
      count: duplicates === 'PER_EVENT' ? withoutEvent : 0,
      sentence: `${many(withoutEvent, 'stance')} taken at no known event: not counted.`,
    },
  ];
}

/** Communities of which no belief is known. */
export function coAttendanceOnly({
  groups,
  beliefs,
}: {
  groups: number;
  beliefs: { holders: Int32Array };
}): WarningValue {
  const known = beliefs.holders.some((count) => count > 0);
  return {
    code: 'CO_ATTENDANCE_ONLY',
    count: known ? 0 : groups,
    sentence: `${many(groups, 'group')} of co-attendance alone: no stance of a member is known, so nothing says whether beliefs are shared.`,
  };
}

/** Agents in no group; `group` is −1 for them. */
export function ungrouped(group: Int32Array): WarningValue {
  const count = group.reduce((sum, g) => sum + Number(g === -1), 0);
  return { code: 'UNGROUPED', count, sentence: `${many(count, 'agent')} in no group: left out, with their ties.` };
}

/** A core that chance gives as well: in more than one of twenty random networks. */
export function noCore(random: FitOfRandom | null): WarningValue {
  const { shareAtLeastAsGood = 0, samples = 0 } = random ?? {};
  const asGood = Math.round(shareAtLeastAsGood * samples);
  return {
    code: 'NO_CORE',
    count: shareAtLeastAsGood > 0.05 ? asGood : 0,
    sentence: `${asGood} of ${samples} random networks with the same degrees have a core that fits as well: this one is no more than the numbers of ties make of it.`,
  };
}

/** Eigenvectors of which there are several, or that are rough. */
export function eigenvectorUnsettled(eigenvector: { components: number; converged: boolean } | null): WarningValue {
  const components = eigenvector?.components ?? 0;
  const rough = eigenvector !== null && !eigenvector.converged;
  return {
    code: 'EIGENVECTOR_UNSETTLED',
    count: components > 1 || rough ? components : 0,
    sentence: rough
      ? 'Eigenvector centrality did not settle: its values are rough.'
      : `${many(components, 'component')} have the same largest eigenvalue: each was scaled to 1 on its own, so values of different components cannot be compared.`,
  };
}

/** Recommendations or actions after which the scope has no source. */
export function noFollowUpSource(count: number): WarningValue {
  return {
    code: 'NO_FOLLOW_UP_SOURCE',
    count,
    sentence: `${many(count, 'output')} after which no source was published: silence of our sources is not silence of the addressee.`,
  };
}

/** Cases of which nothing says until when they were observed. */
export function noEndOfObservation(cases: number): WarningValue {
  return {
    code: 'NO_END_OF_OBSERVATION',
    count: cases,
    sentence: `${many(cases, 'case')} without an end of observation: no source, step, response or assessment has a known day. Give observedUntil.`,
  };
}

/** Cases in which the latest levels that assessors state are not all the same. */
export function differingAssessors(cases: number): WarningValue {
  return {
    code: 'ASSESSORS_DIFFER',
    count: cases,
    sentence: `${many(cases, 'case')} in which assessors judge differently what was done: see who judged.`,
  };
}

/** Recommendations that are in no arc, and in no case, because nobody is named or described as addressed. */
export function addresseesUnknown(recommendations: number): WarningValue {
  return {
    code: 'ADDRESSEES_UNKNOWN',
    count: recommendations,
    sentence: `${many(recommendations, 'recommendation')} of which no source says whom they address: no arc and no case is made of them.`,
  };
}

export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
