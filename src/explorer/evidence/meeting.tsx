import type { ReactNode } from 'react';
import type { FactAnswer, FactsOfEvent } from '../../drawing/evidence/rows.js';
import { queryAddress } from '../answer/query_address.js';
import { EntityLink } from '../entity_link.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import { Quote } from './quote.js';

interface MeetingProps extends FactsOfEvent {
  /** Whether its quotes are seen at once. */
  isOpen: boolean;
  /** The query of the API that lists all of them. */
  query: string;
}

/** An event with what each end did there, and the words that state it. */
export function Meeting({ event, facts, isOpen, query }: MeetingProps): ReactNode {
  const { say } = usePage();
  const said = (
    <ul>
      {facts.map((fact, i) => (
        <li key={i}>
          <Fact fact={fact} query={query} />
        </li>
      ))}
    </ul>
  );
  if (!event) return <li className="meeting">{said}</li>;
  return (
    <li className="meeting">
      <details open={isOpen}>
        <summary>
          <time dateTime={event.firstDay ?? undefined} dir="auto">
            {event.dateAsWritten ?? event.firstDay}
          </time>{' '}
          <bdi>{event.label.text}</bdi>
        </summary>
        {said}
        <p className="control">
          <EntityLink id={event.id} label={{ text: say('event-page') }} />
        </p>
      </details>
    </li>
  );
}

function Fact({ fact, query }: { fact: FactAnswer; query: string }): ReactNode {
  const { say } = usePage();
  const { agent, onBehalfOf, kind, roles, participationStatus, assertions } = fact;
  const rest = assertions.totalCount - assertions.nodes.length;
  const said = [...(participationStatus ? [participationStatus] : []), ...roles].map((code) =>
    say(`code-${code}` as TextKey),
  );
  return (
    <>
      <p className="fact">
        <bdi>{agent?.label.text ?? kind}</bdi>
        {onBehalfOf && (
          <>
            {' '}
            {say('on-behalf-of')} <bdi>{onBehalfOf.label.text}</bdi>
          </>
        )}
        {said.length > 0 && <span className="said">: {said.join(', ')}</span>}
      </p>
      {assertions.nodes.map((assertion, i) => (
        <Quote key={i} assertion={assertion} />
      ))}
      {rest > 0 && (
        <p>
          <a href={queryAddress(query)}>{say('more-assertions', { count: rest })}</a>
        </p>
      )}
    </>
  );
}
