import { LIST_RANK } from '../../model/resolution/ranks.js';
import { enumeration, ListCompleteness, ParticipationStatus, type ValueOf } from '../../model/vocabulary/index.js';
import { roleBits } from '../../snapshot/facts/columns.js';
import { rankByCode, type Conflicts } from '../../snapshot/facts/field.js';
import type { View } from '../../snapshot/facts/view.js';
import { rowAt, type SelectedRow } from '../../snapshot/selection/rows.js';
import type { Scope } from '../../snapshot/selection/scope.js';
import type { Selection } from '../../snapshot/selection/selection.js';

export const Presence = enumeration('Presence', 'What is known of an organisation at an event.', {
  HOSTED: 'Is on the host side.',
  ATTENDED: 'Was there.',
  INVITED: 'Was invited or signed up; whether it came is not known.',
  INVITED_ABSENT: 'Was asked or expected, and was not there.',
  DECLINED: 'Refused the invitation.',
  NOT_INVITED: 'Is not on the list of those invited, which a source calls complete.',
  NOT_PRESENT: 'Is not on the list of participants, which a source calls complete.',
  UNKNOWN: 'No source says.',
});
export type Presence = ValueOf<typeof Presence>;

export const PresenceReason = enumeration('PresenceReason', 'Why an organisation is in a state.', {
  HOST_ROLE: 'A source gives it, or somebody who acts for it, a role of the host side.',
  NAMED_PRESENT: 'A source names it, or somebody who acts for it, as having been there.',
  NAMED_DECLINED: 'A source says that it declined.',
  INVITED_AND_ABSENT: 'Sources say that it was invited or signed up, and that it was not there.',
  NAMED_ABSENT: 'A source says that it was not there; none says in so many words that it was invited.',
  INVITED_NOT_ON_COMPLETE_LIST:
    'A source says that it was invited or signed up, and it is not among the participants, whose list a source calls complete.',
  INVITED_ONLY: 'A source says that it was invited or signed up; none says whether it came.',
  OFF_BOTH_COMPLETE_LISTS:
    'Sources call the lists of those invited and of participants complete, and it is on neither.',
  OFF_COMPLETE_INVITATIONS: 'A source calls the list of those invited complete, and it is not on it.',
  OFF_COMPLETE_ATTENDANCE: 'A source calls the list of participants complete, and it is not on it.',
  NAMED_OTHERWISE:
    'A source names it at the event, but only in a capacity or role that the scope does not count, as when members of it came.',
  NAMED_WITHOUT_STATUS: 'A source names it at the event; none says whether it was there.',
  INVITED_NOT_HELD:
    'A source says that it was invited or signed up; as the sources have it, the event was not, or not yet, held.',
  NAMED_NOT_HELD: 'A source names it, and not as invited; as the sources have it, the event was not, or not yet, held.',
  UNNAMED_NOT_HELD: 'No source names it at the event, which, as the sources have it, was not, or not yet, held.',
  OFF_OPEN_LIST: 'No source names it at the event, and sources say that there were others than those named.',
  OFF_UNKNOWN_LIST: 'No source names it at the event, and none says whether the list of participants is complete.',
});
export type PresenceReason = ValueOf<typeof PresenceReason>;

export interface PresenceAt {
  presence: Presence;
  reason: PresenceReason;
}

/** Numbers of the rows that speak of each organisation at an event, by its canonical node index. */
export function rowsByOrganisation({ rows, events }: Selection, event: number): Map<number, number[]> {
  const named = new Map<number, number[]>();
  for (let i = events.firstRow[event]!; i < events.endRow[event]!; i++) {
    const organisation = rows.byMembership[i]! >= 0 ? rows.countedAs[i]! : rows.organisation[i]!;
    if (organisation >= 0) named.set(organisation, [...(named.get(organisation) ?? []), i]);
  }
  return named;
}

/**
 * What is known of each organisation that a source names at an event, by canonical node index.
 * @param attendance whether the list of participants is complete; null: the event was not held, and nobody was there or away
 */
