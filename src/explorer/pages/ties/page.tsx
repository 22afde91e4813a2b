import type { ReactNode } from 'react';
import { Redirect, useLocation, useParams, useSearch } from 'wouter';
import type { Argument } from '../../address/argument.js';
import { ofCodes } from '../../address/read.js';
import { encoded, withView } from '../../address/write.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { Heading } from '../../heading.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { NetworkAnswer } from '../../picture/network_answer.js';
import { ScopeBar } from '../../scope/bar.js';
import { useAddress } from '../../use_address.js';
import { NotFound } from '../not_found/page.js';

/** Any question that yields a network: its ties as a table and as a picture. */
export default function TiesPage(): ReactNode {
  const { question } = useParams<{ question: string }>();
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  const known = ARGUMENTS[question];
  if (!known) return <NotFound />;
  // Addresses in files name the ends of the tie that they open, as the API does.
  const [a, b] = [search.get('a'), search.get('b')];
  if (a === null || b === null) return <Ties question={question} known={known} />;
  search.delete('a');
  search.delete('b');
  return <Redirect replace to={`${path}?${search.toString()}&view.open=${encoded(`${a},${b}`)}`} />;
}

const TABS = ['map', 'table'] as const;

function Ties({ question, known }: { question: string; known: readonly Argument[] }): ReactNode {
  const { say } = usePage();
  const page = useAddress(known);
  const { address, to } = page;
  const tab = ofCodes('view.tab', address.view.tab ?? 'map', TABS);
  return (
    <>
      <Heading title={question}>
        {say('ties-of')} <code>{question}</code>
      </Heading>
      <ScopeBar page={page} known={known} used={known} />
      <nav className="tabs" aria-label={say('views')}>
        {TABS.map((name) => (
          <Link
            key={name}
            to={to(withView(address, { tab: name === 'map' ? undefined : name, open: undefined, sort: undefined }))}
            aria-current={name === tab ? 'page' : undefined}
          >
            {say(`tab-${name}`)}
          </Link>
        ))}
      </nav>
      <NetworkAnswer question={question} known={known} page={page} as={tab === 'table' ? 'table' : 'picture'} />
    </>
  );
}
