import { kindOf } from '../../../../model/identity/entity_id.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import { presenceAt, sideOf } from '../presence.js';
import type { Told } from '../told.js';

/** The organisation that holds an event, and what tells so: of several hosts the one with the first id. */
export function hostOf(graph: ExchangeGraph, event: string): { organisation?: string; told: readonly Told[] } {
  const hosts = graph.by('participations', 'event', event).filter((one) => one.list('roles').includes('HOST'));
  const organisations = hosts.filter((one) => kindOf(sideOf(one)) === 'organisation');
  const [organisation] = organisations.map(sideOf).sort();
  const told = organisations.filter((one) => sideOf(one) === organisation);
  for (const one of organisations) {
    if (told.includes(one))
      one.write('event', one.key['on_behalf_of'] ? 'onBehalfOf' : 'agent', ...onlyRole(one, 'HOST'));
    else one.leave('a further host: an event has one organization');
  }
  return { organisation, told };
}

/** The persons who were at an event, each once, and what tells so. */
export function attendeesOf(graph: ExchangeGraph, event: string): { persons: string[]; told: readonly Told[] } {
  const told: Told[] = [];
  const statusOf = presenceAt(graph, event);
  for (const one of graph.by('participations', 'event', event)) {
    if (kindOf(one.key['agent']!) !== 'person') one.leave('an organisation: attendees are persons');
    else if (statusOf(one) !== 'ATTENDED') one.leave(`${statusOf(one)}: attendees were there`);
    else told.push(one.write('event', 'agent', 'status', ...onlyRole(one, 'ATTENDEE')));
  }
  return { persons: [...new Set(told.map(({ key }) => key['agent']!))].sort(), told };
}

/** The property, where the role that is said is the only one. */
const onlyRole = (told: Told, role: string): string[] =>
  told.list('roles').every((one) => one === role) ? ['roles'] : [];
