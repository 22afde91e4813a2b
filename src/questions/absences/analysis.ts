import type { Analysis } from '../../analysis/analysis.js';
import { listOf } from '../../measures/network/incidence.js';
import { ListCompleteness } from '../../model/vocabulary/index.js';
import { Conflicts } from '../../snapshot/facts/field.js';
import { Organisations } from '../../snapshot/facts/organisations.js';
import { aroundEvent, type AroundEvent } from '../shared/analysis/around_event.js';
import {
  invitationListOf,
  Presence,
  presenceOfUnnamed,
  PresenceReason,
  presencesAt,
  type PresenceAt,
} from './presence.js';

export interface AbsencesArguments {
  /** Canonical node index. */
  event: number;
  /** Months before and after the event in which somebody is active on its issues. */
  months: number;
}

export interface AbsencesResult extends AroundEvent {
  known: true;
  /** Canonical node index of each organisation, by state, then id. */
  agents: Int32Array;
  /** Code of each organisation’s state, and of the reason. */
  presence: Int8Array;
  reason: Int8Array;
}

/** Question 12: who was there, and who of those active on the event’s issues was not. `known: false`: no source speaks of the event. */
export const ABSENCES: Analysis<AbsencesArguments, AbsencesResult | { known: false }> = {
  name: 'absences',
  run: (input, { event, months }) => {
    const { view, scope } = input;
    const around = aroundEvent(input, event, months);
    if (!around) return { known: false };
    const { selection, held } = around;
    const conflicts = new Conflicts();
    const organisations = new Organisations(view, new Conflicts());
    const attendance = held ? ListCompleteness.values[selection.events.attendanceList[around.event]!]! : null;
    const unnamed = presenceOfUnnamed(attendance, invitationListOf(view, event, conflicts));
    const named = presencesAt(view, selection, around.event, scope, attendance);
    const states = new Map<number, PresenceAt>();
    for (const agent of selection.agents) states.set(agent, unnamed);
    for (const [agent, state] of named) {
      if (!organisations.isCollective(agent) && organisations.passes(agent, scope)) states.set(agent, state);
    }
    const inOrder = [...states].sort(
      ([a, one], [b, other]) => Presence.code[one.presence] - Presence.code[other.presence] || a - b,
    );
    return {
      ...around,
      selection: { ...selection, conflicts: selection.conflicts + conflicts.count },
      known: true,
      agents: Int32Array.from(inOrder, ([agent]) => agent),
      presence: Int8Array.from(inOrder, ([, { presence }]) => Presence.code[presence]),
      reason: Int8Array.from(inOrder, ([, { reason }]) => PresenceReason.code[reason]),
    };
  },
};

/** Numbers of the other events that an agent counted takes part in. */
export function activeAt({ selection, event }: AroundEvent, agent: number): number[] {
  const number = selection.agents.indexOf(agent);
  return number < 0 ? [] : [...listOf(selection.incidence.byAgent, number)].filter((other) => other !== event);
}
