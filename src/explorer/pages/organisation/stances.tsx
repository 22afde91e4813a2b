import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { usePage } from '../../page_context.js';
import type { Row } from './further.js';

interface StancesProps {
  organisation: string;
  stances: readonly Row<'stances'>[];
}

const POLARITIES: Readonly<Record<string, 'stance-for' | 'stance-against' | 'stance-neutral'>> = {
  '1': 'stance-for',
  '-1': 'stance-against',
  '0': 'stance-neutral',
};

/** Where it stands, in order of time, and in which words. */
export function Stances({ organisation, stances }: StancesProps): ReactNode {
  const { say } = usePage();
  if (stances.length === 0) return <p>{say('no-stance')}</p>;
  return (
    <ol className="time-line">
      {stances.map((stance, i) => (
        <Stance key={i} organisation={organisation} stance={stance} />
      ))}
    </ol>
  );
}

interface StanceProps {
  organisation: string;
  stance: Row<'stances'>;
}

function Stance({ organisation, stance }: StanceProps): ReactNode {
  const { say } = usePage();
  const { id, polarity, date, agent, target, event, assertions } = stance;
  return (
    <li>
      <p>
        {date ?? <span className="quiet">{say('undated')}</span>}: <strong>{say(POLARITIES[polarity]!)}</strong>{' '}
        <EntityLink id={target.id} label={target.label} />
        {event && (
          <>
            {' '}
            (<EntityLink id={event.id} label={event.label} />)
          </>
        )}
        {agent.id !== organisation && (
          <>
            , {say('said-by')} <EntityLink id={agent.id} label={agent.label} />
          </>
        )}
      </p>
      <Quotes id={id} assertions={assertions} of={target.label.text} />
    </li>
  );
}
