import type { ExchangeFormat } from './exchange_format.js';
import { popoloOrganisation, popoloPerson } from './popolo/agents.js';
import { popoloEvent } from './popolo/events.js';
import { popoloMemberships } from './popolo/memberships.js';

/**
 * Popolo, the Open Civic Data standard: one JSON object with lists of records that refer to each other by id. Source:
 * https://www.popoloproject.com/specs/
 */
export const popolo: ExchangeFormat = {
  name: 'popolo',
  title: 'Popolo',
  provenance: [],
  write(graph) {
    const { posts, memberships } = popoloMemberships(graph);
    const document = {
      persons: graph.ids('person').map((id) => popoloPerson(graph, id)),
      organizations: graph.ids('organisation').map((id) => popoloOrganisation(graph, id)),
      posts,
      memberships,
      events: graph.ids('event').map((id) => popoloEvent(graph, id)),
    };
    for (const source of graph.of('sources')) source.leave('no record that was written rests on it');
    return `${JSON.stringify(document, undefined, 2)}\n`;
  },
};
