import type { ReactNode } from 'react';
import type { AssertionAnswer } from '../../drawing/evidence/rows.js';
import { factsQuery, Unlisted } from '../answer/unlisted.js';
import { Quotes } from '../evidence/quotes.js';
import { usePage } from '../page_context.js';
import { codeText } from './code.js';

export interface NameAnswer {
  id: string;
  nameKind: string;
  text: { text: string; lang: string | null } | null;
  from?: string | null;
  to?: string | null;
  assertions: { totalCount: number; nodes: readonly AssertionAnswer[] };
}

interface NamesProps {
  /** Id of what is called so. */
  of: string;
  names: { totalCount: number; nodes: readonly NameAnswer[] };
}

/** What something is called: kind and language of each name, and who says so. */
export function Names({ of, names: { totalCount, nodes } }: NamesProps): ReactNode {
  const { say, lang } = usePage();
  if (totalCount === 0) return <p>{say('no-name')}</p>;
  const languages = new Intl.DisplayNames([lang], { type: 'language' });
  return (
    <>
      <ul className="facts-list">
        {nodes.map(({ id, nameKind, text, from, to, assertions }, i) => (
          <li key={i}>
            <bdi lang={text?.lang ?? undefined}>{text?.text}</bdi>{' '}
            <span className="quiet">
              {[
                codeText(say, nameKind),
                text?.lang != null && languages.of(text.lang),
                (from != null || to != null) && `${from ?? '…'} – ${to ?? '…'}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <Quotes id={id} assertions={assertions} of={text?.text ?? ''} />
          </li>
        ))}
      </ul>
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Entity', of, 'names')} />
    </>
  );
}
