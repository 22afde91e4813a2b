import type { ReactNode } from 'react';
import { withArgs } from '../address/write.js';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import type { PageAddress } from '../use_address.js';
import { EmptyGraph } from './empty_graph.js';

/** Why an answer is empty: there are no data, or an argument lets none of them through, each to be taken away. */
export function NothingCounted({ page: { address, to } }: { page: PageAddress }): ReactNode {
  const { say } = usePage();
  const given = Object.keys(address.args);
  return (
    <EmptyGraph>
      {given.length === 0 ? (
        <p className="empty">{say('empty-by-default')}</p>
      ) : (
        <>
          <p className="empty">{say('empty-by-arguments')}</p>
          <ul>
            {given.map((name) => (
              <li key={name}>
                <Link to={to(withArgs(address, { [name]: undefined }))}>{say('take-away', { name })}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyGraph>
  );
}
