import { Verdict, type Significance } from '../measures/significance.js';
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
  const sources = evidence.sources.length;
  const [one, single] = [sources === 1, sources > 1 && evidence.publishers === 1];
  const hostsOut = uncounted('HOST_SIDE');
  const unnamed = uncounted('UNNAMED');
  const dropped = uncounted('NO_ORGANISATION');
  const unfinished = selection.unfinishedImports;
  const warnings: WarningValue[] = [
    {
      code: 'PARTIAL_LISTS',
      count: partial,
      sentence: `${many(partial, 'event')} without a list of participants that a source calls complete: whoever is not named may have been there.`,
    },
    { code: 'SINGLE_SOURCE', count: one ? 1 : 0, sentence: 'Everything counted rests on one original document.' },
    {
      code: 'SINGLE_PUBLISHER',
      count: single && evidence.publishersKnown ? sources : 0,
      sentence: `Everything counted rests on ${many(sources, 'document')} of one publisher.`,
    },
    {
      code: 'HOST_IS_PUBLISHER',
      count: evidence.hostPublishedEvents,
      sentence: `${many(evidence.hostPublishedEvents, 'event')} known only from what the host side published.`,
    },
    {
      code: 'CONFLICTING_SOURCES',
      count: selection.conflicts,
      sentence: `${many(selection.conflicts, 'field')} in which sources contradict each other; one value was used.`,
    },
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
    {
      code: 'IMPORT_UNFINISHED',
      count: unfinished,
      sentence: `${many(unfinished, 'import')} not finished: run it again.`,
    },
  ];
  return warnings.filter(({ count }) => count > 0);
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

export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
