import type { ReactNode } from 'react';
import { withArgs } from '../../address/write.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import type { PageAddress } from '../../use_address.js';

/** The sources that the answer is asked without, each to be put back. */
export function LeftOut({ page: { address, to } }: { page: PageAddress }): ReactNode {
  const { say } = usePage();
  const ids = address.args['scope.excludeSources']?.split(',') ?? [];
  if (ids.length === 0) return null;
  return (
    <section aria-label={say('left-out')}>
      <ul className="chips">
        {ids.map((id) => {
          const rest = ids.filter((other) => other !== id).join(',');
          return (
            <li key={id}>
              {say('left-out')}: <code>{id}</code>{' '}
              <Link to={to(withArgs(address, { 'scope.excludeSources': rest === '' ? undefined : rest }))}>
                {say('put-back')}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
