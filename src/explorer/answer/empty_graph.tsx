import type { ReactNode } from 'react';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import { ROUTES } from '../routes.js';
import { useFrame } from '../use_frame.js';

/** Says that there are no data at all, and where it is told how they come in; else what is within. */
export function EmptyGraph({ children }: { children?: ReactNode }): ReactNode {
  const { say } = usePage();
  const isEmpty = useFrame()?.counts.every(({ count }) => count === 0) ?? false;
  if (!isEmpty) return children;
  return (
    <p className="empty">
      {say('empty-graph')} <Link to={ROUTES.home}>{say('empty-graph-how')}</Link>
    </p>
  );
}
