import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { When } from '../../facts/when.js';
import { usePage } from '../../page_context.js';
import type { ShownOrganisation } from './organisation.js';

interface TimeLineProps {
  organisation: string;
  participations: ShownOrganisation['participations']['nodes'];
}

/** Events where it was, or where somebody spoke for it: the latest first, undated ones last. */
export function TimeLine({ organisation, participations }: TimeLineProps): ReactNode {
  const { say } = usePage();
  if (participations.length === 0) return <p>{say('no-participation')}</p>;
  return (
    <ol className="time-line">
      {participations.map((participation, i) => (
        <Participation key={i} organisation={organisation} participation={participation} />
      ))}
    </ol>
  );
}

interface ParticipationProps {
  organisation: string;
  participation: ShownOrganisation['participations']['nodes'][number];
}

function Participation({ organisation, participation }: ParticipationProps): ReactNode {
  const { say } = usePage();
  const { id, event, agent, onBehalfOf, roles, participationStatus, capacity, assertions } = participation;
  const said = [...roles, participationStatus, ...(capacity === 'UNSTATED' ? [] : [capacity])];
  return (
    <li>
      {event && (
        <p>
          <When {...event} /> <EntityLink id={event.id} label={event.label} />
          {event.eventStatus !== 'HELD' && <strong> ({codeText(say, event.eventStatus)})</strong>}
        </p>
      )}
      <p>
        {agent.id !== organisation && (
          <>
            <EntityLink id={agent.id} label={agent.label} />:{' '}
          </>
        )}
        {said.map((code) => codeText(say, code)).join(', ')}
        {onBehalfOf && onBehalfOf.id !== organisation && (
          <>
            , {say('on-behalf-of')} <EntityLink id={onBehalfOf.id} label={onBehalfOf.label} />
          </>
        )}
      </p>
      <Quotes id={id} assertions={assertions} of={event?.label.text ?? ''} />
    </li>
  );
}
