import type { ReactNode } from 'react';
import { factsQuery, Unlisted } from '../../answer/unlisted.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Positions } from './organisation.js';

interface ResponsesProps {
  organisation: string;
  responses: Positions['responses'];
}

/** What it answered to recommendations, in order of time. */
export function Responses({ organisation, responses: { nodes, totalCount } }: ResponsesProps): ReactNode {
  const { say } = usePage();
  if (totalCount === 0) return <p>{say('no-response')}</p>;
  return (
    <>
      <ol className="time-line">
        {nodes.map(({ id, responseKind, date, text, recommendation, event, assertions }, i) => (
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
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Organisation', organisation, 'responses')} />
    </>
  );
}
