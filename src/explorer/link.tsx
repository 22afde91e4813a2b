import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { usePage } from './page_context.js';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path, with its query string. */
  to: string;
  children: ReactNode;
}

/** A link to another page of the explorer, in the language of this one where the address says it. */
export function Link({ to, ...rest }: LinkProps): ReactNode {
  const { inLanguage } = usePage();
  return <RouterLink href={inLanguage(to)} {...rest} />;
}
