import type { ReactNode } from 'react';
import { EntityLink } from '../entity_link.js';
import type { Limit } from './limits.js';

/** What limits a claim; a limit that counts events opens to them. */
export function LimitList({ limits }: { limits: readonly Limit[] }): ReactNode {
  if (limits.length === 0) return null;
  return (
    <ul className="limits">
      {limits.map(({ sentence, events }) => (
        <li key={sentence}>{events ? <Counted sentence={sentence} events={events} /> : sentence}</li>
      ))}
    </ul>
  );
}

function Counted({ sentence, events }: Required<Limit>): ReactNode {
  return (
    <details>
      <summary>{sentence}</summary>
      <ul>
        {events.map(({ id, label, firstDay }) => (
          <li key={id}>
            {firstDay !== null && <time>{firstDay}</time>} <EntityLink id={id} label={label} />
          </li>
        ))}
      </ul>
    </details>
  );
}
