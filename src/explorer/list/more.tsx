import type { ReactNode } from 'react';
import { AskedView } from '../answer/asked_view.js';
import { usePage } from '../page_context.js';
import type { Further } from './use_further.js';

/** Below a list: how much of it is shown, and a button for more. */
export function More<T>({ rows, total, more, asked }: Further<T>): ReactNode {
  const { say } = usePage();
  if (!more) return null;
  return (
    <>
      <p className="more">
        {say('shown-of', { shown: rows.length, total })}{' '}
        <button type="button" onClick={more}>
          {say('show-more')}
        </button>
      </p>
      <AskedView asked={asked}>{() => null}</AskedView>
    </>
  );
}
