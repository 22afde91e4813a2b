import { useEffect, useRef, useState, type ReactNode } from 'react';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { SearchDocument, type SearchQuery } from '../../generated/documents.js';
import { usePage } from '../../page_context.js';
import { Hit } from './hit.js';

interface HitsProps {
  text: string;
  /** Cursor of the hit before the first of these; absent: from the first of all. */
  after?: string;
}

/** A page of what has such a name, and the way to the next one. */
export function Hits({ text, after }: HitsProps): ReactNode {
  const { lang } = usePage();
  const variables = { text, after: after ?? null, lang };
  const asked = useAsked(`search ${JSON.stringify(variables)}`, graph(SearchDocument, variables));
  return <AskedView asked={asked}>{({ search }) => <Found search={search} text={text} isFirst={!after} />}</AskedView>;
}

interface FoundProps {
  search: SearchQuery['search'];
  text: string;
  isFirst: boolean;
}

function Found({ search, text, isFirst }: FoundProps): ReactNode {
  const { say, announce } = usePage();
  const [more, setMore] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { nodes, totalCount, isComplete, pageInfo } = search;
  const found = say('found', { count: totalCount });
  useEffect(() => {
    if (isFirst) announce(found);
    else list.current?.focus();
  }, [found]);
  return (
    <>
      {isFirst && (
        <p className="answer">
          {found} {!isComplete && say('search-incomplete')}
        </p>
      )}
      <ul className="hits" ref={list} tabIndex={-1}>
        {nodes.map((hit) => (
          <Hit key={hit.entity.id} hit={hit} />
        ))}
      </ul>
      {more && <Hits text={text} after={pageInfo.endCursor!} />}
      {!more && pageInfo.hasNextPage && (
        <button type="button" onClick={() => setMore(true)}>
          {say('more')}
        </button>
      )}
    </>
  );
}
