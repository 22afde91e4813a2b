import type { ReactNode } from 'react';
import { AskedView } from '../../answer/asked_view.js';
import { BASIS_FIELDS, queryAddress } from '../../answer/query_address.js';
import { Unlisted } from '../../answer/unlisted.js';
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
const NOT_KNOWN = ['UNKNOWN', 'INVITED', 'NOT_INVITED'] as const;
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
  const asked = (selection: string): string => `{ absences(event: ${JSON.stringify(event)}) { ${selection} } }`;
  const query = asked(
    'counts { presence organisationCount } rows(first: 100) { totalCount nodes { organisation { id label { text } } presence because facts(first: 20) { totalCount nodes { id } } } }',
  );
  return (
    <OneStop drawn={answer}>
      <Group answer={answer} query={query} of={NOT_KNOWN} />
      {isEmpty(NOT_KNOWN) && <p>{say('nobody-unknown')}</p>}
      <h3>{say('not-there')}</h3>
      <Group answer={answer} query={query} of={NOT_THERE} />
      {isEmpty(NOT_THERE) && <p>{say('nobody-absent')}</p>}
      <h3>{say('were-there')}</h3>
      <Group answer={answer} query={query} of={THERE} />
      <p className="quiet">{from === null || to === null ? say('active-ever') : say('active-between', { from, to })}</p>
      <Warnings warnings={basis.warnings} query={asked(BASIS_FIELDS)} />
      <p>
        <a href={queryAddress(query)}>{say('open-in-api')}</a>
      </p>
    </OneStop>
  );
}

interface GroupProps {
  answer: Answer;
  /** The query of the API that lists all. */
  query: string;
  of: readonly Presence[];
}

/** One sentence for each state that somebody is in, which opens to who. */
function Group({ answer, query, of }: GroupProps): ReactNode {
  const { say } = usePage();
  const { counts, rows } = answer;
  return of.flatMap((presence) => {
    const count = counts.find((one) => one.presence === presence)?.organisationCount ?? 0;
    if (count === 0) return [];
    const own = rows.nodes.filter((row) => row.presence === presence);
    return (
      <details key={presence} className="presence">
        <summary>{presenceSentence(presence, count, say)}</summary>
        <ul className="facts-list">
          {own.map((row) => (
            <Named key={row.organisation.id} row={row} query={query} />
          ))}
        </ul>
        <Unlisted count={count - own.length} query={query} />
      </details>
    );
  });
}

interface NamedProps {
  row: Row;
  /** The query of the API that lists all that is told of anybody. */
  query: string;
}

function Named({ row: { organisation, reason, facts }, query }: NamedProps): ReactNode {
  const { say } = usePage();
  return (
    <li>
      <EntityLink id={organisation.id} label={organisation.label} />
      <p className="quiet">{say(`because-${reason}`)}</p>
      {facts.nodes.map(({ id, event, assertions }) => (
        <div key={id}>
          {event && (
            <>
              <When {...event} /> <EntityLink id={event.id} label={event.label} />
            </>
          )}
          <Quotes id={id} assertions={assertions} of={organisation.label.text} />
        </div>
      ))}
      <Unlisted count={facts.totalCount - facts.nodes.length} query={query} />
    </li>
  );
}