export function presencesAt(
  view: View,
  selection: Selection,
  event: number,
  scope: Scope,
  attendance: ListCompleteness | null,
): Map<number, PresenceAt> {
  const states = new Map<number, PresenceAt>();
  for (const [organisation, numbers] of rowsByOrganisation(selection, event)) {
    const rows = numbers.map((i) => rowAt(selection.rows, i));
    const [presence, reason] = ofNamed(view, rows, scope, attendance);
    states.set(organisation, { presence, reason });
  }
  return states;
}

function ofNamed(
  view: View,
  rows: readonly SelectedRow[],
  scope: Scope,
  attendance: ListCompleteness | null,
): [Presence, PresenceReason] {
  const roles = roleBits(scope.roles);
  const itself = rows.filter(({ capacity }) => scope.capacities.includes(capacity));
  const has = (wanted: ParticipationStatus): boolean => itself.some(({ status }) => status === wanted);
  if (itself.some(({ onHostSide }) => onHostSide)) return ['HOSTED', 'HOST_ROLE'];
  const invited = itself.some(({ fact }) => saysInvited(view, fact));
  if (attendance === null) {
    if (has('DECLINED')) return ['DECLINED', 'NAMED_DECLINED'];
    return invited ? ['INVITED', 'INVITED_NOT_HELD'] : ['UNKNOWN', 'NAMED_NOT_HELD'];
  }
  if (itself.some((row) => row.status === 'ATTENDED' && row.roles & roles)) return ['ATTENDED', 'NAMED_PRESENT'];
  if (has('DECLINED')) return ['DECLINED', 'NAMED_DECLINED'];
  if (has('ABSENT')) return ['INVITED_ABSENT', invited ? 'INVITED_AND_ABSENT' : 'NAMED_ABSENT'];
  if (rows.some(({ status }) => status === 'ATTENDED')) return ['UNKNOWN', 'NAMED_OTHERWISE'];
  if (!invited) return ['UNKNOWN', 'NAMED_WITHOUT_STATUS'];
  return attendance === 'EXHAUSTIVE' ? ['INVITED_ABSENT', 'INVITED_NOT_ON_COMPLETE_LIST'] : ['INVITED', 'INVITED_ONLY'];
}

/** Whether a source says so, also where another says what came of it. */
function saysInvited(view: View, participation: number): boolean {
  const { assertions } = view.columns.participations;
  const { INVITED, REGISTERED } = ParticipationStatus.code;
  const stated = view.visible(assertions, participation).map((i) => assertions.columns.status[i]);
  return stated.some((code) => code === INVITED || code === REGISTERED);
}

/** What is known of an organisation that no source names at an event; `attendance` as in `presencesAt`. */
export function presenceOfUnnamed(attendance: ListCompleteness | null, invitations: ListCompleteness): PresenceAt {
  if (invitations === 'EXHAUSTIVE') {
    const both = attendance === 'EXHAUSTIVE';
    return { presence: 'NOT_INVITED', reason: both ? 'OFF_BOTH_COMPLETE_LISTS' : 'OFF_COMPLETE_INVITATIONS' };
  }
  if (attendance === null) return { presence: 'UNKNOWN', reason: 'UNNAMED_NOT_HELD' };
  if (attendance === 'EXHAUSTIVE') return { presence: 'NOT_PRESENT', reason: 'OFF_COMPLETE_ATTENDANCE' };
  return { presence: 'UNKNOWN', reason: attendance === 'PARTIAL' ? 'OFF_OPEN_LIST' : 'OFF_UNKNOWN_LIST' };
}

const listRank = rankByCode(ListCompleteness, LIST_RANK);

/** Whether the sources of a view give everybody who was invited to an event. Stated by nobody: UNKNOWN. */
export function invitationListOf(view: View, event: number, conflicts: Conflicts): ListCompleteness {
  const { stated } = view.columns;
  const code = conflicts.noted(view.resolved(stated, event, 'invitationList', listRank));
  return ListCompleteness.values[code] ?? 'UNKNOWN';
}
