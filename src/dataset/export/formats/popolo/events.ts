import { eventDates } from '../days.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import { namesOf } from '../names.js';
import type { Told } from '../told.js';
import { linksOf } from './links.js';
import { popoloNames } from './names.js';
import { attendeesOf, hostOf } from './participations.js';

/** An event, with the organisation that holds it and the persons who were there. */
export function popoloEvent(graph: ExchangeGraph, id: string): object {
  const [told] = graph.by('events', 'id', id);
  const names = namesOf(graph, id);
  const host = hostOf(graph, id);
  const attendees = attendeesOf(graph, id);
  const parent = parentOf(graph, id);
  const all = [...(told ? [told] : []), ...names, ...host.told, ...attendees.told, ...(parent ? [parent] : [])];
  return {
    id,
    ...popoloNames(names),
    ...(told && columnsOf(told)),
    organization_id: host.organisation,
    attendees: attendees.persons.length > 0 ? attendees.persons.map((person) => ({ id: person })) : undefined,
    parent_id: parent?.key['to'],
    sources: linksOf(graph, all),
  };
}

function columnsOf(event: Told): object {
  const { start, end, said } = eventDates(event);
  const written = event.text('typeAsWritten');
  event.write('id', 'place', 'status', written === undefined ? 'type' : 'typeAsWritten', ...said);
  return {
    classification: written ?? event.text('type'),
    start_date: start,
    end_date: end,
    location: event.text('place'),
    status: event.text('status')?.toLowerCase(),
  };
}

/** What an event is a part of: one other. */
function parentOf(graph: ExchangeGraph, id: string): Told | undefined {
  const wholes = graph.by('event_links', 'from', id).filter(({ key }) => key['kind'] === 'PART_OF');
  for (const whole of wholes.slice(1)) whole.leave('a further whole: an event has one parent');
  return wholes[0]?.write('from', 'to', 'kind');
}
