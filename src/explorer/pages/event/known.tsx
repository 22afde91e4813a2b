import { Fragment, type ReactNode } from 'react';
import { factsQuery, Unlisted } from '../../answer/unlisted.js';
import { EntityLink } from '../../entity_link.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { FactList } from '../../facts/fact_list.js';
import { When } from '../../facts/when.js';
import { usePage } from '../../page_context.js';
import type { ShownEvent } from './event.js';

/** When and where it was, what kind of meeting, who called it: with the words that say so. */
export function Known({ event }: { event: ShownEvent }): ReactNode {
  const { say } = usePage();
  const { id, label, eventType, typeAsWritten, format, place, level, eventStatus, theme } = event;
  const { assertions, assertionCount, sourceCount } = event;
  const code = (of: string | null): string | null => of && codeText(say, of);
  return (
    <>
      <FactList
        facts={[
          [say('column-day'), <When {...event} />],
          [say('column-type'), eventType && <Type code={codeText(say, eventType)} asWritten={typeAsWritten} />],
          [say('format'), code(format)],
          [say('place'), place && <bdi>{place}</bdi>],
          [say('level'), code(level)],
          [say('column-participationStatus'), code(eventStatus)],
          [say('theme'), theme && <bdi lang={theme.lang ?? undefined}>{theme.text}</bdi>],
          [say('issues'), event.topics.nodes.length > 0 && <Issues event={event} />],
          [say('reported'), isReported(event) && <Reported event={event} />],
          [say('hosts'), <Hosts event={event} />],
        ]}
      />
      <Quotes
        id={id}
        assertions={assertions}
        of={label.text}
        title={say('assertions-count', { count: assertionCount, sources: sourceCount })}
      />
    </>
  );
}

function Type({ code, asWritten }: { code: string; asWritten: string | null }): ReactNode {
  return (
    <>
      {code}
      {asWritten !== null && (
        <span className="quiet">
          {' '}
          “<bdi>{asWritten}</bdi>”
        </span>
      )}
    </>
  );
}

function Issues({ event: { id: event, topics } }: { event: ShownEvent }): ReactNode {
  const { nodes, totalCount } = topics;
  return (
    <>
      <ul className="facts-list">
        {nodes.map(({ id, issue, assertions }) => (
          <li key={issue.id}>
            <EntityLink id={issue.id} label={issue.label} />
            <Quotes id={id} assertions={assertions} of={issue.label.text} />
          </li>
        ))}
      </ul>
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Event', event, 'topics')} />
    </>
  );
}

function Hosts({ event: { id, hosts } }: { event: ShownEvent }): ReactNode {
  const { say } = usePage();
  const { nodes, totalCount } = hosts;
  if (totalCount === 0) return say('no-host');
  return (
    <>
      {nodes.map(({ agent, roles }, i) => (
        <Fragment key={i}>
          {i > 0 && ', '}
          <EntityLink id={agent.id} label={agent.label} />
          {!roles.includes('HOST') && ` (${roles.map((role) => codeText(say, role)).join(', ')})`}
        </Fragment>
      ))}
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Event', id, 'hosts')} />
    </>
  );
}

const isReported = ({ organisationsReported, participantsReported }: ShownEvent): boolean =>
  organisationsReported !== null || participantsReported !== null;

/** How many were there by the sources, each number with the words that say so. */
function Reported({ event }: { event: ShownEvent }): ReactNode {
  const { say } = usePage();
  const { id, label, assertions } = event;
  const numbers = [
    ['organisationsReported', 'reported-organisations'],
    ['participantsReported', 'reported-persons'],
  ] as const;
  return numbers.map(([field, text]) => {
    const count = event[field];
    if (count === null) return null;
    const nodes = assertions.nodes.filter(({ stated }) => field in (stated as object));
    const own = { nodes, totalCount: nodes.length + assertions.totalCount - assertions.nodes.length };
    return <Quotes key={field} id={id} assertions={own} of={label.text} title={say(text, { count })} />;
  });
}
