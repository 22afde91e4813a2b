import type { ReactNode } from 'react';
import { EmptyGraph } from '../answer/empty_graph.js';
import type { Asking } from '../ask/ask.js';
import { OneStop } from '../facts/one_stop.js';
import { useAnswerFocus } from '../focus/next_answer.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import { More } from './more.js';
import { useFurther, type ListPage } from './use_further.js';

interface EntityTableProps<T> {
  first: ListPage<T>;
  /** Says what was asked, whole. */
  asking: string;
  /** Asks for the page behind a cursor. */
  further: (after: string) => Asking<ListPage<T>>;
  texts: { none: TextKey; found: TextKey; columns: readonly TextKey[] };
  row: (entity: T) => ReactNode;
}

/** Entities as rows, page by page, or a sentence that there are none. */
export function EntityTable<T>({ first, asking, further, texts, row }: EntityTableProps<T>): ReactNode {
  const { say } = usePage();
  const list = useFurther(asking, first, further);
  const found = useAnswerFocus<HTMLTableCaptionElement & HTMLParagraphElement>(first);
  if (list.total === 0)
    return (
      <EmptyGraph>
        <p ref={found} tabIndex={-1}>
          {say(texts.none)}
        </p>
      </EmptyGraph>
    );
  return (
    <>
      <OneStop drawn={list.rows.length}>
        <table className="rows stacked">
          <caption ref={found} tabIndex={-1}>
            {say(texts.found, { count: list.total })}
          </caption>
          <thead>
            <tr>
              {texts.columns.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{list.rows.map(row)}</tbody>
        </table>
      </OneStop>
      <More {...list} />
    </>
  );
}
