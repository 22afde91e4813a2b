import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Row } from './further.js';

interface ResponsesProps {
  responses: readonly Row<'responses'>[];
}

/** What it answered to recommendations, in order of time. */
export function Responses({ responses }: ResponsesProps): ReactNode {
  const { say } = usePage();
  if (responses.length === 0) return <p>{say('no-response')}</p>;
  return (
    <ol className="time-line">
      {responses.map(({ id, responseKind, date, text, recommendation, event, assertions }, i) => (
        <li key={i}>
          <p>
            {date ?? <span className="quiet">{say('undated')}</span>}: <strong>{codeText(say, responseKind)}</strong>{' '}
            <EntityLink id={recommendation.id} label={recommendation.label} />
            {event && (
              <>
                {' '}
                (<EntityLink id={event.id} label={event.label} />)
              </>
            )}
          </p>
          {text && (
            <p>
              <bdi lang={text.lang ?? undefined}>{text.text}</bdi>
            </p>
          )}
          <Quotes id={id} assertions={assertions} of={recommendation.label.text} />
        </li>
      ))}
    </ol>
  );
}
