import type { ReactNode } from 'react';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { When } from '../../facts/when.js';
import { usePage } from '../../page_context.js';
import type { ShownEvent } from './event.js';

type EventLink = ShownEvent['links']['nodes'][number];

/** From the event's side: what fed it and what it is a part of, as it is told. */
const KINDS = [
  ['fed-by', 'FEEDS_INTO', 'toEvent'],
  ['feeds-into', 'FEEDS_INTO', 'fromEvent'],
  ['part-of', 'PART_OF', 'fromEvent'],
  ['has-part', 'PART_OF', 'toEvent'],
] as const;

/** Events that it is linked to, of each kind as the API has them: by day, undated ones last; each with who says so. */
export function Links({ event, links }: { event: string; links: readonly EventLink[] }): ReactNode {
  const { say } = usePage();
  if (links.length === 0) return <p>{say('no-link')}</p>;
  return (
    <>
      {KINDS.map(([title, kind, end]) => {
        const own = links.filter((link) => link.eventLinkKind === kind && link[end].id === event);
        if (own.length === 0) return null;
        return (
          <section key={title} aria-label={say(title)}>
            <h3>{say(title)}</h3>
            <ul className="facts-list">
              {own.map((link, i) => (
                <Linked key={i} link={link} other={end === 'toEvent' ? link.fromEvent : link.toEvent} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Linked({ link, other }: { link: EventLink; other: EventLink['toEvent'] }): ReactNode {
  return (
    <li>
      <When {...other} /> <EntityLink id={other.id} label={other.label} />
      <Quotes id={link.id} assertions={link.assertions} of={other.label.text} />
    </li>
  );
}
