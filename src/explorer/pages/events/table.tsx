import type { ReactNode } from 'react';
import { EmptyGraph } from '../../answer/empty_graph.js';
import { graph } from '../../ask/ask.js';
import { EntityLink } from '../../entity_link.js';
import { codeText } from '../../facts/code.js';
import { OneStop } from '../../facts/one_stop.js';
import { When } from '../../facts/when.js';
import { EventsDocument, type EventsQuery, type EventsQueryVariables } from '../../generated/documents.js';
import { Link } from '../../link.js';
import { useAnswerFocus } from '../../focus/next_answer.js';
import { More } from '../../list/more.js';
import { useFurther } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';

interface EventTableProps {
  first: EventsQuery['events'];
  /** Says what was asked, whole. */
  asking: string;
  variables: EventsQueryVariables;
}

/** Events as rows: when, what kind, how many are named there, and whether those are all. */
export function EventTable({ first, asking, variables }: EventTableProps): ReactNode {
  const { say } = usePage();
  const list = useFurther(asking, first, (after) => async (signal) => {
    const { events } = await graph(EventsDocument, { ...variables, after })(signal);
    return events;
  });
  const found = useAnswerFocus<HTMLTableCaptionElement & HTMLParagraphElement>(first);
  if (list.total === 0)
    return (
      <EmptyGraph>
        <p ref={found} tabIndex={-1}>
          {say('no-event')}
        </p>
      </EmptyGraph>
    );
  return (
    <>
      <OneStop drawn={list.rows.length}>
        <table className="rows stacked">
          <caption ref={found} tabIndex={-1}>
            {say('events-found', { count: list.total })}
          </caption>
          <thead>
            <tr>
              {(['column-event', 'column-day', 'column-type', 'column-participations', 'column-list'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((event) => (
              <Row key={event.id} event={event} />
            ))}
          </tbody>
        </table>
      </OneStop>
      <More {...list} />
    </>
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
