import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { usePage } from '../../page_context.js';
import type { Positions } from './organisation.js';

/** What it answered to recommendations, in order of time. */
export function Responses({ responses: { nodes, totalCount } }: { responses: Positions['responses'] }): ReactNode {
  const { say } = usePage();
  if (totalCount === 0) return <p>{say('no-response')}</p>;
  return (
    <>
      <ol className="time-line">
        {nodes.map(({ responseKind, date, text, recommendation, event, assertions }, i) => (
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
            <Quotes assertions={assertions} of={recommendation.label.text} />
          </li>
        ))}
      </ol>
      {totalCount > nodes.length && <p>{say('more-meetings', { count: totalCount - nodes.length })}</p>}
    </>
  );
}
