import { Fragment, type ReactNode } from 'react';

/** Terms with what is known of each; those of which nothing is known are left out. */
export function FactList({ facts }: { facts: readonly (readonly [term: string, value: ReactNode])[] }): ReactNode {
  const known = facts.filter(([, value]) => value !== null && value !== '' && value !== false);
  return (
    <dl className="facts">
      {known.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
