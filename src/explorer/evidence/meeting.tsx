import type { ReactNode } from 'react';
import type { FactAnswer, FactsOfEvent } from '../../drawing/evidence/rows.js';
import { EntityLink } from '../entity_link.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import { Quote } from './quote.js';

/** An event with what each end did there, and the words that state it. */
export function Meeting({ event, facts }: FactsOfEvent): ReactNode {
  return (
    <li className="meeting">
      {event && (
        <h3>
          <time dateTime={event.firstDay ?? undefined}>{event.dateAsWritten ?? event.firstDay}</time>{' '}
          <EntityLink id={event.id} label={event.label} />
        </h3>
      )}
      <ul>
        {facts.map((fact, i) => (
          <li key={i}>
            <Fact fact={fact} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Fact({ fact }: { fact: FactAnswer }): ReactNode {
  const { say } = usePage();
  const { agent, onBehalfOf, kind, roles, participationStatus, assertions } = fact;
  const rest = assertions.totalCount - assertions.nodes.length;
  const said = [...(participationStatus ? [participationStatus] : []), ...roles].map((code) =>
    say(`code-${code}` as TextKey),
  );
  return (
    <>
      <p className="fact">
        {agent ? <EntityLink id={agent.id} label={agent.label} /> : kind}
        {onBehalfOf && (
          <>
            {' '}
            {say('on-behalf-of')} <EntityLink id={onBehalfOf.id} label={onBehalfOf.label} />
          </>
        )}
        {said.length > 0 && <span className="said">: {said.join(', ')}</span>}
      </p>
      {assertions.nodes.map((assertion, i) => (
        <Quote key={i} assertion={assertion} />
      ))}
      {rest > 0 && <p>{say('more-assertions', { count: rest })}</p>}
    </>
  );
}
