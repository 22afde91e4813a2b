import { lengthOf } from '../../../measures/network/incidence.js';
import { ListCompleteness } from '../../../model/vocabulary/index.js';
import type { Evidence } from '../../../snapshot/selection/evidence.js';
import type { Selection } from '../../../snapshot/selection/selection.js';
import { Uncounted } from '../../../snapshot/selection/uncounted.js';
import { warning, type WarningValue } from './warning.js';

/** The warnings that every question on participations has. Those with nothing to count are left out. */
export function warningsOf(selection: Selection): WarningValue[] {
  const { events, rows, withheld, evidence, afterSources, namedNotCounted, undatedEvents } = selection;
  const uncounted = (reason: Uncounted): number => {
    const code = Uncounted.code[reason];
    return rows.uncounted.reduce((count, found) => count + Number(found === code), 0);
  };
  const ofHosts = evidence.hostPublishedEvents;
  const [hostsOut, unnamed, dropped] = [uncounted('HOST_SIDE'), uncounted('UNNAMED'), uncounted('NO_ORGANISATION')];
  const { persons, participations } = withheld;
  const of = 'participation';
  const warnings = [
    partialLists(events.attendanceList),
    ...sourceWarnings(evidence),
    warning('HOST_IS_PUBLISHER', ofHosts, { events: ofHosts }),
    conflictingSources(selection.conflicts),
    warning('HOSTS_EXCLUDED', hostsOut, { participations: hostsOut }),
    hostsUnknown(selection),
    warning('EVENT_AFTER_SOURCES', afterSources, { events: afterSources }),
    warning('UNNAMED_PARTICIPANTS', unnamed, { count: unnamed, of }),
    warning('PERSONS_DROPPED', dropped, { count: dropped, of }),
    warning('NAMED_NOT_COUNTED', namedNotCounted, { agents: namedNotCounted }),
    warning('PERSONS_WITHHELD', persons, { persons, count: participations, of }),
    warning('UNDATED_EVENTS', undatedEvents, { count: undatedEvents, of: 'event' }),
    outsideLifetime(selection.outsideLifetime),
  ];
  return warnings.filter(({ count }) => count > 0);
}

/** Events whose attendance list is not known to be complete. @param lists codes of `ListCompleteness`, one for each event */
export function partialLists(lists: Int8Array): WarningValue {
  const events = lists.reduce((count, code) => count + Number(code !== ListCompleteness.code.EXHAUSTIVE), 0);
  return warning('PARTIAL_LISTS', events, { events });
}

/** Events with somebody counted and no known host, where the scope leaves hosts out. */
function hostsUnknown({ scope: { hosts, unit }, incidence, hostSide }: Selection): WarningValue {
  const leavesHostsOut = hosts === 'EXCLUDE' || (hosts === 'WHEN_BILATERAL' && unit !== 'PERSON');
  let events = 0;
  for (let event = 0; leavesHostsOut && event < incidence.events; event++) {
    if (lengthOf(hostSide, event) === 0 && lengthOf(incidence.byEvent, event) > 0) events++;
  }
  return warning('HOSTS_UNKNOWN', events, { events });
}

/** What everything counted rests on, where it is one document or one publisher. */
export function sourceWarnings({
  sources,
  publishers,
  publishersKnown,
}: Pick<Evidence, 'sources' | 'publishers' | 'publishersKnown'>): WarningValue[] {
  const documents = sources.length;
  const isOfOne = documents > 1 && publishers === 1 && publishersKnown;
  return [
    warning('SINGLE_SOURCE', Number(documents === 1), {}),
    warning('SINGLE_PUBLISHER', isOfOne ? documents : 0, { documents }),
  ];
}

export function conflictingSources(fields: number): WarningValue {
  return warning('CONFLICTING_SOURCES', fields, { fields });
}

/** Roll-ups and expansions that were not made, since an organisation was not yet there, or there no more. */
export function outsideLifetime(times: number): WarningValue {
  return warning('OUTSIDE_LIFETIME', times, { times });
}

export function importUnfinished(imports: number): WarningValue {
  return warning('IMPORT_UNFINISHED', imports, { imports });
}

/** Fields of the scope that were given in vain. */
export function scopeFieldUnused(fields: readonly string[]): WarningValue {
  return warning('SCOPE_FIELD_UNUSED', fields.length, { fields });
}
