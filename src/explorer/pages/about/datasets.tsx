import type { ReactNode } from 'react';
import { NOTHING_ASKED } from '../../address/address.js';
import { writeAddress } from '../../address/write.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { ROUTES } from '../../routes.js';

export interface Dataset {
  name: string;
  title: string | null;
  licence: string | null;
}

/** The datasets that were imported, each with its licence and the way to its network. */
export function Datasets({ datasets }: { datasets: readonly Dataset[] }): ReactNode {
  const { say } = usePage();
  return (
    <ul className="prose">
      {datasets.map(({ name, title, licence }) => {
        const address = writeAddress({ ...NOTHING_ASKED, args: { 'scope.datasets': name } }, ARGUMENTS['attendance']!);
        return (
          <li key={name}>
            <Link to={`${ROUTES.network}${address}`}>
              <bdi>{title ?? name}</bdi>
            </Link>{' '}
            · <span className="licence">{licence ?? say('no-licence')}</span>
          </li>
        );
      })}
    </ul>
  );
}
