import type { ReactNode } from 'react';
import type { AssertionAnswer } from '../../drawing/evidence/rows.js';
import { queryAddress } from '../answer/query_address.js';
import { assertionsQuery } from '../answer/unlisted.js';
import { usePage } from '../page_context.js';
import { Quote } from './quote.js';

interface QuotesProps {
  /** Of the fact or entity that they support. */
  id: string;
  assertions: { totalCount: number; nodes: readonly AssertionAnswer[] };
  /** What they support, for those who hear the page. */
  of: string;
  /** What opens them; “Quotes” where absent. */
  title?: string;
}

/** What the sources say of a fact, which opens in place. */
export function Quotes({ id, assertions: { totalCount, nodes }, of, title }: QuotesProps): ReactNode {
  const { say } = usePage();
  const rest = totalCount - nodes.length;
  return (
    <details className="quotes">
      <summary>
        {title ?? say('quotes')}
        <span className="unseen">: {of}</span>
      </summary>
      {nodes.map((assertion, i) => (
        <Quote key={i} assertion={assertion} />
      ))}
      {rest > 0 && (
        <p>
          <a href={queryAddress(assertionsQuery(id))}>{say('more-assertions', { count: rest })}</a>
        </p>
      )}
    </details>
  );
}
