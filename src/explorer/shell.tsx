import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Route, Switch, useLocation, useSearch } from 'wouter';
import { LANGUAGES, type Language } from './address/address.js';
import { Boundary } from './boundary.js';
import { awaitNoAnswer } from './focus/next_answer.js';
import { useKeptFocus } from './focus/use_kept_focus.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Page } from './page_context.js';
import { NotFound } from './pages/not_found/page.js';
import { ROUTES } from './routes.js';
import { texts } from './texts/text.js';
import { useAskedFrame } from './use_frame.js';

const PAGES = {
  [ROUTES.home]: lazy(() => import('./pages/home/page.js')),
  [ROUTES.search]: lazy(() => import('./pages/search/page.js')),
  [ROUTES.events]: lazy(() => import('./pages/events/page.js')),
  [ROUTES.event]: lazy(() => import('./pages/event/page.js')),
  [ROUTES.organisations]: lazy(() => import('./pages/organisations/page.js')),
  [ROUTES.organisation]: lazy(() => import('./pages/organisation/page.js')),
  [ROUTES.network]: lazy(() => import('./pages/network/page.js')),
  [ROUTES.ties]: lazy(() => import('./pages/ties/page.js')),
  [ROUTES.about]: lazy(() => import('./pages/about/page.js')),
} as const;

/** In which the server sent the page. */
const FIRST_LANGUAGE = document.documentElement.lang as Language;

/** The frame around every page: its language, its header and footer, and what those hear who do not see it. */
export function Shell(): ReactNode {
  const search = useSearch();
  const [path] = useLocation();
  const asked = new URLSearchParams(search).get('lang');
  const lang = LANGUAGES.find((known) => known === asked) ?? FIRST_LANGUAGE;
  const [heard, announce] = useState('');
  const { say, tell } = useMemo(() => texts(lang), [lang]);
  const inLanguage = useCallback((to: string) => (asked === lang ? withLanguage(to, lang) : to), [asked, lang]);
  const frame = useAskedFrame();
  const page = useMemo(() => ({ lang, say, tell, announce, inLanguage, frame }), [lang, say, tell, inLanguage, frame]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const main = useRef<HTMLElement>(null);
  useFocusOnHeading(path);
  useKeptFocus(main);
  return (
    <Page value={page}>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary address={`${path}?${search}`}>
          <Suspense fallback={<div className="skeleton" aria-hidden="true" />}>
            <Switch>
              {Object.entries(PAGES).map(([route, View]) => (
                <Route key={route} path={route} component={View} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </Boundary>
      </main>
      <Footer />
      <div className="unseen" role="status" aria-live="polite">
        {heard}
      </div>
    </Page>
  );
}

function withLanguage(to: string, lang: Language): string {
  const [path, anchor] = to.split('#') as [string, string?];
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** A page that is new begins at its heading, or where it says; the first one of all begins where browsers begin. */
function useFocusOnHeading(path: string): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    awaitNoAnswer();
    const main = document.getElementById('main')!;
    const focus = (): boolean => {
      const first = main.querySelector<HTMLElement>('[data-focus]') ?? main.querySelector<HTMLElement>('h1');
      first?.focus();
      return first !== null;
    };
    if (focus()) return;
    // The page is still being fetched.
    const watching = new MutationObserver(() => {
      if (focus()) watching.disconnect();
    });
    watching.observe(main, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, [path]);
}
