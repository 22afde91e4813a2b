import type { ExchangeFormat } from './exchange_format.js';
import { ftmEvent } from './ftm/events.js';
import { ftmLinks } from './ftm/links.js';
import { ftmOrganisation, ftmPerson } from './ftm/things.js';

/**
 * FollowTheMoney, the data model of Aleph and OpenSanctions: entities, one JSON object a line. Source:
 * https://followthemoney.tech/
 */
export const ftm: ExchangeFormat = {
  name: 'ftm',
  title: 'FollowTheMoney',
  provenance: ['dataset'],
  write(graph) {
    const entities = [
      ...graph.ids('person').map((id) => ftmPerson(graph, id)),
      ...graph.ids('organisation').map((id) => ftmOrganisation(graph, id)),
      ...graph.ids('event').flatMap((id) => ftmEvent(graph, id)),
      ...ftmLinks(graph),
    ];
    for (const source of graph.of('sources')) source.leave('no record that was written rests on it');
    return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
  },
};
