import type { ReactNode } from 'react';
import { graph } from '../../ask/ask.js';
import { EntityLink } from '../../entity_link.js';
import { codeText } from '../../facts/code.js';
import { When } from '../../facts/when.js';
import { EventsDocument, type EventsQuery, type EventsQueryVariables } from '../../generated/documents.js';
import { Link } from '../../link.js';
import { EntityTable } from '../../list/entity_table.js';
import { usePage } from '../../page_context.js';

interface EventTableProps {
  first: EventsQuery['events'];
  /** Says what was asked, whole. */
  asking: string;
  variables: EventsQueryVariables;
}

const TEXTS = {
  none: 'no-event',
  found: 'events-found',
  columns: ['column-event', 'column-day', 'column-type', 'column-participations', 'column-list'],
} as const;

/** Events as rows: when, what kind, how many are named there, and whether those are all. */
export function EventTable({ first, asking, variables }: EventTableProps): ReactNode {
  return (
    <EntityTable
      first={first}
      asking={asking}
      further={(after) => async (signal) => {
        const { events } = await graph(EventsDocument, { ...variables, after })(signal);
        return events;
      }}
      texts={TEXTS}
      row={(event) => <Row key={event.id} event={event} />}
    />
  );
}

function Row({ event }: { event: EventsQuery['events']['nodes'][number] }): ReactNode {
  const { say } = usePage();
  const { id, label, eventType, eventStatus, attendanceList, participations } = event;
  return (
    <tr>
      <th scope="row">
        <EntityLink id={id} label={label} />
        {eventStatus !== 'HELD' && <strong className="status"> ({codeText(say, eventStatus)})</strong>}
      </th>
      <td data-label={say('column-day')}>
        <When {...event} />
      </td>
      <td data-label={say('column-type')}>{eventType && codeText(say, eventType)}</td>
      <td data-label={say('column-participations')} className="number">
        <Link to={`/events/${id.slice('event:'.length)}#participants`}>{participations.totalCount}</Link>
      </td>
      <td data-label={say('column-list')}>{codeText(say, attendanceList)}</td>
    </tr>
  );
}
