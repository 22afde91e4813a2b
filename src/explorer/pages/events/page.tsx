import type { ReactNode } from 'react';
import { EventType } from '../../../model/vocabulary/events.js';
import { inputOf } from '../../address/input.js';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { EventsDocument, type EventsQueryVariables } from '../../generated/documents.js';
import { Heading } from '../../heading.js';
import { Filter } from '../../list/filter.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { EventTable } from './table.js';

/** What the list can be narrowed by, with what the page calls it. */
const FIELDS = [
  { name: 'where.nameContains', type: 'String', list: false, json: false, text: 'name-contains' },
  { name: 'where.from', type: 'Edtf', list: false, json: false, text: 'from-day' },
  { name: 'where.to', type: 'Edtf', list: false, json: false, text: 'to-day' },
  {
    name: 'where.eventTypes',
    type: 'EventType',
    list: true,
    json: false,
    codes: EventType.values,
    text: 'event-types',
  },
] as const;

/** Events, the latest first. */
export default function EventsPage(): ReactNode {
  const { say, lang } = usePage();
  const page = useAddress(FIELDS);
  const variables: EventsQueryVariables = { ...inputOf(page.address.args, FIELDS), lang };
  const key = `events ${JSON.stringify(variables)}`;
  const asked = useAsked(key, async (signal) => {
    const { events } = await graph(EventsDocument, variables)(signal);
    return { first: events, asking: key, variables };
  });
  return (
    <>
      <Heading>{say('nav-events')}</Heading>
      <Filter page={page} fields={FIELDS} />
      <AskedView asked={asked}>{(answer) => <EventTable key={answer.asking} {...answer} />}</AskedView>
    </>
  );
}
