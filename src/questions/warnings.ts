import { Verdict, type Significance } from '../measures/significance.js';
import type { Evidence } from '../snapshot/evidence.js';
import type { Selection } from '../snapshot/selection.js';
import { Uncounted } from '../snapshot/uncounted.js';
import { enumeration, ListCompleteness, type ValueOf } from '../vocabulary/index.js';

export const WarningCode = enumeration('WarningCode', 'What an answer does not say, or rests on too little to say.', {
  PARTIAL_LISTS: 'Some event’s attendance list is not known to be complete: not seen is not absent.',
  SINGLE_SOURCE: 'All counted facts rest on one original document.',
  SINGLE_PUBLISHER: 'The counted facts rest on several documents of one publisher.',
  HOST_IS_PUBLISHER: 'Some event is known only from what its own host side published.',
  CONFLICTING_SOURCES: 'Sources contradict each other in a field that the answer used.',
  HOSTS_EXCLUDED: 'The host side was left out of the count.',
  UNNAMED_PARTICIPANTS: 'Participants that are described but not named are not counted.',
  PERSONS_DROPPED: 'Persons who act for no organisation are not counted among organisations.',
  PERSONS_WITHHELD: 'Persons who are not public are not counted and not named.',
  UNDATED_EVENTS: 'Events without a known day were left out by the window of time.',
  ONE_EVENT: 'One event is counted: every pair has the same weight, and the projection says nothing.',
  NOT_TESTABLE: 'Ties of agents with too few events: even the greatest overlap could be chance.',
  UNDECIDED_STANCES: 'Some agent’s latest stances on one target have one date and differ.',
  EIGENVECTOR_UNSETTLED: 'The leading eigenvector is one of several, or was not found exactly.',
  IMPORT_UNFINISHED: 'An import was ended before it was done: what it was to bring is there in part.',
});
export type WarningCode = ValueOf<typeof WarningCode>;

export interface WarningValue {
  code: WarningCode;
  sentence: string;
  /** How many things it concerns: events, participations, persons, fields, sources or imports, as the sentence says. */
  count: number;
}

/** The warnings that every question on participations gives. Those with nothing to count are left out. */
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
      code: 'PERSONS_WITHHELD',
      count: withheld.persons,
      sentence: `${many(withheld.persons, 'person')} not public, with ${many(withheld.participations, 'participation')}: not counted and not named.`,
    },
    {
      code: 'UNDATED_EVENTS',
      count: selection.undatedEvents,
      sentence: `${many(selection.undatedEvents, 'event')} without a known day, left out by the window of time.`,
    },
    importUnfinished(selection.unfinishedImports),
  ];
  return warnings.filter(({ count }) => count > 0);
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

export function importUnfinished(count: number): WarningValue {
  return { code: 'IMPORT_UNFINISHED', count, sentence: `${many(count, 'import')} not finished: run it again.` };
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

/** Several components share the largest eigenvalue, or the iteration ended before it was exact. */
export function eigenvectorUnsettled(found: { components: number; converged: boolean } | null): WarningValue {
  const components = found?.components ?? 0;
  const rough = found !== null && !found.converged;
  return {
    code: 'EIGENVECTOR_UNSETTLED',
    count: rough ? 1 : components > 1 ? components : 0,
    sentence: rough
      ? 'The eigenvector was not found exactly: its values are rough.'
      : `${many(components, 'component')} with the same largest eigenvalue, each scaled to 1 on its own: do not compare values between them.`,
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

/** Latest stances that neither agree nor oppose. */
export function undecidedStances({ undecided }: { undecided: number }): WarningValue {
  return {
    code: 'UNDECIDED_STANCES',
    count: undecided,
    sentence: `${undecided} times one’s latest stances on one target have one date and differ: they neither agree with another’s nor oppose it.`,
  };
}

export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
