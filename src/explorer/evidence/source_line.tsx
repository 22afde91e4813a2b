import type { ReactNode } from 'react';
import type { SourceAnswer } from '../../drawing/evidence/rows.js';
import { usePage } from '../page_context.js';

/** A source in one line: title, publisher, day, and where it can be read. */
export function SourceLine({ source }: { source: SourceAnswer }): ReactNode {
  const { say } = usePage();
  const { id, title, publisher, published, url, archiveUrl, language } = source;
  const name = (
    <cite lang={title ? (language ?? undefined) : undefined} dir="auto">
      {title?.text ?? id}
    </cite>
  );
  return (
    <>
      {url === null ? name : <Outside to={url}>{name}</Outside>}
      {[publisher, published].filter(Boolean).map((part) => (
        <span key={part}>
          {' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
      {archiveUrl !== null && (
        <>
          {' · '}
          <Outside to={archiveUrl}>{say('archived')}</Outside>
        </>
      )}
    </>
  );
}

/** A link that leaves the explorer. */
function Outside({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <a href={to} rel="noreferrer external">
      {children}
    </a>
  );
}
