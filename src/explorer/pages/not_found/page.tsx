import type { ReactNode } from 'react';
import { Heading } from '../../heading.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { ROUTES } from '../../routes.js';

/** Whatever there is not: a page, or what it would have been about. */
export function NotFound(): ReactNode {
  const { say } = usePage();
  return (
    <>
      <Heading>{say('not-found')}</Heading>
      <p>
        {say('not-found-more')} <Link to={ROUTES.search}>{say('nav-search')}</Link>
      </p>
    </>
  );
}
