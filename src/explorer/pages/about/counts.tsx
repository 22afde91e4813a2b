import type { ReactNode } from 'react';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { ROUTES } from '../../routes.js';
import type { TextKey } from '../../texts/text.js';

/** Pages that list what is counted. */
const PAGES: Readonly<Record<string, string>> = { Organisation: ROUTES.organisations, Event: ROUTES.events };

/** The fields of the API that list the others. */
const FIELDS: Readonly<Record<string, string>> = {
  Person: 'persons',
  Issue: 'issues',
  Output: 'outputs',
  Recommendation: 'recommendations',
  Source: 'sources',
};

/** How many there are of each kind, each number with the way to what it counts. */
export function Counts({ counts }: { counts: readonly { kind: string; count: number }[] }): ReactNode {
  const { say } = usePage();
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{say('count-kind')}</th>
          <th scope="col" className="number">
            {say('count-number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, count }) => (
          <tr key={kind}>
            <th scope="row">{say(`count-${kind}` as TextKey)}</th>
            <td className="number">{listOf(kind, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The page that lists them, else the operation of the API that does, or that counts them. */
function listOf(kind: string, count: number): ReactNode {
  const page = PAGES[kind];
  if (page !== undefined) return <Link to={page}>{count}</Link>;
  const field = FIELDS[kind];
  const query =
    field === undefined
      ? '{ dataset { counts { kind count } } }'
      : `{ ${field} { totalCount nodes { id label { text } } } }`;
  return <a href={`/graphql?query=${encodeURIComponent(query)}`}>{count}</a>;
}
