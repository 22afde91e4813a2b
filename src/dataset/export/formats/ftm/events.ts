import { eventDates } from '../days.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import { namesOf } from '../names.js';
import { eventStatus, hosted, presenceAt } from '../presence.js';
import type { Told } from '../told.js';
import { ftmEntity, type FtmEntity } from './entity.js';
import { ftmNames } from './names.js';

/** Of whom an event says that they had to do with it: who was there, and of whom it is not told. */
const INVOLVED = ['ATTENDED', 'UNKNOWN'];

/**
 * An event with those who organised it and those involved, and who acted on whose behalf. One that did not take place is
 * left out, for the format has no status: it would be taken for one that did.
 */
export function ftmEvent(graph: ExchangeGraph, id: string): FtmEntity[] {
  const [told] = graph.by('events', 'id', id);
  const [names, participations] = [namesOf(graph, id), graph.by('participations', 'event', id)];
  const status = eventStatus(told);
  if (status !== 'HELD') {
    for (const one of [...(told ? [told] : []), ...names, ...participations])
      one.leave(`of an event that is ${status}`);
    return [];
  }
  const organizers = participations.filter(hosted);
  const involved = involvedIn(graph, id, participations);
  for (const one of organizers) one.write('event', 'agent', ...(one.list('roles').join() === 'HOST' ? ['roles'] : []));
  for (const one of involved) one.write('event', 'agent');
  const said = [...organizers, ...involved];
  const dates = datesOf(told);
  const values = {
    ...ftmNames(names, 'Event'),
    ...dates,
    location: [told?.text('place')],
    organizer: organizers.map(({ key }) => key['agent']),
    involved: involved.map(({ key }) => key['agent']),
  };
  const event = ftmEntity(graph, { id, schema: 'Event' }, values, [...(told ? [told] : []), ...names, ...said]);
  return [event, ...said.filter(({ key }) => key['on_behalf_of']).map((one) => onBehalf(graph, one, dates))];
}

function involvedIn(graph: ExchangeGraph, event: string, participations: readonly Told[]): Told[] {
  const statusOf = presenceAt(graph, event);
  return participations.filter((one) => {
    if (hosted(one)) return false;
    const status = statusOf(one);
    if (INVOLVED.includes(status)) return true;
    one.leave(`${status}: involved is who was there, or of whom it is not told`);
    return false;
  });
}

function datesOf(event: Told | undefined): Record<string, (string | undefined)[]> {
  if (event === undefined) return {};
  const { start, end, said } = eventDates(event);
  event.write('id', 'place', 'status', ...said);
  return { startDate: [start], endDate: [end] };
}

/** For whom somebody took part, on the days of the event. */
function onBehalf(graph: ExchangeGraph, one: Told, dates: Record<string, (string | undefined)[]>): FtmEntity {
  one.write('onBehalfOf');
  const { agent, on_behalf_of: organisation } = one.key;
  const values = { subject: [agent], object: [organisation], role: ['on behalf of'], ...dates };
  return ftmEntity(graph, { id: one.id, schema: 'UnknownLink' }, values, [one]);
}
