import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { LANGUAGES } from './address/address.js';
import { Link } from './link.js';
import { usePage } from './page_context.js';
import { ROUTES } from './routes.js';

const PLACES = [
  [ROUTES.search, 'nav-search'],
  [ROUTES.network, 'nav-network'],
  [ROUTES.events, 'nav-events'],
  [ROUTES.organisations, 'nav-organisations'],
  [ROUTES.about, 'nav-about'],
] as const;

const NAMES = { en: 'English', id: 'Bahasa Indonesia' } as const;

/** The name of the product, where one can go, and the languages. */
export function Header(): ReactNode {
  const { say, lang } = usePage();
  const [path] = useLocation();
  return (
    <header>
      <Link to={ROUTES.home} className="brand">
        Jejaring
      </Link>
      <nav aria-label={say('nav')}>
        {PLACES.map(([to, name]) => (
          <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
            {say(name)}
          </Link>
        ))}
        <a href="/graphql">API</a>
      </nav>
      <nav className="languages" aria-label={say('languages')}>
        {LANGUAGES.map((other) => (
          <LanguageLink key={other} to={other} isCurrent={other === lang} />
        ))}
      </nav>
    </header>
  );
}

function LanguageLink({ to, isCurrent }: { to: 'en' | 'id'; isCurrent: boolean }): ReactNode {
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  search.delete('lang');
  const rest = search.toString();
  return (
    <a
      href={`${path}?${rest === '' ? '' : `${rest}&`}lang=${to}`}
      lang={to}
      hrefLang={to}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={`${to}: ${NAMES[to]}`}
    >
      {to}
    </a>
  );
}
