import type { ReactNode } from 'react';
import { Link } from './link.js';

interface EntityLinkProps {
  id: string;
  /** Its name, and the language of that. */
  label: { text: string; lang?: string | null };
}

const PAGES: Readonly<Record<string, string>> = { organisation: '/organisations/', event: '/events/' };

/** A name that leads to the page of what it names, where there is one. */
export function EntityLink({ id, label }: EntityLinkProps): ReactNode {
  const colon = id.indexOf(':');
  const page = PAGES[id.slice(0, colon)];
  const name = (
    <bdi lang={label.lang ?? undefined} className="name">
      {label.text}
    </bdi>
  );
  return page === undefined ? name : <Link to={`${page}${id.slice(colon + 1)}`}>{name}</Link>;
}
