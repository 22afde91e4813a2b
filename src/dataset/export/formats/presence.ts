import { UNSTATED_EVENT_STATUS, unstatedStatus } from '../../../model/resolution/unstated.js';
import { HOST_ROLES, type EventStatus, type ParticipationStatus, type Role } from '../../../model/vocabulary/index.js';
import type { ExchangeGraph } from './exchange_graph.js';
import type { Told } from './told.js';

/** Whether an event took place: where nobody says, it did. */
export function eventStatus(event: Told | undefined): EventStatus {
  return (event?.text('status') as EventStatus | undefined) ?? UNSTATED_EVENT_STATUS;
}

/** What is known of the presence of each who took part in an event; unstated, it follows from who is on the host side. */
export function presenceAt(graph: ExchangeGraph, event: string): (participation: Told) => ParticipationStatus {
  const held = eventStatus(graph.by('events', 'id', event)[0]);
  const hosts = new Set(graph.by('participations', 'event', event).filter(hosted).map(sideOf));
  return (one) =>
    (one.text('status') as ParticipationStatus | undefined) ?? unstatedStatus(hosts.has(sideOf(one)), held);
}

/** Whether a participation has a role of the host side. */
export const hosted = (participation: Told): boolean =>
  participation.list('roles').some((role) => HOST_ROLES.includes(role as Role));

/** Whoever somebody took part for: the organisation acted for, else the agent. */
export const sideOf = ({ key }: Told): string => key['on_behalf_of'] || key['agent']!;
