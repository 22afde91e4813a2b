import type { ReactNode } from 'react';
import { AskedView } from '../../answer/asked_view.js';
import { Warnings } from '../../answer/warnings.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { OneStop } from '../../facts/one_stop.js';
import { When } from '../../facts/when.js';
import { AbsencesDocument, type AbsencesQuery, type Presence } from '../../generated/documents.js';
import { usePage } from '../../page_context.js';
import { presenceSentence } from './presence.js';

type Answer = AbsencesQuery['absences'];
type Row = Answer['rows']['nodes'][number];

/** In the order in which they are told: whether they came is not known; they did not. */
const NOT_KNOWN = ['INVITED', 'NOT_INVITED'] as const;
const NOT_THERE = ['DECLINED', 'INVITED_ABSENT', 'NOT_PRESENT'] as const;
const THERE = ['HOSTED', 'ATTENDED'] as const;

/** Who was not there, of whom nothing is known, and who was there: three answers, not two. */
export function Absences({ event }: { event: string }): ReactNode {
  const { lang } = usePage();
  const asked = useAsked(`absences ${event} ${lang}`, graph(AbsencesDocument, { id: event, lang }));
  return <AskedView asked={asked}>{({ absences }) => <Answered event={event} answer={absences} />}</AskedView>;
}

function Answered({ event, answer }: { event: string; answer: Answer }): ReactNode {
  const { say } = usePage();
  const { from, to, counts, basis } = answer;
  const isEmpty = (of: readonly Presence[]): boolean => !counts.some(({ presence }) => of.includes(presence));
  const query = `{ absences(event: "${event}") { counts { presence organisationCount } rows { nodes { organisation { id label { text } } presence because } } } }`;
  return (
    <OneStop drawn={answer}>
      <Group answer={answer} of={['UNKNOWN', ...NOT_KNOWN]} />
      {isEmpty(['UNKNOWN']) && <p>{say('nobody-unknown')}</p>}
      <h3>{say('not-there')}</h3>
      <Group answer={answer} of={NOT_THERE} />
      {isEmpty(NOT_THERE) && <p>{say('nobody-absent')}</p>}
      <h3>{say('were-there')}</h3>
      <Group answer={answer} of={THERE} />
      <p className="quiet">{from === null || to === null ? say('active-ever') : say('active-between', { from, to })}</p>
      <Warnings warnings={basis.warnings} />
      <p>
        <a href={`/graphql?query=${encodeURIComponent(query)}`}>{say('open-in-api')}</a>
      </p>
    </OneStop>
  );
}

/** One sentence for each state that somebody is in, which opens to who. */
function Group({ answer, of }: { answer: Answer; of: readonly Presence[] }): ReactNode {
  const { say } = usePage();
  const { counts, rows, issues } = answer;
  return of.flatMap((presence) => {
    const count = counts.find((one) => one.presence === presence)?.organisationCount ?? 0;
    if (count === 0) return [];
    const own = rows.nodes.filter((row) => row.presence === presence);
    return (
      <details key={presence} className="presence">
        <summary>{presenceSentence(presence, count, issues.totalCount, say)}</summary>
        <ul className="facts-list">
          {own.map((row) => (
            <Named key={row.organisation.id} row={row} />
          ))}
        </ul>
        {count > own.length && <p>{say('more-meetings', { count: count - own.length })}</p>}
      </details>
    );
  });
}

function Named({ row: { organisation, because, facts } }: { row: Row }): ReactNode {
  return (
    <li>
      <EntityLink id={organisation.id} label={organisation.label} />
      <p className="quiet" lang="en">
        {because}
      </p>
      {facts.nodes.map(({ event, assertions }, i) => (
        <div key={i}>
          {event && (
            <>
              <When {...event} /> <EntityLink id={event.id} label={event.label} />
            </>
          )}
          <Quotes assertions={assertions} of={organisation.label.text} />
        </div>
      ))}
    </li>
  );
}
